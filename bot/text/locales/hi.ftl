# हिन्दी: IRCC के प्रकाशित अंग्रेज़ी नाम (Express Entry, CRS, TEER, NOC …) जस के तस रहते हैं।
#
# Same syntax, keys and order as en.ftl.

# en 93f1055e
language-name = हिन्दी

## Between items, before the last item, between sentences; the first day of a month

# en 5d5eb11c
list-comma = { ", " }
# en 1391a974
list-and = { $list } और { $last }
# en 8f1fb123
list-or-comma = { ", " }
# en 8c527a48
list-or = { $list } या { $last }
# en 07b47399
sentence-space = { " " }
# en 7f0a6d6e
ordinal-first = 1

## Draw types: the name IRCC publishes, a short name, and the kind of draw in a sentence

# en f894b22a
type-general = General (सामान्य)
# en 9017d2b1
type-general-short = सामान्य
# en 15047e0b
type-general-draw = सामान्य ड्रॉ
# en 29ac1ee8
type-cec = Canadian Experience Class
# en 1a3bebe3
type-cec-short = CEC
# en 91295801
type-cec-draw = CEC ड्रॉ
# en 79f672d8
type-fsw = Federal Skilled Worker
# en da7a9e2d
type-fsw-short = FSW
# en db436c91
type-fsw-draw = FSW ड्रॉ
# en e730f172
type-fst = Federal Skilled Trades
# en 737a3fbc
type-fst-short = FST
# en 58a4175d
type-fst-draw = FST ड्रॉ
# en 5a694d8e
type-pnp = Provincial Nominee Program
# en bc195520
type-pnp-short = PNP
# en 1923a6f2
type-pnp-draw = PNP ड्रॉ
# en 2e02cbf2
type-french = French-language proficiency (फ़्रेंच)
# en 6be8a8c1
type-french-short = फ़्रेंच
# en 290d0692
type-french-draw = फ़्रेंच ड्रॉ
# en af0ffcaf
type-healthcare = Healthcare and social services occupations (स्वास्थ्य)
# en a0d3ff65
type-healthcare-short = स्वास्थ्य
# en 53123dcb
type-healthcare-draw = स्वास्थ्य ड्रॉ
# en 73064efb
type-stem = STEM occupations
# en b360e41b
type-stem-short = STEM
# en 8d6ab6c7
type-stem-draw = STEM ड्रॉ
# en 768a5793
type-trades = Trade occupations (स्किल्ड ट्रेड्स)
# en da21e59f
type-trades-short = ट्रेड
# en 621d4cce
type-trades-draw = ट्रेड ड्रॉ
# en c52190cd
type-transport = Transport occupations (परिवहन)
# en 1207db18
type-transport-short = परिवहन
# en 563e8f74
type-transport-draw = परिवहन ड्रॉ
# en f48cd832
type-agriculture = Agriculture and agri-food occupations (कृषि)
# en 10d7a090
type-agriculture-short = कृषि
# en 10d620e3
type-agriculture-draw = कृषि ड्रॉ
# en caee31ad
type-education = Education occupations (शिक्षा)
# en 12f3715d
type-education-short = शिक्षा
# en 5bdfb070
type-education-draw = शिक्षा ड्रॉ
# en 35485374
type-physicians = Physicians with Canadian work experience (डॉक्टर)
# en 9626eca3
type-physicians-short = डॉक्टर
# en 51529c73
type-physicians-draw = डॉक्टर ड्रॉ
# en bec016af
type-senior_managers = Senior managers with Canadian work experience (वरिष्ठ प्रबंधक)
# en a061852f
type-senior_managers-short = वरिष्ठ प्रबंधक
# en 3251fb20
type-senior_managers-draw = वरिष्ठ प्रबंधक ड्रॉ
# en 4e39349a
type-researchers = Researchers with Canadian work experience (शोधकर्ता)
# en 01919bb9
type-researchers-short = शोधकर्ता
# en 5e1f8450
type-researchers-draw = शोधकर्ता ड्रॉ
# en 24e595db
type-military = Skilled military recruits (सैन्य)
# en d099fc38
type-military-short = सैन्य
# en 819fb189
type-military-draw = सैन्य ड्रॉ

## What each program and category asks for, in one sentence (rules of 2026)

# en 043419ec
criteria-cec = पिछले तीन साल में कनाडा में कम से कम एक साल का कुशल काम, और CLB 7 (TEER 0 और 1) या CLB 5 (TEER 2 और 3)।
# en 29f7ed29
criteria-fsw = कम से कम एक साल का लगातार कुशल काम, चारों भाषा-क्षमताओं में CLB 7, और चयन तालिका में 100 में से 67 अंक।
# en b2ad22ee
criteria-fst = पिछले पाँच साल में किसी स्किल्ड ट्रेड में कम से कम दो साल का काम, और नौकरी का प्रस्ताव या योग्यता प्रमाणपत्र (certificate of qualification)।
# en 8ca76ad3
criteria-french = चारों क्षमताओं में NCLC 7 या अधिक: बोलना, सुनना, पढ़ना और लिखना।
# en 9363f632
criteria-healthcare = पिछले तीन साल में IRCC की स्वास्थ्य और सामाजिक सेवा सूची के किसी एक पेशे में कम से कम 12 महीने।
# en 72e91ff6
criteria-stem = पिछले तीन साल में IRCC की STEM सूची के किसी एक पेशे में कम से कम 12 महीने।
# en 531eda80
criteria-trades = पिछले तीन साल में IRCC की ट्रेड्स सूची के किसी एक पेशे में कम से कम 12 महीने का काम।
# en 182ba6e0
criteria-transport = पिछले तीन साल में IRCC की परिवहन सूची के किसी एक पेशे में कम से कम 12 महीने।
# en 8f04286d
criteria-agriculture = IRCC की कृषि और कृषि-खाद्य सूची के किसी पेशे में काम। यह श्रेणी फ़रवरी 2026 में समाप्त हुई।
# en 8606a354
criteria-education = पिछले तीन साल में IRCC की शिक्षा सूची के किसी एक पेशे में कम से कम 12 महीने।
# en 537756d5
criteria-physicians = पिछले तीन साल में, सूची के किसी एक पेशे में, कनाडा में डॉक्टर के रूप में कम से कम 12 महीने।
# en fc2490fb
criteria-senior_managers = पिछले तीन साल में, सूची के किसी एक पेशे में, कनाडा में वरिष्ठ प्रबंधक के रूप में कम से कम 12 महीने।
# en 6e05d2a4
criteria-researchers = पिछले तीन साल में, सूची के किसी एक पेशे में, कनाडा में शोधकर्ता के रूप में कम से कम 12 महीने।
# en 545cc2ea
criteria-military = किसी मान्यता-प्राप्त विदेशी सेना में दस साल की सेवा, और कनाडाई सशस्त्र बलों (Canadian Armed Forces) से तीन साल या अधिक की नौकरी का प्रस्ताव।
# en 71a06b67
criteria-list = पिछले { $years } साल में IRCC की सूची के किसी एक पेशे में कम से कम { $months } महीने।
# en c21d5ecf
criteria-list-canada = पिछले { $years } साल में, IRCC की सूची के किसी एक पेशे में, कनाडा में कम से कम { $months } महीने।
# en dd91438e
criteria-level = चारों क्षमताओं में NCLC { $level } या अधिक।
# en 96caaa83
criteria-new = IRCC ने अपनी शर्तें बदली हैं। कृपया उन्हें IRCC के पृष्ठ पर पढ़ें।

## Times

# en 5853c3de
time-utc = { $moment } UTC
# en 03c11d14
time-local = { $moment } ({ $utc } UTC)
# en d019b541
time-local-other-day = { $moment } ({ $utc_day }, { $utc } UTC)
# en 43227f89
time-moment = { $date }, { $time }

## The first line, after its mark: the answer, the score compared, the cut-off, the type; at most
## 70 characters (90 for a tie). named-… is for one of several profiles

# en 3b668c42
answer-met = आप निमंत्रण पाने वालों में आते हैं: { $score }, कट-ऑफ़ { $cutoff } ({ $type })
# en 26220b1d
answer-tie = फ़ैसला टाई-ब्रेक (tie-break) से होगा: { $score }, कट-ऑफ़ { $cutoff } ({ $type })
# en 2bfc057d
answer-missed = इस बार नहीं: { $score }, कट-ऑफ़ { $cutoff } ({ $type }), { $points } अंक कम
# en 2c4c3906
answer-missed-tie_break = इस बार नहीं: { $score }, कट-ऑफ़ { $cutoff } ({ $type }), टाई-ब्रेक से
# en ab1322d9
answer-missed-either_way = इस बार नहीं, जवाब जो भी हो: { $score }, कट-ऑफ़ { $cutoff } ({ $type })
# en 97e5938d
answer-not_for_you = आपके लिए नहीं: { $draw }, कट-ऑफ़ { $cutoff }
# en ff4b0461
answer-may_be = क्या आप शर्तें पूरी करते हैं? { $score }, कट-ऑफ़ { $cutoff } ({ $type })
# en d429dc92
answer-may_be-no_score = क्या आप शर्तें पूरी करते हैं? कट-ऑफ़ { $cutoff } ({ $type })
# en 7923e434
answer-out_of_pool = क्या आपकी प्रोफ़ाइल पूल में थी? { $score }, कट-ऑफ़ { $cutoff } ({ $type })
# en f305e2db
answer-out_of_pool-no_score = क्या आपकी प्रोफ़ाइल पूल में थी? कट-ऑफ़ { $cutoff } ({ $type })
# en 7305ff2e
answer-nomination = क्या आपके पास नामांकन है? { $type }, कट-ऑफ़ { $cutoff }; उसके साथ { $score }
# en d5d8a4ee
answer-nomination-no_score = क्या आपके पास नामांकन है? { $type }, कट-ऑफ़ { $cutoff }
# en 040c6066
answer-new_type = नए प्रकार का ड्रॉ: { $score }, कट-ऑफ़ { $cutoff } ({ $type })
# en 1615ab81
answer-new_type-no_score = नए प्रकार का ड्रॉ: कट-ऑफ़ { $cutoff } ({ $type })
# en fdbb2d68
answer-no_score = आपका स्कोर कितना है? कट-ऑफ़ { $cutoff } ({ $type }), आपके लिए खुला
# en d9149a09
answer-score_unclear = क्या { $score } में नामांकन शामिल है? कट-ऑफ़ { $cutoff } ({ $type })
# en 4c329f2e
named-met = { $name }: निमंत्रण पाने वालों में, { $score }, कट-ऑफ़ { $cutoff } ({ $type })
# en 1e2883ce
named-tie = { $name }: फ़ैसला टाई-ब्रेक से होगा, { $score }, कट-ऑफ़ { $cutoff } ({ $type })
# en 79b930b2
named-missed = { $name }: इस बार नहीं, { $score }, कट-ऑफ़ { $cutoff } ({ $type }), { $points } अंक कम
# en 0eb25f83
named-missed-tie_break = { $name }: इस बार नहीं, { $score }, कट-ऑफ़ { $cutoff } ({ $type }), टाई-ब्रेक से
# en c80eb979
named-missed-either_way = { $name }: इस बार नहीं, जवाब जो भी हो, { $score }, कट-ऑफ़ { $cutoff } ({ $type })
# en d4846203
named-not_for_you = { $name }: शर्तें पूरी नहीं, { $draw }, कट-ऑफ़ { $cutoff }
# en a2c5e011
named-may_be = { $name }: क्या शर्तें पूरी होती हैं? { $score }, कट-ऑफ़ { $cutoff } ({ $type })
# en edb12e4d
named-may_be-no_score = { $name }: क्या शर्तें पूरी होती हैं? कट-ऑफ़ { $cutoff } ({ $type })
# en 25d69177
named-out_of_pool = { $name }: क्या प्रोफ़ाइल पूल में थी? { $score }, कट-ऑफ़ { $cutoff } ({ $type })
# en 9422d2ef
named-out_of_pool-no_score = { $name }: क्या प्रोफ़ाइल पूल में थी? कट-ऑफ़ { $cutoff } ({ $type })
# en fad2a22f
named-nomination = { $name }: क्या नामांकन है? { $type }, कट-ऑफ़ { $cutoff }; उसके साथ { $score }
# en bf5e3011
named-nomination-no_score = { $name }: क्या नामांकन है? { $type }, कट-ऑफ़ { $cutoff }
# en 75a375d5
named-new_type = { $name }: अभी पता नहीं, { $score }, कट-ऑफ़ { $cutoff } ({ $type })
# en d5fba206
named-new_type-no_score = { $name }: अभी पता नहीं, कट-ऑफ़ { $cutoff } ({ $type })
# en 44d38e08
named-no_score = { $name }: स्कोर कितना है? कट-ऑफ़ { $cutoff } ({ $type })
# en 43b21947
named-score_unclear = { $name }: क्या { $score } में नामांकन शामिल है? कट-ऑफ़ { $cutoff } ({ $type })

## The facts that follow the answer

# en f318c00c
profile-me = आप
# en 6e887ac9
where-above = { $points } अंक ऊपर।
# en 393ec4c1
where-below = { $points } अंक कम, चाहे आप शर्तें पूरी करते हों या नहीं।
# en de4a2c93
where-at_everyone = ठीक कट-ऑफ़ पर सभी को निमंत्रण मिला।
# en 8f4a4642
where-at_before = आपकी प्रोफ़ाइल टाई-ब्रेक से पहले जमा हुई।
# en 653b8809
where-at_after = आपकी प्रोफ़ाइल टाई-ब्रेक के बाद जमा हुई।
# en 00158e5d
where-at_same_day = आपकी प्रोफ़ाइल टाई-ब्रेक के दिन ही जमा हुई।
# en 3644f1c0
where-at_no_date = मुझे मालूम नहीं कि आपने प्रोफ़ाइल कब जमा की।
# en 75f4d740
where-at_no_tie_break = स्कोर ठीक कट-ऑफ़ पर है, और टाई-ब्रेक मालूम नहीं है।

## What would follow if the draw is for the person

# en 46df70fc
if-above = अगर हाँ: कट-ऑफ़ से { $points } अंक ऊपर, यानी आप निमंत्रण पाने वालों में आते हैं।
# en 2eb409ee
if-below = अगर हाँ: कट-ऑफ़ से { $points } अंक नीचे, यानी आप निमंत्रण पाने वालों में नहीं आते।
# en 7f46c31c
if-at_everyone = अगर हाँ: ठीक कट-ऑफ़ पर, यानी आप निमंत्रण पाने वालों में आते हैं।
# en 728ba79a
if-at_before = अगर हाँ: कट-ऑफ़ पर और टाई-ब्रेक से पहले, यानी आप निमंत्रण पाने वालों में आते हैं।
# en 8fb775dd
if-at_after = अगर हाँ: कट-ऑफ़ पर, पर टाई-ब्रेक के बाद, यानी आप निमंत्रण पाने वालों में नहीं आते।
# en 9d24c4c8
if-at_same_day = अगर हाँ: ठीक कट-ऑफ़ पर; यह इस पर निर्भर है कि आपने दिन में किस समय प्रोफ़ाइल जमा की।
# en be8364dd
if-at_no_date = अगर हाँ: ठीक कट-ऑफ़ पर; यह इस पर निर्भर है कि आपने प्रोफ़ाइल कब जमा की।
# en 565942e8
if-at_no_tie_break = अगर हाँ: ठीक कट-ऑफ़ पर; यह टाई-ब्रेक पर निर्भर है, जो मालूम नहीं है।
# en 1e54ff1d
if-no_score = अगर हाँ: यह आपके स्कोर पर निर्भर है, जो मुझे अभी मालूम नहीं।
# en 9ba5a9b8
if-score_unclear = अगर हाँ: यह इस पर निर्भर है कि आपके स्कोर में नामांकन के { $nomination } अंक शामिल हैं या नहीं।

## Why a draw is, is not, or may be for somebody

# en 0df6af20
reason-name_unknown = IRCC ने यही नाम प्रकाशित किया है। मैं अभी नहीं कह सकता कि इसमें आप शामिल हैं या नहीं।
# en 67236d4b
reason-not_nominated = यह प्रांतीय नामांकन (provincial nomination) वालों के लिए था, और आपने बताया है कि आपके पास वह नहीं है। कट-ऑफ़ में नामांकन के { $nomination } अंक शामिल हैं।
# en 0a22fa8c
reason-nomination_unsaid = यह प्रांतीय नामांकन (provincial nomination) वालों के लिए था। कट-ऑफ़ में नामांकन के { $nomination } अंक शामिल हैं।
# en 2a6361ea
reason-not_in_program = आपने बताया है कि आप { $type } की शर्तें पूरी नहीं करते।
# en f252ad60
reason-not_in_category = आपने बताया है कि आप श्रेणी { $type } में नहीं हैं।
# en 34575482
reason-in_no_program = श्रेणी वाले ड्रॉ के लिए { $programs } की शर्तें भी पूरी होनी चाहिए, और आपने बताया है कि आप पूरी नहीं करते।
# en 15ead52c
reason-no_program_said = श्रेणी वाले ड्रॉ के लिए { $programs } की शर्तें भी पूरी होनी चाहिए।
# en 62a45855
reason-program_changed = यह { $type } की शर्तें पूरी करने वालों के लिए था। आपके जवाब के बाद IRCC ने उस प्रोग्राम की शर्तें बदलीं।
# en d2426253
reason-programs_changed = श्रेणी वाले ड्रॉ के लिए कोई संघीय प्रोग्राम भी चाहिए, और आपके जवाब के बाद IRCC ने प्रोग्राम बदले।
# en c91257f2
reason-category_changed = IRCC ने { $date } को श्रेणी { $type } की सूची बदली; आपका जवाब पहले वाली के बारे में है।
# en e6185439
reason-category_earlier = उस दिन श्रेणी { $type } के नियम दूसरे थे; आपका जवाब बाद वाले नियमों के बारे में है, इसलिए मैं कह नहीं सकता।
# en 129f4aa4
reason-label_unknown = IRCC ने श्रेणी { $type } का नया संस्करण ({ $label }) प्रकाशित किया है, और उसकी सूची मुझे अभी मालूम नहीं; आपका जवाब पहले वाले के बारे में है।
# en 4a8dec30
changed-added = सूची में नए: { $occupations }।
# en 24f45dda
changed-removed = अब सूची में नहीं: { $occupations }।
# en 9547151d
changed-more = { $occupations } और { $more } अन्य
# en a7c083a5
changed-months = अब { $months } महीने का काम चाहिए; पहले { $before } था।

# en 13e895a3
score-with-nomination = { $score } में नामांकन के { $nomination } अंक शामिल हैं।

## What to do

# en c1d21349
account-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/account.html
# en b55a5270
advice-account = यह आपकी दी हुई जानकारी के हिसाब से है। मान्य सिर्फ़ आपका IRCC खाता है: <a href="{ $url }">खाता खोलें</a>।
# en 1db5dd74
advice-missed = आपकी प्रोफ़ाइल जब तक वैध है, अगले ड्रॉ के लिए पूल में बनी रहेगी। /crs बताता है कि आपका स्कोर कैसे बढ़ सकता है।
# en 2592a9c7
advice-missed-near = बस थोड़ा-सा कम रह गया। आपकी प्रोफ़ाइल जब तक वैध है, अगले ड्रॉ के लिए पूल में बनी रहेगी।
# en 94647fbe
advice-not_for_you = कुछ बदला है? /profile में बदलें
# en 95f6681c
advice-several = यह यहाँ दर्ज जानकारी के हिसाब से है। मान्य सिर्फ़ हर एक का IRCC खाता है: <a href="{ $url }">खाता खोलें</a>।

## Questions, and their answers as buttons

# en f1a7daeb
question-score = नामांकन के { $nomination } अंकों के बिना आपका CRS स्कोर कितना है?
# en 411bd3e5
question-nomination = क्या आपके पास प्रांतीय नामांकन (provincial nomination) है?
# en dea34309
question-nomination_in_score = क्या आपके स्कोर { $score } में प्रांतीय नामांकन के { $nomination } अंक शामिल हैं?
# en 7041e443
question-program = क्या आप इस प्रोग्राम की शर्तें पूरी करते हैं: { $type }?
# en d0ebb1d1
question-any_program = क्या आप संघीय प्रोग्रामों में से कम से कम एक की शर्तें पूरी करते हैं: { $programs }?
# en 6961f958
question-category = क्या आप इस श्रेणी की शर्तें पूरी करते हैं: { $type }?
# en bd84f9bf
question-submitted = आपने अपनी Express Entry प्रोफ़ाइल कब जमा की? दिन काफ़ी है; समय (UTC) हो तो मैं ठीक-ठीक बता सकता हूँ।
# en 063bfdaf
question-submitted-time = { $date } को आपने अपनी Express Entry प्रोफ़ाइल किस समय जमा की? हो सके तो सेकंड के साथ: 10:00:30।
# en 704aa970
question-about = <b>{ $name }</b>: { $question }
# en c745ab72
yes-button = हाँ
# en a05e0b1f
no-button = नहीं

## Reminders: what will lower a score, and how long an invitation still runs (bot/text/notices/reminders.py)

# en 9536272d
reminder-title = 🗓 <b>रिमाइंडर</b>
# en fb6c1ff7
reminder-profile = <b>{ $name }</b>
# en c7d8632c
reminder-row = • { $days } दिन बाद: { $line }
# en 284be4df
reminder-invitation = आपका निमंत्रण: { $days ->
    [0] आज आवेदन का आख़िरी दिन है।
   *[other] आवेदन के लिए { $days } दिन बाक़ी।
 }
# en 3f5897a9
reminder-invitation-over = आपकी बताई तारीख़ के अनुसार आपके निमंत्रण के 60 दिन पूरे हो गए हैं।
# en 7940a78a
reminder-closing = मान्य सिर्फ़ आपका IRCC खाता है। कुछ बदला हो तो मुझे बताएँ, मैं फिर से हिसाब लगाऊँगा।
# en 64beb054
reminder-invitation-button = मेरा निमंत्रण
# en 20f8c550
reminder-calculator-button = मेरा स्कोर देखें
# en 634752e3
reminder-settings-button = रिमाइंडर
# en 18639a79
drop-birthday = आपका जन्मदिन, { $day } को
# en 403c643e
drop-new_points = { $day } से नए अंक
# en b81830eb
drop-first_test = आपकी पहली भाषा-परीक्षा के नतीजों की वैधता { $day } को समाप्त होगी
# en 61a36366
drop-second_test = आपकी दूसरी भाषा-परीक्षा के नतीजों की वैधता { $day } को समाप्त होगी
# en 06182ade
drop-profile = आपकी Express Entry प्रोफ़ाइल { $day } को समाप्त होती है; उसके बाद वह पूल में नहीं रहती
# en 777ccf4e
drop-work_window = { $day } से आपका अनुभव शायद हाल का न गिना जाए: 12 महीने पिछले तीन साल के भीतर होने चाहिए
# en 340822fe
drop-funds = प्रोफ़ाइल में IRCC की बसने के लिए धन (settlement funds) की नई रक़म भरने का आख़िरी दिन { $day } है: इसके बिना प्रोफ़ाइल अपात्र हो सकती है। CEC में इसकी ज़रूरत नहीं, और अपडेट करने से जमा करने का समय नहीं बदलता
# en 0c3e8bfa
drop-costs = { $what } (−{ $points } अंक)
# en 822e424b
drop-row = • { $line }
# en d8e27c87
score-stale = ⚠️ आपकी जानकारी { $since } की है और शायद पुरानी हो गई हो। तब से: { $changes }।
# en 06cecf44
stale-several = ⚠️ इनकी जानकारी शायद पुरानी हो गई हो: <b>{ $names }</b>। देखें: /profile
# en 28647a0e
older-announced = ⚠️ IRCC ने { $since } से नए अंकों की घोषणा की है। मैं उनकी पुष्टि नहीं कर सका; मान्य वही संख्या है जो आपके IRCC खाते में है।
# en 6803f4ad
older-confirmed = ⚠️ IRCC ने { $since } को अंक बदले, और आपका स्कोर उससे पहले का है। मान्य वही संख्या है जो आपके IRCC खाते में है।
# en 8bb7e036
older-push = IRCC ने { $since } को अंक बदले, और आपका दर्ज स्कोर ({ $score }) उससे पहले का है। कृपया अपना IRCC खाता देखें और वहाँ लिखी संख्या मुझे बताएँ।
# en fef69bd9
older-computed = नए अंकों से, कैलकुलेटर में आपके जवाबों का योग { $score } है।
# en b17de4f0
older-button = नई संख्या बताएँ
# en 393cf822
older-computed-button = { $score } दर्ज करें
# en 78171b58
since-birthday = आपका जन्मदिन आया, { $day } को
# en e27db638
since-first_test = आपकी पहली भाषा-परीक्षा के नतीजों की वैधता { $day } को समाप्त हुई
# en e54379f9
since-second_test = आपकी दूसरी भाषा-परीक्षा के नतीजों की वैधता { $day } को समाप्त हुई
# en 4706919f
since-profile = आपकी Express Entry प्रोफ़ाइल { $day } को समाप्त हुई: नई प्रोफ़ाइल के बिना आप पूल में नहीं हैं
# en ad64a85b
since-work_window = { $day } से आपका अनुभव शायद कुछ प्रोग्रामों और श्रेणियों के लिए हाल का न गिना जाए
# en 5b8092f4
draw-facts = #{ $draw }, { $name }, { $date }, { $size } निमंत्रण।

## One draw

# en 6be04b0a
draw-tie-break = टाई-ब्रेक (tie-break): { $instant }
# en e796e857
draw-tie-break-none = टाई-ब्रेक (tie-break): तब नहीं था; { $cutoff } पर सभी को निमंत्रण मिला
# en b516ca52
draw-tie-break-unknown = टाई-ब्रेक (tie-break): मालूम नहीं
# en efbc51c5
draw-ran-at = हुआ: { $instant }
# en 09c325f1
draw-invited = किनके लिए: { $programs }
# en fe636138
draw-pool = { $date } को पूल: { $total } उम्मीदवार
# en 5d69616f
draw-pool-undated = ड्रॉ से पहले पूल: { $total } उम्मीदवार
# en 7ca3f78b
draw-pool-band = { $band }: { $count }
# en c19a2ef4
draw-link = <a href="{ $url }">इस ड्रॉ का IRCC पृष्ठ</a>
# en 2eb267a8
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

# en 65e9036f
note-tie_break_unreadable = इस ड्रॉ का IRCC टाई-ब्रेक पढ़ा नहीं जा सकता।
# en b29096cd
note-tie_break_missing = IRCC ने इस ड्रॉ का टाई-ब्रेक जारी नहीं किया है।
# en 94bcd7fa
note-tie_break_no_year = इस ड्रॉ के IRCC टाई-ब्रेक में साल नहीं है।
# en 2f2076aa
note-tie_break_am_pm = इस ड्रॉ के IRCC टाई-ब्रेक में समय लिखने के दो तरीक़े मिल गए हैं।
# en bd691a79
note-tie_break_after_draw = इस ड्रॉ का IRCC टाई-ब्रेक ड्रॉ के बाद का है।
# en b165cf9f
note-tie_break_too_old = इस ड्रॉ का IRCC टाई-ब्रेक ड्रॉ से एक साल से भी ज़्यादा पहले का है।
# en 92330e6d
note-ran_at_unreadable = इस ड्रॉ का IRCC समय पढ़ा नहीं जा सकता।
# en 14fea143
note-ran_at_other_day = इस ड्रॉ की IRCC तारीख़ और समय अलग-अलग दिन बताते हैं।
# en 400ed02c
note-pool_unreadable = इस ड्रॉ के IRCC पूल आँकड़े पढ़े नहीं जा सकते।
# en 6caf676e
note-unusual = ⚠️ इस ड्रॉ के IRCC आँकड़े असामान्य हैं। कृपया उन्हें उसके पृष्ठ से मिलाएँ।

## A correction

# en 915a4df9
correction-title = IRCC ने इस ड्रॉ को सुधारा है, और इससे आपका नतीजा बदला है।
# en ef5b8221
correction-answer = सुधार: { $answer }
# en 01726a4b
correction-replaces = पहले का नतीजा: { $mark } { $answer }
# en 9fd5d66c
correction-before = IRCC ने पहले यह प्रकाशित किया था: { $facts }।
# en c647c46c
post-title = <b>Express Entry ड्रॉ: { $type }, कट-ऑफ़ { $cutoff }</b>
# en 06e447e5
digest-title = <b>Express Entry ड्रॉ, { $first } से { $last } तक</b>
# en bae428f0
digest-row = • #{ $draw }, { $date }: { $type }, कट-ऑफ़ <b>{ $cutoff }</b>, { $size } निमंत्रण
# en 61d02103
digest-none = { $first } से { $last } तक बताने लायक़ कोई ड्रॉ नहीं।
# en a8cbac51
digest-pool = { $day } को पूल: { $total } उम्मीदवार, { $before } से { $way ->
    [more] { $count } ज़्यादा
    [fewer] { $count } कम
   *[same] कोई बदलाव नहीं
 }।
# en f9bd573c
correction-date = { $date } को हुआ
# en 133ee743
correction-size = { $size } निमंत्रण
# en 1c74f2ce
correction-cutoff = कट-ऑफ़ { $cutoff }
# en a89f0efb
correction-tie-break = टाई-ब्रेक { $instant }
# en d33ff806
correction-tie-break-unknown = टाई-ब्रेक मालूम नहीं

## The one line of context

# en 62cada34
context-new_name = IRCC ने यह नाम पहले कभी इस्तेमाल नहीं किया।
# en 6f3a30df
context-first_ever = अब तक का पहला { $type }।
# en 9fc2091c
across-new-points = { $line } { $since } को नए अंक लागू हुए, इसलिए दोनों एक ही पैमाने पर नहीं हैं।
# en 2d8b6a96
context-first_in = { $months } महीने में पहला { $type }; पिछला #{ $last_number } था, { $last_date } को { $last_cutoff } पर।
# en eebc3c7a
context-lowest_ever = किसी भी { $type } का अब तक का सबसे कम कट-ऑफ़, { $count } में से।
# en 80322afc
context-highest_ever = किसी भी { $type } का अब तक का सबसे ऊँचा कट-ऑफ़, { $count } में से।
# en 634e41d0
context-lowest_since = { $months } महीने में किसी भी { $type } का सबसे कम कट-ऑफ़; पिछली बार इतना कम #{ $last_number } में था ({ $last_date }, { $last_cutoff })।
# en 37d47026
context-highest_since = { $months } महीने में किसी भी { $type } का सबसे ऊँचा कट-ऑफ़; पिछली बार इतना ऊँचा #{ $last_number } में था ({ $last_date }, { $last_cutoff })।
# en 6374eae0
context-streak = { $range } पर लगातार { $count ->
    [3] तीसरा { $type }।
    [4] चौथा { $type }।
    [5] पाँचवाँ { $type }।
    [6] छठा { $type }।
   *[other] { $count }वाँ { $type }।
 }
# en bf2a6ebb
context-move_up = पिछले { $type } से { $points } अंक ऊपर: #{ $last_number }, { $last_date } को, { $last_cutoff } पर।
# en 9ba5ad27
context-move_down = पिछले { $type } से { $points } अंक नीचे: #{ $last_number }, { $last_date } को, { $last_cutoff } पर।
# en c4e4a446
context-tie_later = कट-ऑफ़ पिछले { $type } जितना ही: #{ $last_number }, { $last_date } को, { $last_cutoff } पर; टाई-ब्रेक { $days } दिन बाद का।
# en b4d4f7ae
context-tie_earlier = कट-ऑफ़ पिछले { $type } जितना ही: #{ $last_number }, { $last_date } को, { $last_cutoff } पर; टाई-ब्रेक { $days } दिन पहले का।
# en 541b24e2
context-move_none = कट-ऑफ़ पिछले { $type } जितना ही: #{ $last_number }, { $last_date } को, { $last_cutoff } पर।

## Buttons under an alert

# en 8d5a1dd5
details-button = ब्योरा
# en bff8905f
mute-button = म्यूट करें: { $type }
# en fdd063d6
unmute-button = अनम्यूट करें: { $type }

## Standing texts

# en 28eea886
disclaimer =
    यह बॉट IRCC से जुड़ा नहीं है और कोई क़ानूनी सलाह नहीं देता।
    यहाँ कोई आपसे कभी दस्तावेज़, पैसे या पासवर्ड नहीं माँगेगा।

# en 69fb0aad
privacy =
    <b>आपके बारे में क्या रखा जाता है, और क्यों</b>

    • इस चैट का नंबर, ताकि आपको लिखा जा सके
    • आपकी भाषा और समय-क्षेत्र, ताकि संदेश आपको समझ आएँ
    • आपकी दी जानकारी: स्कोर, प्रोग्राम, श्रेणियाँ, नामांकन, प्रोफ़ाइल कब जमा हुई – ताकि बता सकूँ कि आप निमंत्रण पाने वालों में आते हैं या नहीं
    • कैलकुलेटर के जवाब: काम पूरा होने तक, या बीच में छोड़ें तो 90 दिन; उससे ज़्यादा तभी जब आप कहें, ताकि याद दिला सकूँ कि किससे अंक घटेंगे
    • निमंत्रण की तारीख़, और कौन-से रिमाइंडर भेजे गए, 60 दिन गिनने के लिए
    • आपकी प्रोफ़ाइलों के नाम, ताकि वे अलग पहचानी जा सकें
    • आपकी अलर्ट सेटिंग
    • अगर आपने मुझे किसी ग्रुप या चैनल में जोड़ा: यह कि आपने जोड़ा, जब तक मैं वहाँ पोस्ट कर सकता हूँ, ताकि न कर पाने पर आपको बता सकूँ
    • 30 दिन तक, कौन-से अलर्ट पहुँचे, ताकि कोई दो बार न जाए और IRCC के सुधारने पर मैं भी सुधार सकूँ

    और कोई नाम, यूज़रनेम या संदेशों का पाठ किसी फ़ाइल या लॉग में नहीं रखा जाता। कुछ भी बेचा या किसी को दिया नहीं जाता।

    /mydata आपको सब कुछ एक फ़ाइल में भेजता है, सिवाय इसके कि कौन-से अलर्ट पहुँचे। /delete सब कुछ तुरंत मिटा देता है; एक मिनट में वह हर फ़ाइल से हट जाता है। /stop सिर्फ़ अलर्ट रोकता है। जिस चैट से बारह महीने संपर्क न हो सके, वह मिटा दी जाती है।

# en 12145a18
help-title = <b>मैं क्या कर सकता हूँ</b>
# en 255ecd55
help-command = /{ $command } – { $does }
# en 74001a02
help-closing = आप सीधे स्कोर भी भेज सकते हैं, जैसे 522। दंपति या ग्राहकों के लिए /profile में कई प्रोफ़ाइलें हो सकती हैं। मुझे किसी ग्रुप या चैनल में जोड़ें, तो मैं वहाँ हर ड्रॉ पोस्ट करूँगा, पर किसी का स्कोर कभी नहीं।

## What the operator is told (bot/text/health/incidents.py: incident-<kind>, incident-<kind>-over)

# en 8bc6bf18
incident-source-silent = 🛑 IRCC की फ़ाइल { $since } से नहीं पढ़ी गई: { $fault } (×{ $failures })। कोशिश जारी है।
# en 56e74990
incident-source-silent-over = ✅ IRCC की फ़ाइल फिर पढ़ पा रहा हूँ ({ $now }), { $since } के बाद पहली बार। { $new ->
    [no] कुछ नहीं छूटा।
   *[other] इस बीच जारी हुए: { $new }।
 }
# en 71c693df
incident-source-stale = ⚠️ सबसे नया ड्रॉ, #{ $subject }, { $date } का है। शायद IRCC रुका हुआ है, या अब यह फ़ाइल नहीं भरता: कृपया उसका पृष्ठ देखें।
# en 14afea75
incident-file-shrunk = ⚠️ IRCC की फ़ाइल में { $known } में से { $count } ड्रॉ नहीं हैं। वे दर्ज रहते हैं; जो नया है वह बताया जाता है।
# en 3bf2c812
incident-file-shrunk-over = ✅ IRCC की फ़ाइल फिर पूरी है।
# en 0e228fa7
incident-files-disagree = ⚠️ ड्रॉ #{ $subject } पर IRCC की फ़ाइलें मेल नहीं खातीं। अंग्रेज़ी: { $date }, { $size } निमंत्रण, कट-ऑफ़ { $cutoff }। फ़्रेंच: { $french_date }, { $french_size } निमंत्रण, कट-ऑफ़ { $french_cutoff }। लोगों को अंग्रेज़ी वाली बात बताई जाती है।
# en d95a86c7
incident-rows-unreadable = ⚠️ IRCC की फ़ाइल की { $count } पंक्तियाँ पढ़ी नहीं जा सकतीं; पहली { $first } है: { $fault }। हर बार फिर कोशिश होती है।
# en 70c1d97d
incident-rows-unreadable-over = ✅ IRCC की फ़ाइल की पंक्तियाँ फिर पढ़ी जा सकती हैं।
# en f2a2fdd2
incident-row-unreadable = ⚠️ ड्रॉ #{ $subject } की पंक्ति पढ़ी नहीं जा सकती: { $fault }। हर बार फिर कोशिश होती है।
# en 57b2a72f
incident-stored-rows-unreadable = ⚠️ स्टोर की पंक्तियाँ जो पढ़ी नहीं जा सकतीं: { $count } (पहली: { $fault })। वे जैसी हैं वैसी ही रखी गई हैं; जिस व्यक्ति की पंक्ति इनमें है, उसे अलर्ट नहीं मिलते; बाक़ी सबको मिलते हैं। <code>draw-bot check</code> में उनकी सूची है।
# en 37621ab2
incident-announced-again = ⚠️ स्टोर को बैकअप से वापस लाया गया, इसलिए मुझे नहीं पता कि ड्रॉ #{ $subject } ({ $name }, { $date }) की सूचना पहले दी गई थी या नहीं। यह दर्ज है; आपके कहे बिना किसी को सूचना नहीं जाएगी। सूचना दें?
# en 39b894b2
incident-draw-vanished = ⚠️ ड्रॉ #{ $subject } IRCC की फ़ाइल से हट गया है। वह दर्ज रहता है।
# en d4e1220a
incident-draw-in-future = ⚠️ ड्रॉ #{ $subject } की तारीख़ { $date } है, जो अभी आई नहीं। तब तक, या IRCC के सुधारने तक, उसे न दर्ज किया जाता है न बताया जाता है।
# en b4db0db5
incident-draw-repeated = ⚠️ ड्रॉ #{ $subject } के सारे आँकड़े ड्रॉ #{ $like } जैसे हैं। मैं इसे दूसरे नंबर का वही ड्रॉ मानता हूँ और इसकी सूचना नहीं देता।
# en f45d6617
incident-draw-copied = ⚠️ ड्रॉ #{ $subject } के सारे आँकड़े ड्रॉ #{ $like } जैसे हैं, जो अब भी फ़ाइल में है। अगली जाँच में भी ऐसा ही रहा तो सूचना दूँगा: शायद IRCC जल्द सुधारे।
# en 02697403
incident-draw-doubted = ⚠️ ड्रॉ #{ $subject } ग़लत लगता है: { $doubt ->
    [misnumbered] उसका नंबर बाक़ी नंबरों के क्रम में नहीं है
    [misdated] उसकी तारीख़ अपेक्षित तारीख़ से बहुत दूर है
   *[implausible] उसके आँकड़े पिछले ड्रॉ से बहुत अलग हैं
 } ({ $name }, { $date }, { $size } निमंत्रण, कट-ऑफ़ { $cutoff })। जब तक आप फ़ैसला न करें, या वह { $minutes } मिनट तक वैसा ही न रहे, उसे न दर्ज किया जाता है न बताया जाता है।
# en 6374dbfc
incident-file-doubted = ⚠️ IRCC की फ़ाइल { $doubt ->
    [crowded] में एक ही दिन के { $count } नए ड्रॉ हैं
   *[sweeping] ने पहले से दर्ज { $count } ड्रॉ एक साथ बदल दिए हैं
 }: { $numbers }। जब तक आप फ़ैसला न करें, या वे { $minutes } मिनट तक वैसे ही न रहें, उन्हें न दर्ज किया जाता है न बताया जाता है।
# en 39d09593
incident-file-swings = ⚠️ IRCC के सर्वर ड्रॉ #{ $subject } के दो रूप बारी-बारी से दे रहे हैं। नया वाला माना जाता है, और किसी को फिर सूचना नहीं दी जाती।
# en 9070718c
incident-file-untidy = ⚠️ IRCC की फ़ाइल में एक चूक है, जिससे पढ़ना नहीं रुकता (ड्रॉ #{ $first }): { $fault }
# en a4843c88
incident-draw-flawed = ⚠️ ड्रॉ #{ $subject } की पंक्ति में कमियाँ हैं: { $notes }। जो पढ़ा नहीं गया वह छोड़ दिया गया।
# en ac91d1e4
incident-name-unknown = ⚠️ ड्रॉ #{ $subject } का नाम मुझे मालूम नहीं: <b>{ $name }</b>। इसके लिए सबको “कहा नहीं जा सकता” बताया जाता है।
# en 9bdc3923
incident-label-unknown = ⚠️ ड्रॉ #{ $subject } की श्रेणी का ऐसा रूप है जो नियमों में नहीं है: <b>{ $name }</b>। लोगों से उसके बारे में फिर पूछा जाता है। नई सूची वाला संस्करण RULES_DIR में रखें (docs/rules.md)।
# en 5f638b2e
incident-alert-refused = ⚠️ Telegram ने { $subject } का पाठ लौटा दिया: { $fault }। इसे हमें ही ठीक करना है।
# en 7c57f31d
incident-delivery-failing = 🛑 { $since } से अलर्ट Telegram तक नहीं पहुँच रहे: { $fault } (×{ $failures })। वे रुके हैं और फिर भेजे जाएँगे।
# en ee667efa
incident-delivery-failing-over = ✅ अलर्ट फिर Telegram तक पहुँच रहे हैं, { $now }। { $since } से नहीं पहुँच रहे थे।
# en 6e859dc1
incident-telegram-silent = 🛑 { $since } से मैं Telegram तक नहीं पहुँच पा रहा: { $fault } (×{ $failures })। इस बीच किसी को जवाब नहीं मिलता; मैं कोशिश करता रहता हूँ।
# en fe1ba162
incident-telegram-silent-over = ✅ मैं Telegram तक फिर पहुँच पा रहा हूँ ({ $now }), { $since } के बाद पहली बार।
# en 2659fbf7
incident-updates-stuck = 🛑 { $since } से जवाब अटके हैं; रुके अपडेट: { $count }। कृपया लॉग देखें, और यह चलता रहे तो मुझे फिर चलाएँ।
# en 93858234
incident-updates-stuck-over = ✅ जवाब फिर जा रहे हैं, { $now }। { $since } से अटके थे।
# en 218a9da1
incident-delivery-halted = 🛑 { $since } से अलर्ट रुके हैं, क्योंकि Telegram सबको मना कर रहा है: { $fault }। मैं कोशिश करता रहता हूँ और अपने-आप आगे बढ़ूँगा।
# en 5a4dbd26
incident-delivery-halted-over = ✅ अलर्ट फिर जा रहे हैं, { $now }। { $since } से रुके थे।
# en 4bb2f584
incident-markup-refused = ⚠️ Bot API सर्वर हमारा मार्कअप नहीं मानता: { $fault }। अलर्ट उसके बिना भेजे जाते हैं। कृपया TELEGRAM_API_URL देखें।
# en 75c03444
incident-update-unreadable = ⚠️ { $subject } प्रकार का एक अपडेट पढ़ा नहीं जा सका (id { $update }, ×{ $times })। उसे छोड़ दिया गया; और किसी पर असर नहीं।
# en aae0f313
incident-loop-failed = ⚠️ बॉट का एक हिस्सा अपनी ही ख़राबी से रुका और फिर शुरू हो रहा है: { $subject } ({ $fault }, ×{ $times })। कृपया लॉग के साथ इसकी सूचना दें।
# en b7d741a5
incident-times-unreadable = ⚠️ { $since } से IRCC की प्रोसेसिंग समय वाली फ़ाइल काम में नहीं ली जा सकती: { $fault } (×{ $failures })। /guide और /ita पिछले आँकड़े उनकी तारीख़ के साथ दिखाते हैं; मैं कोशिश जारी रखता हूँ।
# en 1f7fc78b
incident-times-unreadable-over = ✅ IRCC की प्रोसेसिंग समय वाली फ़ाइल फिर काम में ली जा सकती है।
# en 355ff51b
incident-clock-set = ⚠️ मेरे चलते हुए मशीन की घड़ी { $minutes } मिनट { $subject ->
    [back] पीछे
   *[ahead] आगे
 } कर दी गई। अलर्ट चलते रहते हैं। कृपया उसका समय जाँचें।
# en 49b1f7c7
incident-more = इस प्रकार के और: { $count } ({ $subjects })
# en 3605ffda
incident-disk-nearly-full = 🛑 DATA_DIR की डिस्क लगभग भरी है: { $megabytes } MB ख़ाली हैं। जगह के बिना कोई नया ड्रॉ दर्ज नहीं हो सकता।
# en bbea7837
incident-disk-nearly-full-over = ✅ DATA_DIR की डिस्क में फिर जगह है।

## The conversation: buttons and words that several screens share (bot/chat)

# en 0fd7bb7a
back-button = ‹ वापस
# en a5f73a87
skip-button = छोड़ें ›
# en d6713cb6
not-said = अभी जवाब नहीं दिया
# en cee1f053
yes = हाँ
# en 8b9b2791
no = नहीं
# en ed2d27ef
none = कोई नहीं
# en e986dc0f
stale-popup = यह बटन पुराना हो गया है; कुछ नहीं बदला। /help में देखें कि मैं क्या कर सकता हूँ।
# en a9b07dac
stranger-popup = आपके बारे में कुछ दर्ज नहीं है, इसलिए कुछ नहीं बदला। शुरू करने के लिए /start भेजें।
# en 42500271
crossroads = आगे क्या? मैं जो कुछ कर सकता हूँ, वह /help में है।
# en ede261da
failure = माफ़ कीजिए, मेरी तरफ़ कुछ गड़बड़ हुई और मैं यह पूरा नहीं कर सका। आपके अलर्ट चालू हैं। संचालक को बता दिया है; संदर्भ <code>{ $reference }</code>।
# en c8f4b1e0
failure-report = ⚠️ एक काम विफल हुआ, संदर्भ <code>{ $reference }</code>: { $fault }। व्यक्ति को बता दिया गया; फिर कोशिश नहीं होगी।

## The conversation: the command menu (menu-<command>: each @command in bot/chat)

# en 5c1b742d
menu-start = शुरू करें, या अपनी स्थिति देखें
# en 14fc666d
menu-score = अपना स्कोर दर्ज करें: /score 522
# en 8bd302c4
menu-crs = अपना स्कोर निकालें, और देखें कि वह कैसे बढ़े
# en a1e5eb94
menu-profile = अपने बारे में दर्ज जानकारी देखें या बदलें
# en 20680d26
menu-last = सबसे नया ड्रॉ, या किसी एक प्रकार का: /last cec
# en b1d010cf
menu-draws = हाल के ड्रॉ: /draws french
# en 99159c16
menu-draw = एक ड्रॉ पूरा: /draw 297
# en 57016364
menu-whatif = पिछला साल, किसी और स्कोर के साथ: /whatif 505
# en 55956377
menu-chart = समय के साथ कट-ऑफ़, आपके स्कोर के साथ
# en a4761134
menu-pool = आपके स्कोर से ऊपर कितने लोग हैं
# en 6600e33b
menu-forecast = ड्रॉ का सामान्य अंतराल और संभावित कट-ऑफ़: /forecast cec
# en 3bcc63db
menu-ita = मुझे निमंत्रण मिला: 60 दिनों की गिनती
# en 105b4344
menu-alerts = अलर्ट और शांत समय चुनें
# en 610992e7
menu-news = Express Entry की ताज़ा ख़बरें
# en c81ff2a1
menu-language = आपकी भाषा
# en 7c36628c
menu-status = सब चल रहा है? पिछली जाँच और अलर्ट
# en 02dae140
menu-mydata = आपके बारे में दर्ज सब कुछ, फ़ाइल में
# en 3dcdd212
menu-stop = अलर्ट रोकें, सेटिंग रखें
# en a5d552cd
menu-delete = अपने बारे में सब कुछ मिटाएँ
# en fcce3b1a
menu-privacy = क्या रखा जाता है, और क्यों
# en f9a38637
menu-help = सारे कमांड
# en 91aebe4e
menu-stats = कुछ गड़बड़ है? लोग, क़तार, पिछली डिलीवरी
# en 62517909
menu-broadcast = सबको संदेश भेजें, पहले ख़ुद देखकर
# en 7cb7f188
menu-resume = रुके अलर्ट फिर चालू करें
# en 919ea1e9
help-operator = संचालक के लिए
# en 50769ae7
menu-group-here = ड्रॉ यहाँ पोस्ट करें
# en edda2209
menu-group-alerts = यहाँ क्या पोस्ट हो, चुनें
# en 9162131d
menu-group-language = पोस्ट की भाषा
# en f7612ac4
menu-group-stop = कुछ पोस्ट न करें, सेटिंग रखें
# en 7050c1cc
menu-group-delete = इस ग्रुप की सेटिंग मिटाएँ

## The bot's page in Telegram: at most 512 and 120 characters

# en b0c7cead
page-description =
    मैं कनाडा के Express Entry ड्रॉ पर नज़र रखता हूँ। नए ड्रॉ के एक मिनट के भीतर बताता हूँ कि आप निमंत्रण पाने वालों में आते हैं या नहीं, और क्यों: आपका प्रोग्राम या श्रेणी, कट-ऑफ़, टाई-ब्रेक (tie-break)।

    IRCC से जुड़ा नहीं। क़ानूनी सलाह नहीं। मैं कभी दस्तावेज़, पैसे या पासवर्ड नहीं माँगता।
# en 053e52d2
page-short-description = कनाडा के Express Entry ड्रॉ एक मिनट में, और यह कि उनमें आपको निमंत्रण मिलता या नहीं। IRCC से जुड़ा नहीं।

## The conversation: the first visit

# en 7280c008
start-hello =
    <b>नमस्ते। मैं आपके लिए कनाडा के Express Entry ड्रॉ पर नज़र रखता हूँ।</b>
    ड्रॉ प्रकाशित होते ही बताता हूँ कि आप निमंत्रण पाने वालों में आते हैं या नहीं, और क्यों। तीन छोटे सवाल हैं, सब वैकल्पिक; उनसे मैं आपके लिए जवाब दे सकूँगा।
# en 5f560f0f
start-step-1 = <b>3 में से 1 · आपका स्कोर</b>
# en 8dd73558
start-step-2 = <b>3 में से 2 · आप पर क्या लागू होता है</b>
# en 31095d8c
start-step-3 = <b>3 में से 3 · आपने प्रोफ़ाइल कब जमा की</b>
# en 1b3e9e61
start-unknown-button = मुझे मालूम नहीं
# en 30d17cc8
start-unknown =
    पूल में प्रोफ़ाइल होने पर आपका स्कोर आपके IRCC खाते में दिखता है। उससे पहले मैं आपके साथ उसे निकाल सकता हूँ: क़रीब पंद्रह सवाल, ज़्यादातर सिर्फ़ टैप करने के। अंतिम निर्णय IRCC के अपने टूल का है।

    आप सीधे संख्या भी भेज सकते हैं, अभी या बाद में।
# en 52bb55e4
start-calculator-button = यहाँ निकालें
# en f8b69076
start-official-button = IRCC का अपना टूल
# en fdb2ea02
start-done = <b>बस इतना ही। अब से मैं आपके लिए नज़र रखूँगा।</b>
# en 4e6147d3
start-again = <b>आपकी स्थिति</b>
# en bf17a623
start-alert-button = टेस्ट अलर्ट भेजें
# en a765eeca
start-latest-button = सबसे नया ड्रॉ
# en 507f9f7c
start-profile-button = मेरी प्रोफ़ाइल
# en 52abe40a
start-zone-button = मेरा समय-क्षेत्र
# en 6a8992d1
start-zone-hint = समय-क्षेत्र चुनने तक समय UTC में हैं।
# en 69f27325
start-test-alert = <i>यह एक टेस्ट है। अलर्ट ऐसे दिखते हैं।</i>
# en 5ed14234
start-no-draws-popup = मैंने IRCC के ड्रॉ अभी नहीं पढ़े हैं। एक मिनट में फिर कोशिश करें।

# en 51b56d73
year = <b>पिछले बारह महीने, इस जानकारी के हिसाब से:</b> { $draws } में से { $mine } ड्रॉ आपके लिए { $mine ->
    [1] था
   *[other] थे
 }, और { $met } में आप निमंत्रण पाने वालों में आते।
# en 2d3beb29
year-no-score = <b>पिछले बारह महीने, इस जानकारी के हिसाब से:</b> { $draws } में से { $mine } ड्रॉ आपके लिए { $mine ->
    [1] था
   *[other] थे
 }। अपना स्कोर बताएँ, तो मैं बताऊँगा कि कितनों में आप निमंत्रण पाने वालों में आते।
# en 2e35e09f
year-ties = { $ties } और का फ़ैसला टाई-ब्रेक से हुआ।
# en d93dfac8
year-unknown = { $unknown } ड्रॉ के बारे में अभी नहीं कह सकता: /profile में कुछ और जवाब काफ़ी होंगे।
# en 79d8beba
year-other-rules = इनमें से { $other } के लिए आपका जवाब उस दिन के नियमों के बारे में नहीं, दूसरे नियमों के बारे में है।
# en 1ab16b2a
year-older-points = { $before } ड्रॉ { $since } के नए अंकों से पहले { $before ->
    [1] का था
   *[other] के थे
 }।
# en a8b9caf7
year-tie-break-only = इनमें से { $early } सिर्फ़ जल्दी जमा करने के कारण।

## The conversation: the score

# en f16e67ef
score-ask =
    नामांकन के { $nomination } अंकों के बिना अपना CRS स्कोर भेजें। जैसे: <b>522</b>
# en 1afbc2b9
score-kept = आपका स्कोर <b>{ $score }</b> है, नामांकन के { $nomination } अंकों के बिना।
# en a3f425d6
score-full = आपके नामांकन के साथ यह <b>{ $full }</b> होता है।
# en 31d3ee52
score-full-about = आपके नामांकन के साथ यह लगभग <b>{ $full }</b> होता है: नामांकन हो तो फ़्रेंच, कनाडा में पढ़ाई या भाई-बहन के अंक नहीं गिने जाते। अपने खाते का कुल योग भेजें, तो यह सटीक होगा।
# en c2dd8530
score-confirm = क्या आपका स्कोर <b>{ $score }</b> दर्ज करूँ?
# en c4dfee38
score-unchanged = आपका स्कोर जैसा था वैसा ही रहा।
# en 1c4f3f4b
score-nominated = { $score } प्रांतीय नामांकन के बिना संभव सबसे ऊँचे स्कोर ({ $most }) से ज़्यादा है। क्या इसमें नामांकन के { $nomination } अंक शामिल हैं?
# en e5354d9d
score-nominated-unknown = { $until } तक प्रांतीय नामांकन के बिना किसी का स्कोर { $most } से अधिक नहीं हो सकता था। उसके बाद अंक बदले, और नया अधिकतम स्कोर मुझे मालूम नहीं। क्या { $score } में नामांकन के { $nomination } अंक शामिल हैं?
# en 14933b7f
score-impossible = तो { $score } सही नहीं हो सकता: नामांकन के बिना ज़्यादा से ज़्यादा { $most } होता है। कृपया अपना IRCC खाता देखें।
# en ec658197
score-fault-not_a_number = इसे मैं स्कोर के रूप में नहीं पढ़ सका। मुझे 0 से 1200 तक की पूरी संख्या चाहिए।
# en 0e7678cd
score-fault-fraction = CRS स्कोर में दशमलव नहीं होता। मुझे 0 से 1200 तक की पूरी संख्या चाहिए।
# en d941795d
score-fault-negative = CRS स्कोर शून्य से कम नहीं हो सकता। मुझे 0 से 1200 तक की पूरी संख्या चाहिए।
# en e2edc9fb
score-fault-too_high = कोई CRS स्कोर 1200 से ऊपर नहीं होता। मुझे 0 से 1200 तक की पूरी संख्या चाहिए।
# en 00dbd10a
score-fault-several = मुझे एक से ज़्यादा संख्याएँ दिखीं। आपका स्कोर कौन-सा है?

## The conversation: what applies, and when the profile was submitted

# en 4fa15642
applies-categories-ask =
    आप किन श्रेणियों में आते हैं? फ़्रेंच का मतलब है चारों क्षमताओं में NCLC 7। पेशे IRCC की सूचियों के अनुसार गिने जाते हैं।
# en 2bdfa48d
applies-categories-canada = इनके लिए कनाडा में काम का अनुभव चाहिए: { $categories }।
# en dd0762ec
applies-criteria-button = इनमें क्या चाहिए?
# en d3f92f0f
applies-criteria = <b>हर एक में क्या चाहिए, संक्षेप में</b>
# en 834c3efa
applies-criteria-name = <b>{ $name }</b>
# en 032df788
applies-refreshed-popup = यह सूची पुरानी थी। अब वही दिखता है जो दर्ज है।

# en 351a6f3c
submitted-ask =
    आपने अपनी Express Entry प्रोफ़ाइल कब जमा की? ठीक कट-ऑफ़ पर फ़ैसला इसी से होता है।

    महीना चुनें, या तारीख़ लिखें। समय भी लिखें, तो सटीक होगा, जैसे: <b>{ $moment }</b>
# en a2383fba
submitted-day = { $month } का कौन-सा दिन?
# en 5aa24c80
submitted-forget-button = तारीख़ हटाएँ
# en c011ef60
submitted-kept = आपने प्रोफ़ाइल जमा की: <b>{ $when }</b>
# en 27df9a20
submitted-expired = ⚠️ यह बारह महीने से पहले की बात है: यह प्रोफ़ाइल समाप्त हो चुकी है। नई हो तो उसकी तारीख़ दें।
# en 9b64920a
submitted-fault-unreadable = इसे मैं तारीख़ के रूप में नहीं पढ़ सका। इस तरह लिखें: { $day }, { $written } या { $moment }।
# en a484d871
submitted-fault-ambiguous = इसमें दिन और महीना अलग नहीं पहचाने जाते। { $day } या { $written } की तरह लिखें।
# en 515149a1
submitted-fault-year = कृपया साल भी लिखें, जैसे { $day } या { $written }।
# en abf69de0
submitted-fault-half_day = यह सुबह है या शाम, मैं नहीं समझ पाया। समय ऐसे लिखें: 10:00, 22:00 या 10 pm।
# en 862d30aa
submitted-fault-zone = यह किस समय-क्षेत्र का समय है, मैं नहीं समझ पाया। समय UTC, ET, IST या UTC−5 जैसे अंतर के साथ लिखें, जैसे { $moment }।
# en 2046502a
submitted-fault-impossible = ऐसी कोई तारीख़ या समय नहीं है। कृपया फिर देखें।
# en ce7f6b87
submitted-fault-future = यह तारीख़ भविष्य की है। आपने असल में कब जमा की?
# en cb8dca70
submitted-fault-too_old = यह बारह महीने से पहले की बात है। प्रोफ़ाइल बारह महीने चलती है; नई हो तो उसकी तारीख़ दें।

## The conversation: the profile

# en 9188b735
profile-title = <b>मुझे आपके बारे में क्या मालूम है</b>
# en 131d425d
profile-change = बदलने के लिए पंक्ति पर टैप करें।
# en e362ce5f
profile-score = नामांकन के बिना स्कोर: <b>{ $score }</b>
# en ecc5fd12
profile-scored = { $score } ({ $since } से)
# en e9877fa1
profile-score-full = { $score } (आपके नामांकन के साथ { $full })
# en 8dec6a4f
profile-score-full-about = { $score } (आपके नामांकन के साथ लगभग { $full })
# en a1558d55
profile-nomination = प्रांतीय नामांकन: <b>{ $answer }</b>
# en 89634a77
profile-yes = आपने हाँ कहा: <b>{ $names }</b>
# en fbf21619
profile-unsaid = अभी नहीं बताया: { $count }
# en 2217a4e0
profile-submitted = प्रोफ़ाइल जमा हुई: <b>{ $when }</b>
# en 9ba56128
profile-answers = कैलकुलेटर: <b>{ $state ->
    [running] शुरू हुआ
    [kept] जवाब रखे गए
   *[none] कोई जवाब नहीं रखा
 }</b>
# en a410547f
profile-invitation = निमंत्रण: { $received } को मिला, आवेदन { $last } तक
# en 49deb28d
profile-crs-button = कैलकुलेटर
# en 5fa203e7
profile-ita-button = निमंत्रण
# en 28d9608b
profile-zone = समय-क्षेत्र: <b>{ $zone }</b>
# en 69cd30c2
profile-language = भाषा: <b>{ $language }</b>
# en 146ab230
profile-score-button = स्कोर: { $value }
# en 0e5f2acb
profile-applies-button = प्रोग्राम और श्रेणियाँ
# en 1818d253
profile-submitted-button = जमा हुई: { $value }
# en a3e0829d
profile-alerts-button = अलर्ट
# en a7560860
profile-zone-button = समय-क्षेत्र: { $value }
# en b25beac8
profile-who-button = और प्रोफ़ाइल
# en 5c4e35bb
profile-language-button = भाषा: { $value }

## The conversation: questions under a verdict

# en c5d5900d
ask-score-button = मेरा स्कोर बताएँ
# en b72d28c9
ask-submitted-button = जमा करने की तारीख़ डालें
# en a23b52b6
ask-nomination_in_score-button = जवाब दें
# en 50ab6ac9
ask-none-button = इनमें से कोई नहीं
# en 9a579205
ask-noted-popup = दर्ज हुआ।
# en 60be916a
ask-already-popup = इसका जवाब आप दे चुके हैं। /profile से बदल सकते हैं।

## The calculator: questions (bot/text/score/calculator.py: crs-ask-<question>, crs-name-<question>)

# en 09423ebf
crs-progress = <b>आपका CRS स्कोर · सवाल { $number }, कुल लगभग { $total }</b>
# en 3cee8f06
crs-hello =
    मैं वही पूछता हूँ जो स्कोर में गिना जाता है; ज़्यादातर टैप से हो जाता है। आप कभी भी पीछे जा सकते हैं, सुधार सकते हैं और रुक सकते हैं: मैं याद रखूँगा कि आप कहाँ रुके थे।
    आपके जवाब काम पूरा होने तक ही रखे जाते हैं, जब तक आप रखने को न कहें।
# en 2b9141a4
crs-resumed = जहाँ आपने छोड़ा था, वहीं से आगे।
# en b40dec15
crs-ask-spouse = क्या आपके पति/पत्नी या कॉमन-लॉ साथी हैं, और क्या वे आपके साथ कनाडा आएँगे? जो साथी कनाडा के नागरिक या स्थायी निवासी हैं, वे साथ न आने वाले गिने जाते हैं।
# en dcfa02d0
crs-ask-born = आपका जन्म कब हुआ?
# en cdd94e83
crs-ask-education = आपकी उच्चतम शैक्षणिक योग्यता क्या है? विदेशी पढ़ाई सिर्फ़ Educational Credential Assessment (ECA) के साथ गिनी जाती है।
# en 3fe672ad
crs-ask-canadian_study = क्या आपने कनाडा में डिग्री, डिप्लोमा या सर्टिफ़िकेट पाया? मास्टर, पेशेवर या डॉक्टरेट डिग्री तीन साल की गिनी जाती है।
# en afb34cbb
crs-ask-first_test = आपने कौन-सी भाषा-परीक्षा दी? दो दी हों तो बेहतर वाली पहले बताएँ।
# en 541f1467
crs-ask-first_results = उसके नतीजे क्या हैं?
# en bfca16c5
crs-ask-first_taken = आपने वह कब दी? नतीजे दो साल तक गिने जाते हैं।
# en 434350db
crs-ask-second_test = क्या आपने दूसरी आधिकारिक भाषा की परीक्षा भी दी?
# en 5a320040
crs-ask-second_results = उसके नतीजे क्या हैं?
# en 017515ca
crs-ask-second_taken = आपने वह कब दी? नतीजे दो साल तक गिने जाते हैं।
# en 6445fe02
crs-ask-canadian_work = पिछले दस साल में <b>कनाडा में</b> आपने कितने पूरे साल कुशल काम (TEER 0, 1, 2 या 3) किया? सवैतनिक, अनुमति वाला, पूर्णकालिक या उतना ही अंशकालिक काम गिनें; स्व-रोज़गार और पूर्णकालिक पढ़ाई के दौरान का काम नहीं गिना जाता।
# en 5c331441
crs-ask-foreign_work = और पिछले दस साल में <b>कनाडा के बाहर</b> कितने पूरे साल?
# en d7ea5223
crs-ask-spouse_education = आपके साथी की उच्चतम शैक्षणिक योग्यता क्या है?
# en 01bb6eec
crs-ask-spouse_test = आपके साथी ने कौन-सी भाषा-परीक्षा दी?
# en dd70d5ec
crs-ask-spouse_results = आपके साथी के नतीजे क्या हैं?
# en f2633cb3
crs-ask-spouse_canadian_work = पिछले दस साल में आपके साथी ने कनाडा में कितने पूरे साल कुशल काम किया?
# en e7b7b77d
crs-ask-spouse_born = आपके साथी का जन्म कब हुआ? इससे बता सकता हूँ कि साथी के मुख्य आवेदक होने पर स्कोर कितना होता।
# en 8b2f28b9
crs-ask-spouse_foreign_work = पिछले दस साल में आपके साथी ने कनाडा के बाहर कितने पूरे साल कुशल काम किया?
# en 48f0f1d9
crs-ask-sibling = क्या कनाडा में आपका, या साथ आने वाले साथी का, कोई भाई या बहन है जिसकी उम्र 18 साल या उससे ज़्यादा है और जो नागरिक या स्थायी निवासी है?
# en 5edc364e
crs-ask-nomination = क्या आपके पास प्रांतीय नामांकन (provincial nomination) है?
# en c658100f
crs-ask-occupation = पिछले दस साल में यह कुशल काम आपने ज़्यादातर किस पेशे में किया? प्रोग्राम और श्रेणियाँ उसके NOC कोड से तय होती हैं। दूसरे पेशे के बारे में मैं इसके बाद पूछूँगा।
# en 4a5ee910
crs-ask-two_year_study = क्या कनाडा में यह पढ़ाई कम से कम दो शैक्षणिक वर्ष, पूर्णकालिक, और दो साल या अधिक के कार्यक्रम में थी? Federal Skilled Worker के अंकों के लिए यह ज़रूरी है।
# en 8ee4ab98
crs-ask-any_work = क्या पिछले दस साल में आपने कोई कुशल काम (TEER 0, 1, 2 या 3) किया, भले ही एक साल से कम?
# en 36417602
crs-ask-work_where = इस पेशे में आपने कहाँ काम किया?
# en d2872568
crs-ask-work_began = इस पेशे में आपने काम कब शुरू किया? महीना काफ़ी है।
# en 39dbc35f
crs-ask-work_ended = इस पेशे में आपके काम का आख़िरी दिन कब था? महीना काफ़ी है।
# en d68e1193
crs-ask-occupation_2 = क्या पिछले दस साल में आपने किसी <b>दूसरे</b> पेशे में कुशल काम (TEER 0, 1, 2 या 3) किया? उसका नाम बताएँ: उससे कोई और श्रेणी खुल सकती है।
# en 4eb52fd1
crs-ask-work_where_2 = दूसरे पेशे में आपने कहाँ काम किया?
# en e9bbbd69
crs-ask-work_began_2 = दूसरे पेशे में आपने काम कब शुरू किया? महीना काफ़ी है।
# en 0c71f867
crs-ask-work_ended_2 = दूसरे पेशे में आपके काम का आख़िरी दिन कब था? महीना काफ़ी है।
# en 2eafbbaa
crs-ask-more_work = क्या पिछले दस साल में आपने और भी पेशों में कुशल काम किया?
# en 8b8c81c8
crs-ask-recent_work = पिछले तीन साल में आपने इस पेशे में कितने समय काम किया, पूर्णकालिक या उतना ही अंशकालिक? लगातार होना ज़रूरी नहीं।
# en 2ee9ed85
crs-ask-certificate = क्या आपके पास कनाडा के किसी प्रांत या क्षेत्र का स्किल्ड ट्रेड में योग्यता प्रमाणपत्र (certificate of qualification) है?
# en dc8c5218
crs-ask-job_offer =
    क्या आपके पास <b>वैध नौकरी प्रस्ताव (job offer)</b> है? 25 मार्च 2025 से इससे CRS अंक नहीं मिलते, पर किसी प्रोग्राम का फ़ैसला इससे हो सकता है। वैध तब है जब:

    • एक ही नियोक्ता हो; वेतन वाला, पूर्णकालिक (30 घंटे), मौसमी नहीं; TEER 0, 1, 2 या 3; वीज़ा मिलने के बाद कम से कम एक साल के लिए
    • <b>और</b> इनमें से एक बात हो: नई सकारात्मक LMIA, जिसमें आपका और पद का नाम हो; आप अभी LMIA वाले परमिट पर उसी नियोक्ता के लिए काम करते हैं जिसका नाम परमिट पर है; आप अभी LMIA से छूट वाले वैध परमिट पर उसी नियोक्ता के लिए काम करते हैं जिसका नाम परमिट पर है, और उसके लिए एक साल पूर्णकालिक काम कर चुके हैं

    सिर्फ़ वर्क परमिट, चाहे ओपन हो, नौकरी प्रस्ताव नहीं है।

# en 306dd5b8
crs-name-spouse = साथी
# en cd855a20
crs-name-born = जन्म
# en 1c46c7c9
crs-name-education = शिक्षा
# en 5d307dc9
crs-name-canadian_study = कनाडा में पढ़ाई
# en 57361bdc
crs-name-first_test = पहली परीक्षा
# en b94d25ed
crs-name-first_results = पहली परीक्षा के नतीजे
# en 955b1790
crs-name-first_taken = पहली परीक्षा की तारीख़
# en 80ca2669
crs-name-second_test = दूसरी परीक्षा
# en e6329ffb
crs-name-second_results = दूसरी परीक्षा के नतीजे
# en 70b814f3
crs-name-second_taken = दूसरी परीक्षा की तारीख़
# en 36c78856
crs-name-canadian_work = कनाडा में काम
# en 39d86c78
crs-name-foreign_work = कनाडा के बाहर काम
# en b518adff
crs-name-spouse_education = साथी की शिक्षा
# en e28c1f27
crs-name-spouse_test = साथी की परीक्षा
# en 177f977d
crs-name-spouse_results = साथी के नतीजे
# en aacc5966
crs-name-spouse_canadian_work = साथी का कनाडा में काम
# en b445ed78
crs-name-spouse_born = साथी का जन्म
# en 1d1b7ea2
crs-name-spouse_foreign_work = साथी का विदेश में काम
# en 994774e8
crs-name-sibling = कनाडा में भाई या बहन
# en 51fe32bb
crs-name-nomination = प्रांतीय नामांकन
# en 5dd9e0ff
crs-name-occupation = पेशा
# en 34bda42a
crs-name-recent_work = पिछले तीन साल का काम
# en f0242043
crs-name-work_ended = काम का आख़िरी दिन
# en 8985f160
crs-name-two_year_study = कनाडा में दो शैक्षणिक वर्ष
# en 2fcd1039
crs-name-any_work = कोई कुशल काम
# en 72504020
crs-name-work_where = काम की जगह
# en c0bc085a
crs-name-work_began = काम की शुरुआत
# en 8c790869
crs-name-occupation_2 = दूसरा पेशा
# en 24091b63
crs-name-work_where_2 = दूसरे काम की जगह
# en 3cc0a731
crs-name-work_began_2 = दूसरे काम की शुरुआत
# en 7708d236
crs-name-work_ended_2 = दूसरे काम का आख़िरी दिन
# en 02518450
crs-name-more_work = अन्य कुशल काम
# en b4e71df5
crs-hint-month = महीना या तारीख़ लिखें, जैसे: <b>मार्च 2021</b>, <b>2021-03</b> या <b>2021-03-15</b>
# en 87ad3df5
crs-work_where-canada-button = कनाडा में
# en 831deaa9
crs-work_where-abroad-button = कनाडा से बाहर
# en a73461dd
crs-work_where-both-button = दोनों में
# en 6989a6c1
crs-occupation_2-none-button = और कोई नहीं
# en b62de482
crs-fault-ended_before = यह तो उस पेशे में शुरू करने से पहले की तारीख़ है। कृपया फिर देखें।
# en a691e189
crs-name-certificate = योग्यता प्रमाणपत्र
# en 859daf68
crs-name-job_offer = नौकरी का प्रस्ताव

# en a017c514
crs-hint-date = तारीख़ लिखें, जैसे: <b>1994-03-10</b> या <b>10 मार्च 1994</b>
# en 1fec0d5f
crs-hint-ielts = सुनना, पढ़ना, लिखना, बोलना इसी क्रम में लिखें, जैसे: <b>8 7.5 6.5 7</b> (IELTS General Training)
# en 4f9b9799
crs-hint-celpip = सुनना, पढ़ना, लिखना, बोलना इसी क्रम में लिखें, जैसे: <b>9 9 8 9</b> (CELPIP-General)
# en 58a9b2a1
crs-hint-pte = सुनना, पढ़ना, लिखना, बोलना इसी क्रम में लिखें, जैसे: <b>72 69 80 76</b> (PTE Core)
# en 0ad261be
crs-hint-tef = सुनना, पढ़ना, लिखना, बोलना इसी क्रम में लिखें (CO, CE, EE, EO), जैसे: <b>462 462 472 494</b> (TEF Canada, 699 वाले अंक)
# en 0a13b391
crs-hint-tcf = सुनना, पढ़ना, लिखना, बोलना इसी क्रम में लिखें (CO, CE, EE, EO), जैसे: <b>503 499 12 12</b> (TCF Canada)
# en 7d6ed38b
crs-hint-occupation = अंग्रेज़ी या फ़्रेंच में पद का नाम या NOC कोड लिखें, जैसे: <b>nurse</b>, <b>software engineer</b> या <b>31301</b>

## The calculator: choices (crs-<question>-<choice>-button)

# en 47a90fc3
crs-skip-button = मुझे मालूम नहीं
# en 1d2b5a22
crs-still-button = यही काम अब भी जारी है
# en a7ee17a5
crs-years-button = { $years ->
    [0] एक साल से कम
   *[other] { $years } साल
 }
# en 94d613c6
crs-years-most-button = { $years } साल या अधिक
# en 3c33a530
crs-spouse-single-button = कोई साथी नहीं
# en 59ea169c
crs-spouse-coming-button = साथी हैं, साथ आएँगे
# en 8434f967
crs-spouse-not_coming-button = साथी हैं, साथ नहीं आएँगे
# en d747b74f
crs-education-less_than_secondary-button = हाई स्कूल (12वीं) से कम
# en d051f761
crs-education-secondary-button = हाई स्कूल डिप्लोमा (12वीं)
# en 36ded49a
crs-education-one_year_postsecondary-button = एक साल का कोर्स
# en 0f7a87ee
crs-education-two_year_postsecondary-button = दो साल का कोर्स
# en 49136466
crs-education-bachelor_or_3plus_year-button = स्नातक या 3+ साल का कोर्स
# en 0ed9fa77
crs-education-two_or_more_one_3plus_year-button = दो या अधिक, एक 3+ साल का
# en 08194102
crs-education-masters_or_entry_to_practice_professional-button = मास्टर या पेशेवर डिग्री
# en 4c516359
crs-education-doctoral-button = डॉक्टरेट (PhD)
# en 602e6bc7
crs-canadian_study-none-button = नहीं
# en 227b497d
crs-canadian_study-one_or_two_year-button = हाँ, एक या दो साल की
# en 8b1ba9c0
crs-canadian_study-three_plus_year-button = हाँ, तीन साल या अधिक की
# en 21f52aa8
crs-test-ielts-button = IELTS
# en b11bb6a8
crs-test-celpip-button = CELPIP
# en 438e1c30
crs-test-pte-button = PTE Core
# en 49fe16ba
crs-test-tef-button = TEF Canada
# en e2593639
crs-test-tcf-button = TCF Canada
# en 8b7f56d8
crs-test-none-button = कोई नहीं
# en e81f45a4
crs-recent_work-canada-button = कनाडा में 12 महीने या अधिक
# en 18736f1c
crs-recent_work-abroad-button = 12 महीने, सब कनाडा में नहीं
# en 3463256d
crs-recent_work-less-button = 12 महीने से कम

# en a71d1ea0
crs-answers-button = मेरे जवाब
# en 191235bb
crs-later-button = बाद में
# en 706fc239
crs-again-button = फिर से शुरू करें
# en eca0a07e
crs-go-on-button = आगे बढ़ें
# en 4f85bde7
crs-answers-title = <b>आपने क्या जवाब दिए</b>
# en 4fc83c9b
crs-answer = { $question }: <b>{ $answer }</b>
# en e65b7ab1
crs-answers-change = सुधारने के लिए पंक्ति पर टैप करें।
# en a298448b
crs-answers-none = अभी कुछ नहीं।
# en bf04b2f4
crs-paused = आप जहाँ रुके हैं, वह जगह 90 दिन तक याद रहेगी। /crs से आगे बढ़ें।
# en 7d24ed22
crs-began-anew-popup = हम नए सिरे से शुरू करते हैं।
# en af9064f4
crs-occupations-found = <b>इनमें से कौन-सा है?</b> एक पर टैप करें, या दूसरे शब्द लिखें।
# en 24e9d6ba
crs-occupation = { $code } { $title }
# en 060e806e
crs-occupations-none = किसी आधिकारिक नाम में ये शब्द नहीं हैं। अंग्रेज़ी या फ़्रेंच में दूसरे शब्द, या NOC कोड आज़माएँ।

# en 2ea9ef9d
crs-fault-not_a_choice = कृपया किसी बटन पर टैप करें।
# en 9f8c698a
crs-fault-not_a_date = इसे मैं तारीख़ के रूप में नहीं पढ़ सका।
# en d41a8e72
crs-fault-ambiguous_date = इसमें दिन और महीना अलग नहीं पहचाने जाते। 1994-03-10 या 10 मार्च 1994 की तरह लिखें।
# en d2afeb0b
crs-fault-no_year = कृपया साल भी लिखें, जैसे 1994-03-10।
# en 733f46f7
crs-fault-future = यह तारीख़ भविष्य की है।
# en 1b95424c
crs-fault-not_born = यह जन्मतिथि भविष्य की है। कृपया फिर देखें।
# en 31789e0a
crs-fault-too_long_ago = यह सौ साल से भी पहले की तारीख़ है। कृपया फिर देखें।
# en c0178db6
crs-fault-not_four = मुझे चार नतीजे चाहिए: सुनना, पढ़ना, लिखना, बोलना।
# en 825beaca
crs-fault-not_on_scale = इस परीक्षा में ऐसे नतीजे नहीं होते। कृपया संख्याएँ और उनका क्रम फिर देखें।
# en 60a3704f
crs-fault-another_test = ये किसी दूसरी परीक्षा के नतीजे हैं। मुझे आपकी चुनी हुई परीक्षा के नतीजे चाहिए।
# en b74fa247
crs-fault-not_an_occupation = ऐसा कोई NOC कोड नहीं है।
# en da7a0120
crs-fault-not_asked = यह सवाल आपके दूसरे जवाबों से अब मेल नहीं खाता।

## The calculator: results (bot/text/score/scores.py)

# en 1fadda57
crs-score = <b>आपका CRS स्कोर: { $score }</b>
# en 78f40d1b
crs-score-without = नामांकन के { $nomination } अंकों के बिना यह { $score } है। आपके स्कोर के रूप में सिर्फ़ यही दर्ज होता है।
# en 8595bb2e
crs-section-core = <b>मुख्य कारक (core factors): { $points }</b>, अधिकतम { $cap }
# en 9cefdbe5
crs-section-spouse = <b>साथी: { $points }</b>, अधिकतम { $cap }
# en 7f682004
crs-section-transfer = <b>कौशल हस्तांतरण (skill transferability): { $points }</b>, अधिकतम { $cap }
# en 8c872f7b
crs-section-additional = <b>अतिरिक्त अंक: { $points }</b>, अधिकतम { $cap }
# en c3f5fe42
crs-factor = • { $name }: { $points }
# en 19c08be8
crs-factor-age = आयु
# en 0c8b34d3
crs-factor-education = शिक्षा
# en ca0cd06e
crs-factor-first_language = पहली आधिकारिक भाषा
# en f249cb7c
crs-factor-second_language = दूसरी आधिकारिक भाषा
# en fd35da0f
crs-factor-canadian_work = कनाडा में काम
# en 6ffe248b
crs-factor-spouse_education = साथी की शिक्षा
# en a58225ab
crs-factor-spouse_language = साथी की भाषा
# en 1d019313
crs-factor-spouse_canadian_work = कनाडा में साथी का काम
# en 12321a5b
crs-factor-transfer_education = शिक्षा, भाषा और कनाडाई काम के साथ
# en 60aab4a4
crs-factor-transfer_foreign_work = विदेश में काम, भाषा और कनाडाई काम के साथ
# en 1a7f4ad4
crs-factor-transfer_certificate = योग्यता प्रमाणपत्र, भाषा के साथ
# en 142517c9
crs-factor-nomination = प्रांतीय नामांकन
# en 677e718c
crs-factor-canadian_study = कनाडा में पढ़ाई
# en 71f3124e
crs-factor-french = फ़्रेंच
# en e842410b
crs-factor-sibling = कनाडा में भाई या बहन
# en 7021a423
crs-factor-job_offer = नौकरी का प्रस्ताव
# en 81670c4f
crs-expired-first = ⚠️ आपकी पहली परीक्षा के नतीजे दो साल से पुराने हैं, इसलिए यहाँ नहीं गिने गए।
# en 6633bcf2
crs-expired-second = ⚠️ आपकी दूसरी परीक्षा के नतीजे दो साल से पुराने हैं, इसलिए यहाँ नहीं गिने गए।
# en 6152ee19
crs-french-first = यहाँ फ़्रेंच आपकी पहली आधिकारिक भाषा गिनी गई: उससे ज़्यादा अंक मिलते हैं।
# en 04c6d83a
crs-tables = { $since } से लागू IRCC की तालिकाओं के अनुसार।
# en 0a6e0d62
crs-tables-older = ये { $until } तक के अंक हैं। IRCC ने { $since } से नए अंकों की घोषणा की है, और मैं उनकी पुष्टि नहीं कर सका; इसलिए हो सकता है कि यह आपके IRCC खाते की संख्या न हो, जबकि मान्य वही है। इसे इस्तेमाल करें तो मैं इसे { $until } का मानकर दर्ज करूँगा, और नतीजों में यह लिखा होगा।
# en 308a16e8
crs-raise-other = { $name }: { $target }
# en 5c584d86
crs-authority = यह क़ानूनी सलाह नहीं है। <a href="{ $url }">IRCC का अपना टूल</a> और अंत में आपका IRCC खाता ही मान्य है।
# en 0e005575
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html
# en acfaedb5
crs-levels = यह सुनने, पढ़ने, लिखने और बोलने में { $scale } <b>{ $levels }</b> है। सही नहीं? “वापस” दबाएँ।
# en 2b388cb2
crs-expired-now = ⚠️ ये नतीजे { $day } को समाप्त हो गए, इसलिए इनके अंक नहीं मिलते। नए नतीजे हों तो “वापस” दबाकर वे बताएँ।
# en 3a52447e
crs-earlier = आपका जवाब था: <b>{ $answer }</b>
# en fc52b906
crs-use-button = यह सब इस्तेमाल करें
# en 3b329120
crs-use-explained = “यह सब इस्तेमाल करें” स्कोर दर्ज करता है, आपके जवाबों से जो तय होता है उस पर निशान लगाता है, और जवाब रखता है ताकि मैं याद दिला सकूँ। हर एक के लिए नीचे अलग बटन भी है।
# en 4ac578ea
crs-use-unscored = “यह सब इस्तेमाल करें” आपके जवाबों से जो तय होता है उस पर निशान लगाता है, और जवाब रखता है ताकि मैं याद दिला सकूँ। यह कोई स्कोर दर्ज नहीं करता: अपने IRCC खाते की संख्या /score से बताएँ।
# en 9fe13ba3
crs-swapped = आपके साथी मुख्य आवेदक हों, तो यह कम से कम <b>{ $score }</b> ({ $points }) होगा।

# en 01886c59
crs-store-button = मेरा स्कोर { $score } दर्ज करें
# en 348e2ed6
crs-stored-popup = सहेज लिया। अब आपका स्कोर { $score } है।
# en 68796e4c
crs-findings-button = प्रोग्राम और श्रेणियाँ
# en 5a209560
crs-raise-button = स्कोर कैसे बढ़े
# en 9566e602
crs-lower-button = स्कोर किससे घटेगा
# en 47de6c0e
crs-finish-button = हो गया
# en 33ac1d52
crs-result-button = ‹ मेरा नतीजा
# en 394a9e52
crs-ticks-button = ये निशान प्रोफ़ाइल में लगाएँ
# en 458430c2
crs-ticks-popup = हो गया। जो मैं नहीं बता सका, उसका जवाब अभी बाक़ी है।

# en c333bb58
crs-programs-title = <b>प्रोग्राम</b>
# en 54508213
crs-categories-title = <b>श्रेणियाँ</b>, { $since } से लागू IRCC की सूचियों के अनुसार
# en 8635816c
crs-finding = { $mark } <b>{ $names }</b>
# en bda5b427
crs-findings-closing = ✔️ आपके जवाबों से हाँ · ✖️ नहीं · ❔ पता नहीं। यह IRCC के नियमों का सार है; फ़ैसला सिर्फ़ IRCC करता है। क्या हाँ और नहीं के निशान आपकी प्रोफ़ाइल में लगाऊँ? आपके कहे बिना कुछ नहीं लगेगा।
# en f87fcac3
crs-reason-met = आपके जवाब इसकी शर्त पूरी करते हैं।
# en 0ee8da93
crs-reason-too_little_work = अभी नहीं: जिस अवधि का काम गिना जाता है, उसमें आपने कम काम बताया है।
# en 51cff53c
crs-reason-recent_work_unsaid = यह पिछले तीन साल के काम से तय होता है, जो आपके जवाबों से साफ़ नहीं है।
# en 48eb2890
crs-reason-occupation_unsaid = यह आपके पेशे से तय होता है, जो आपने नहीं बताया।
# en c03ed748
crs-reason-not_skilled = आपका पेशा TEER 0, 1, 2 या 3 का नहीं है।
# en 603cb403
crs-reason-language_too_low = आपके भाषा के नतीजे इसके लिए कम हैं, या हैं ही नहीं।
# en 8ffdb06e
crs-reason-education_too_low = इसमें हाई स्कूल डिप्लोमा (12वीं) या अधिक चाहिए।
# en a84e4ac2
crs-reason-too_few_points = आपके जवाबों से चयन के 100 में से 67 अंक नहीं हो सकते।
# en f9295d15
crs-reason-points_uncertain = चयन के 100 में से 67 अंक होते हैं या नहीं, यह उन बातों पर निर्भर है जो मैंने नहीं पूछीं, जैसे कनाडा में कोई रिश्तेदार या साथी की वहाँ पढ़ाई और काम।
# en dd0a1ed9
crs-reason-not_a_trade = आपका पेशा स्किल्ड ट्रेड नहीं है।
# en 4654681b
crs-reason-no_offer_or_certificate = इसमें नौकरी का प्रस्ताव या योग्यता प्रमाणपत्र चाहिए।
# en b05bf1f6
crs-reason-offer_unsaid = इसमें नौकरी का प्रस्ताव या योग्यता प्रमाणपत्र चाहिए, और किसी प्रस्ताव की मुझे जानकारी नहीं।
# en 3848834f
crs-reason-not_listed = आपका पेशा सूची में नहीं है।
# en 81993199
crs-reason-not_in_canada = बारह महीने का काम कनाडा में होना चाहिए।
# en 07f70070
crs-reason-french_too_low = इसमें चारों क्षमताओं में NCLC 7 चाहिए।
# en 0d52e928
crs-reason-service_unsaid = इसमें दस साल की सेवा और कनाडाई सशस्त्र बलों का प्रस्ताव भी चाहिए, जो मैंने नहीं पूछा।
# en fb451039
crs-proviso-employed_with_permit = बशर्ते आप नौकरी में रहे हों, स्व-रोज़गार में नहीं, और आपको काम करने की अनुमति रही हो।
# en 4a2ade0e
crs-proviso-continuous_year = बशर्ते आपका एक साल का काम बिना रुकावट के रहा हो।
# en 9e06d481
crs-proviso-funds = बशर्ते आप बसने के लिए ज़रूरी धन (settlement funds) दिखा सकें, अगर आपको छूट न हो।

# en 94cfa17b
crs-raise-title = <b>स्कोर कैसे बढ़े</b>
# en c4f963a3
crs-raise-explained = अंक, और पिछले बारह महीने के { $draws } ड्रॉ में से और कितनों में आपको निमंत्रण मिला होता:
# en 65fbbe7e
crs-raise = • { $what }: <b>{ $points }</b>, { $draws ->
    [0] कोई और ड्रॉ नहीं
   *[other] { $draws } और ड्रॉ
 }
# en 55eacaf4
crs-raise-untold = • { $what }: <b>{ $points }</b>; कितने ड्रॉ, कहा नहीं जा सकता, क्योंकि साथी की अपनी पात्रता नहीं पूछी गई
# en d934c3ca
crs-raise-points = • { $what }: <b>{ $points }</b>
# en a4175ec3
crs-raise-nothing = मुझे ऐसा कुछ नहीं मिला।
# en 32a04f11
crs-raise-closing = आज के नियमों और आज की आयु के अनुसार। पिछले ड्रॉ कोई वादा नहीं हैं।
# en caf7c075
crs-raise-first_listening = सुनने में CLB/NCLC { $target }
# en 3c39fdaa
crs-raise-first_reading = पढ़ने में CLB/NCLC { $target }
# en 326c6b9e
crs-raise-first_writing = लिखने में CLB/NCLC { $target }
# en 265d4e97
crs-raise-first_speaking = बोलने में CLB/NCLC { $target }
# en 7176cd89
crs-raise-first_all = चारों क्षमताओं में CLB/NCLC { $target }
# en ef71579c
crs-raise-french = चारों क्षमताओं में फ़्रेंच NCLC { $target }
# en c2bb16b6
crs-raise-canadian_work = कनाडा में कुशल काम { $target ->
    [1] का 1 और साल
   *[other] के { $target } और साल
 }
# en 7db0667d
crs-raise-foreign_work = कनाडा के बाहर कुशल काम { $target ->
    [1] का 1 और साल
   *[other] के { $target } और साल
 }
# en 20703b92
crs-raise-education = आगे की पढ़ाई: { $target }
# en 88e56d89
crs-raise-english = चारों क्षमताओं में अंग्रेज़ी CLB { $target }
# en 395bb95e
crs-raise-spouse_language = चारों क्षमताओं में आपके साथी का CLB/NCLC { $target }
# en 4a1fa1b4
crs-raise-spouse_canadian_work = कनाडा में आपके साथी का एक साल का कुशल काम
# en b953bd91
crs-raise-spouse_education = आपके साथी की आगे की पढ़ाई: { $target }
# en 8f3bab69
crs-raise-canadian_study = कनाडा में पढ़ाई: { $target }
# en f26ae384
crs-raise-sibling = कनाडा में भाई या बहन, अगर कोई ऐसे हों जो गिने जाएँ
# en 866f28bd
crs-raise-certificate = आपके ट्रेड का योग्यता प्रमाणपत्र (certificate of qualification)
# en dc1805e9
crs-raise-nomination = प्रांतीय नामांकन
# en 3d0077b2
crs-raise-spouse_as_principal = आपके साथी मुख्य आवेदक हों, कम से कम

# en 7bf82c17
crs-lower-title = <b>किन बातों से स्कोर घटेगा या पात्रता पर असर पड़ेगा</b>
# en 1323609a
crs-lower-nothing = आपके जवाबों से ऐसा कुछ पहले से नहीं दिखता।
# en 91e6e3cc
crs-lower-closing = आप जवाब रखने दें तो मैं हर एक की याद दिलाऊँगा। /alerts में तय करें कि कितना पहले।

# en fd153875
crs-keep-ask =
    क्या आपके जवाब रखूँ? उनसे मैं अंक घटाने वाली बातें (जन्मदिन, परीक्षा के नतीजों की वैधता समाप्त होना) पहले से याद दिला सकता हूँ, बता सकता हूँ कि स्कोर कब पुराना हुआ, और कुछ बदलने पर फिर हिसाब लगा सकता हूँ।

    नहीं तो वे अभी मिटा दिए जाते हैं। आपका दर्ज किया स्कोर और निशान रहते हैं।
# en d08962e0
crs-keep-button = मेरे जवाब रखें
# en f47275b0
crs-erase-button = मेरे जवाब मिटाएँ
# en 56ff326f
crs-kept = आपके जवाब रखे गए हैं। /crs उन्हें दिखाता है, /delete सब कुछ मिटाता है।
# en 1eb82ea3
crs-erased = आपके जवाब मिटा दिए गए।

## The invitation to apply (bot/text/invitation/invitations.py)

# en 517dbb4a
ita-got-button = मुझे निमंत्रण मिला
# en 0e3c8416
ita-missed-button = मुझे नहीं मिला
# en 7fc386f3
ita-ask =
    निमंत्रण कब आया? तारीख़ आपके IRCC खाते में है। मैं वहाँ से 60 दिन गिनूँगा, समय पर याद दिलाऊँगा, और तब तक इस प्रोफ़ाइल के ड्रॉ अलर्ट नहीं भेजूँगा।

    कोई दिन टैप करें या लिखें, जैसे: <b>{ $day }</b>
# en 38688a53
ita-fault-unreadable = इसे मैं तारीख़ के रूप में नहीं पढ़ सका।
# en 6de8fadc
ita-fault-ambiguous = इसमें दिन और महीना अलग नहीं पहचाने जाते। { $day } या { $written } की तरह लिखें।
# en 0bcf2694
ita-fault-year = कृपया साल भी लिखें, जैसे { $day } या { $written }।
# en 76559fc1
ita-fault-future = यह तारीख़ भविष्य की है।
# en d3af5c64
ita-fault-over = यह 60 दिन से पहले की बात है: उस दिन का निमंत्रण समाप्त हो चुका है। आवेदन न किया हो तो पूल में आने के लिए नई प्रोफ़ाइल चाहिए।
# en 56d2b047
ita-open = <b>आपका निमंत्रण: { $days ->
    [0] आज आख़िरी दिन है
   *[other] { $days } दिन बाक़ी
 }</b>
# en 8605d053
ita-applied = <b>आपका आवेदन जा चुका है</b>
# en 9d158fae
ita-declined = <b>आपने निमंत्रण अस्वीकार किया</b>
# en be4ab087
ita-expired = <b>आपके निमंत्रण के 60 दिन पूरे हो गए</b>
# en 8b2fa015
ita-dates = { $received } को मिला; आवेदन का आख़िरी दिन: { $last }।
# en 3c237378
ita-hour = सटीक समय आपके IRCC खाते में दिखता है; यहाँ पूरे दिन गिने जाते हैं। IRCC यह मियाद शायद ही कभी बढ़ाता है।
# en 47edafc1
ita-means-profile_locked = जब तक निमंत्रण खुला है, आपकी प्रोफ़ाइल लॉक है: उसे बदला नहीं जा सकता और वह बाद के ड्रॉ में नहीं होती। इसलिए मैं उसके ड्रॉ अलर्ट नहीं भेजता। रिमाइंडर अंत से 45, 30, 14, 7, 3 और 1 दिन पहले आते हैं।
# en 6b164f5e
ita-means-out_of_the_pool = जब तक आवेदन पर काम चल रहा है, आपकी प्रोफ़ाइल पूल से बाहर है, इसलिए मैं उसके ड्रॉ अलर्ट नहीं भेजता।
# en c7cfa317
ita-means-profile_active_again = आपकी प्रोफ़ाइल अपने बारह महीनों के बाक़ी समय के लिए फिर सक्रिय है और बाद के ड्रॉ में बिना किसी नुक़सान के गिनी जाएगी, इसलिए अलर्ट फिर चालू हैं। उसके पहली बार जमा होने का समय बना रहता है या नहीं (स्कोर बराबर होने पर यही काम आता है), यह किसी स्रोत में नहीं मिला; मैं मानकर चलता हूँ कि बना रहता है।
# en 6e42beb4
ita-means-new_profile_needed = अगर आपने न आवेदन किया न अस्वीकार, तो आप पूल से बाहर हैं: नई प्रोफ़ाइल चाहिए, और स्कोर बराबर होने पर उसी के जमा होने की तारीख़ गिनी जाएगी। अलर्ट फिर चालू हैं; नई तारीख़ मिले तो मुझे बताएँ।
# en 9ffaac18
ita-first = <b>जिसमें सबसे ज़्यादा समय लगता है, वह पहले</b>
# en e1801adb
ita-todo = ▫️ <b>{ $step }</b>: { $note }
# en bd85a936
ita-later = ▫️ { $step }
# en c8babad0
ita-done = ✔️ { $step }
# en b7aea401
ita-cec-letter = • CEC में धन का प्रमाण नहीं चाहिए: यह बताने वाला पत्र अपलोड करें।
# en ad07b3d9
ita-all-done = <b>सारे क़दमों पर निशान लग गया।</b> अब बस आवेदन भेजना बाक़ी है।
# en eaa4f5b1
ita-police_certificates-button = पुलिस प्रमाणपत्र
# en ee5f7c76
ita-police_certificates-note = आपके और 18 साल या उससे ज़्यादा उम्र के हर परिवारजन के लिए, कनाडा के सिवा हर उस देश से जहाँ पिछले दस साल में लगातार छह महीने या अधिक रहे। कुछ में हफ़्ते या महीने लगते हैं: आज ही माँगें।
# en a877d759
ita-medical_exam-button = मेडिकल जाँच
# en 1a493791
ita-medical_exam-note = आवेदन से पहले (21 अगस्त 2025 से फिर ज़रूरी), सिर्फ़ पैनल चिकित्सक (panel physician) से, पूरे परिवार के लिए, जो साथ नहीं आते उनके लिए भी। समय मिलने में हफ़्ते लग सकते हैं।
# en bb4af3fb
ita-reference_letters-button = नियोक्ताओं के पत्र
# en ee5d4bec
ita-reference_letters-note = हर उस नियोक्ता से जिसका काम आप गिनवा रहे हैं: काम, घंटे, तारीख़ें और वेतन।
# en fed49b48
ita-proof_of_funds-button = धन का प्रमाण
# en d25e45e2
ita-proof_of_funds-note = बैंक के आधिकारिक पत्र, पिछले छह महीने की शेष राशि के साथ। CEC में ज़रूरी नहीं; वैध नौकरी प्रस्ताव और काम की अनुमति हो तो भी नहीं।
# en a99ca810
ita-translations-button = अनुवाद
# en 8ff2fe73
ita-translations-note = प्रमाणित, उन सबका जो न अंग्रेज़ी में हैं न फ़्रेंच में।
# en 9e9ad56b
ita-civil_documents-button = जन्म, विवाह आदि प्रमाणपत्र
# en 545525e1
ita-civil_documents-note = जन्म, विवाह, तलाक़, गोद लेना – जो आप पर लागू हो।
# en de3fa052
ita-passport_and_photo-button = पासपोर्ट और फ़ोटो
# en 6d8c958d
ita-passport_and_photo-note = काफ़ी समय तक वैध, माँगे गए सभी पन्ने; डिजिटल फ़ोटो।
# en 5e5066e9
ita-forms_and_fees-button = फ़ॉर्म और शुल्क
# en 2b088d91
ita-forms_and_fees-note = आपके खाते के फ़ॉर्म, और शुल्क; आपकी जानकारी प्रोफ़ाइल से मेल खानी चाहिए।
# en c481c882
ita-calendar-button = कैलेंडर फ़ाइल
# en dddb2ca9
ita-applied-button = मैंने आवेदन कर दिया
# en a12ad40e
ita-declined-button = मैंने अस्वीकार किया
# en a67b6842
ita-reopen-button = नहीं, निमंत्रण अभी खुला है
# en 7b5ae97d
ita-forget-button = निमंत्रण हटाएँ
# en 34c70ec1
ita-new-profile-button = मेरी नई प्रोफ़ाइल की तारीख़
# en 0672dfce
ita-came-later-button = वह आख़िर आ गया
# en 5868eec6
ita-authority = यह क़ानूनी सलाह नहीं है, और आपके मामले में इससे ज़्यादा कुछ लग सकता है। <a href="{ $url }">IRCC के निर्देश</a> और आपके खाते की सूची ही मान्य हैं।
# en 01157671
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
# en 87306ed2
ita-forgotten = निमंत्रण हटा दिया गया; अलर्ट पहले जैसे हैं।
# en 558f1f87
ita-not =
    आपकी दी जानकारी के हिसाब से आप कट-ऑफ़ से ऊपर थे, पर पक्का सिर्फ़ IRCC बता सकता है। निमंत्रण ड्रॉ के एक-दो दिन बाद आपके खाते में दिख सकता है। न दिखे, तो कोई जानकारी अलग हो सकती है: जन्मदिन या परीक्षा के नतीजों की वैधता समाप्त होने के बाद का स्कोर, प्रोग्राम या श्रेणी, जमा करने का समय, या समाप्त हो चुकी प्रोफ़ाइल। IRCC से भी लोग छूटे हैं (ड्रॉ #418)।

    कृपया यहाँ की अपनी प्रोफ़ाइल को अपने IRCC खाते से मिलाएँ।
# en e4100ba1
ita-event = { $days ->
    [0] स्थायी निवास के आवेदन का आख़िरी दिन
   *[other] स्थायी निवास के आवेदन के लिए { $days } दिन बाक़ी
 }
# en 0071d98f
ita-event-description = आपने बॉट को जो तारीख़ बताई, उससे पूरे दिन गिने गए। सटीक समय आपके IRCC खाते में दिखता है।

## The guide (bot/text/guide.py, bot/chat/about/guide.py: guide-<page>-button)

# en dfb14e68
menu-guide = सरल शब्द, निमंत्रण के बाद क्या, और मदद
# en 9fd85497
guide-button = मार्गदर्शिका
# en 706c041a
guide-back-button = ‹ मार्गदर्शिका
# en dd630617
guide-words-button = शब्द, सरल भाषा में
# en 0eefb9d0
guide-invited-button = निमंत्रण के बाद
# en c5a5da27
guide-applied-button = आवेदन के बाद
# en 05191cc3
guide-funds-button = बसने के लिए धन
# en fb50cd5c
guide-fees-button = शुल्क
# en 77f50760
guide-help-button = लाइसेंसधारी सलाहकार, धोखाधड़ी
# en 3fe0878b
guide-bot-button = यह बॉट, और ग़लतियाँ
# en 5edbd725
guide =
    <b>मार्गदर्शिका</b>

    शब्दों का मतलब, निमंत्रण और आवेदन के बाद क्या होता है, आपको सलाह कौन दे सकता है, और यह बॉट कौन चलाता है।

    हर आँकड़े के साथ उसकी तारीख़ और IRCC के पृष्ठ का लिंक है। फ़र्क़ हो तो IRCC का पृष्ठ मान्य है।
# en 93795157
guide-words =
    <b>शब्द, सरल भाषा में</b>

    <b>पूल (pool)</b>: वैध प्रोफ़ाइल वाले सभी उम्मीदवार; प्रोफ़ाइल { $months } महीने चलती है।
    <b>CRS</b>: Comprehensive Ranking System, उम्र, पढ़ाई, भाषा और काम के अंक, जिनसे पूल का क्रम बनता है।
    <b>ड्रॉ (draw)</b>: IRCC इसे “round of invitations” कहता है। किसी समूह के सबसे ऊँचे स्कोर वालों को निमंत्रण मिलता है।
    <b>कट-ऑफ़ (cut-off)</b>: निमंत्रण पाने वालों में सबसे नीचे के उम्मीदवार का स्कोर।
    <b>टाई-ब्रेक (tie-break)</b>: ठीक कट-ऑफ़ पर सिर्फ़ वे प्रोफ़ाइलें चुनी जाती हैं जो प्रकाशित समय से पहले जमा हुईं।
    <b>ITA</b>: स्थायी निवास के लिए { $days } दिन में आवेदन करने का निमंत्रण।
    <b>CEC, FSW, FST</b>: तीन संघीय प्रोग्राम, कनाडा के अनुभव, कुशल कामगारों और स्किल्ड ट्रेड्स के लिए। पूल में होने के लिए इनमें से एक चाहिए।
    <b>PNP</b>: Provincial Nominee Program। Express Entry के ज़रिए मिला नामांकन { $points } अंक जोड़ता है।
    <b>श्रेणी (category)</b>: किसी एक समूह का ड्रॉ, जैसे फ़्रेंच या स्वास्थ्य।
    <b>CLB, NCLC</b>: अंग्रेज़ी और फ़्रेंच के लिए कनाडा के भाषा स्तर। परीक्षा के नतीजे इनमें बदले जाते हैं।
    <b>NOC, TEER</b>: कनाडा की पेशों की सूची, पाँच अंकों के कोड के साथ, और हर पेशे के लिए ज़रूरी प्रशिक्षण का स्तर (TEER 0 से 5)।
# en 737b82b8
guide-invited =
    <b>निमंत्रण के बाद</b>

    अपने IRCC खाते में आवेदन करने के लिए आपके पास { $days } दिन होते हैं। जिसमें सबसे ज़्यादा समय लगता है, उससे शुरू करें; /ita दिन गिनता है और सूची रखता है।
# en 21db4809
guide-document = • <b>{ $document }</b>: { $note }
# en 64e6f0ae
guide-biometrics = • <b>बायोमेट्रिक्स (biometrics)</b>: उँगलियों के निशान और फ़ोटो। आवेदन और भुगतान के बाद, आपके खाते में आया पत्र बताता है कि ये देने हैं या नहीं, और कब तक।
# en afa49660
guide-costs = नीचे के बटन परिवार के आकार के हिसाब से धन, शुल्क, और IRCC को आम तौर पर लगने वाला समय दिखाते हैं।
# en 2e129ab7
guide-funds =
    <b>बसने के लिए धन (settlement funds)</b>

    वह पैसा जिससे आप दिखाते हैं कि आप बस सकते हैं। वह आपका ही रहता है, और उधार का नहीं हो सकता।
# en aafcee10
guide-funds-letter = CEC में धन का प्रमाण नहीं चाहिए, और उन्हें भी नहीं जिनके पास वैध नौकरी प्रस्ताव और कनाडा में काम की अनुमति है। वे उसकी जगह यह बताने वाला पत्र अपलोड करते हैं।
# en 93c33437
guide-funds-cec = आपका निमंत्रण <b>CEC</b> का है, इसलिए धन का प्रमाण नहीं चाहिए। उसकी जगह यह बताने वाला पत्र अपलोड करें।
# en 9bad4be5
guide-funds-since = { $since } से, कनाडाई डॉलर में, परिवार के आकार के हिसाब से:
# en 8e56bcf5
guide-funds-row = { $size }: <b>{ $amount }</b>
# en b7f38892
guide-funds-more = हर अतिरिक्त व्यक्ति के लिए: { $amount } और
# en 189e2901
guide-funds-older = IRCC ज़्यादातर गर्मियों में ये रक़में बढ़ाता है। { $year } की रक़में मुझे नहीं मिलीं, इसलिए पृष्ठ देख लें।
# en 46bc7e7b
guide-funds-who = ख़ुद को, जीवनसाथी या साथी को और आश्रित बच्चों को गिनें, चाहे वे साथ न आ रहे हों।
# en 4a607862
guide-funds-update = ये रक़में आने पर प्रोफ़ाइलें { $day } तक अपडेट करनी थीं; बाक़ी अपात्र हो गईं। अपडेट करने से जमा करने का समय नहीं बदलता।
# en f3375559
guide-funds-due = ये रक़में <b>{ $day }</b> तक अपनी प्रोफ़ाइल में भरें: इनके बिना प्रोफ़ाइल अपात्र हो सकती है। अपडेट करने से जमा करने का समय नहीं बदलता।
# en f11bd060
guide-funds-page = प्रकाशित रिपोर्टों से लिया गया। IRCC का पृष्ठ ही मान्य है: <a href="{ $url }">Proof of funds</a>।
# en 3fae49b2
guide-funds-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/proof-funds.html
# en d50364fc
guide-no-figures = आज के लिए मेरे पास पक्के आँकड़े नहीं हैं। कृपया IRCC का पृष्ठ देखें।
# en 2d51be52
guide-fees = <b>शुल्क</b>
# en 0cfed3d3
guide-fees-amounts =
    { $since } से, कनाडाई डॉलर में:
    • हर वयस्क: <b>{ $adult }</b>, जिसमें { $processing } प्रक्रिया का और { $residence } स्थायी निवास के अधिकार का है
    • हर आश्रित बच्चा: <b>{ $child }</b>
    • बायोमेट्रिक्स: एक व्यक्ति के <b>{ $biometrics }</b>, साथ आवेदन करने वाले परिवार के <b>{ $family }</b>
# en 5f3da618
guide-fees-others = मेडिकल जाँच, पुलिस प्रमाणपत्र, अनुवाद और परीक्षाओं का ख़र्च अलग है, और उनके दाम अलग-अलग होते हैं। IRCC का शुल्क सिर्फ़ अपने IRCC खाते में या उसकी वेबसाइट पर दें।
# en 77a6f9ae
guide-fees-page = एक प्रकाशित सूचना से लिया गया। IRCC का पृष्ठ ही मान्य है: <a href="{ $url }">Fee list</a>।
# en b776940c
guide-fees-link = https://ircc.canada.ca/english/information/fees/fees.asp
# en 45c18f8e
guide-applied = <b>आवेदन के बाद</b>
# en 6596e44a
guide-times = IRCC को आम तौर पर लगने वाला समय, { $since } को प्रकाशित:
# en e1ec4cc9
guide-times-row = • { $type }: <b>{ $months ->
    [1] 1 महीना
   *[other] { $months } महीने
 }</b>
# en e5158e6e
guide-times-page = आम समय कोई वादा नहीं है; यह तब से गिना जाता है जब IRCC के पास पूरा आवेदन हो। आज का समय: <a href="{ $url }">Check processing times</a>।
# en 2226a6ff
guide-times-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html
# en 2ec33565
guide-applied-todo =
    <b>इस बीच</b>
    • अपना IRCC खाता अक्सर देखें: अनुरोध और पत्र वहीं आते हैं, हर एक अपनी अंतिम तारीख़ के साथ।
    • पत्र में बायोमेट्रिक्स माँगे जाएँ तो समय पर दें।
    • कुछ बदले तो IRCC को बताएँ: जन्म, विवाह या अलगाव, नया पता, नौकरी या पासपोर्ट।
    • कनाडा में रहते हैं तो अपना स्टेटस वैध रखें; स्थायी निवास का आवेदन उसे नहीं बढ़ाता।
# en 5eef35f8
guide-help =
    <b>लाइसेंसधारी सलाहकार</b>

    किसी को रखना ज़रूरी नहीं: IRCC हर आवेदन को एक ही तरह देखता है। पैसे लेकर सिर्फ़ ये लोग आपको सलाह दे सकते हैं या आपका प्रतिनिधित्व कर सकते हैं:
    • कनाडा की किसी law society (वकीलों की संस्था) के सदस्य
    • Chambre des notaires du Québec के सदस्य
    • College of Immigration and Citizenship Consultants के लाइसेंसधारी

    पैसे देने से पहले नाम को <a href="{ $url }">College की सार्वजनिक सूची</a> में, या law society या Chambre की सूची में देखें।
# en 084d20bd
guide-register-link = https://register.college-ic.ca/
# en 981f7f6d
guide-fraud =
    <b>धोखाधड़ी के संकेत</b>
    • IRCC के नाम पर पैसे माँगने वाला संदेश: IRCC ऐसा कभी नहीं करता
    • निमंत्रण, नौकरी प्रस्ताव या जल्दी फ़ैसले का वादा: ये कोई नहीं बेच सकता
    • आपका पासवर्ड माँगना, या कुछ झूठ लिखने की सलाह
    • वेबसाइट जो बस IRCC जैसी दिखती है: असली पते canada.ca या gc.ca पर ख़त्म होते हैं

    IRCC का पृष्ठ: <a href="{ $url }">Protect yourself from fraud</a>।
# en 3c40abc9
guide-fraud-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/protect-fraud.html
# en 2ccfe695
guide-help-read = पिछली जाँच: { $day }। लिंक वाले पृष्ठ ही मान्य हैं।
# en 48a5330f
guide-bot =
    <b>यह बॉट</b>

    मैं IRCC की ड्रॉ वाली सार्वजनिक फ़ाइल पढ़ता हूँ, हर ड्रॉ को आपकी दी हुई जानकारी से मिलाता हूँ, और आपको लिखता हूँ। /status बताता है कि फ़ाइल पिछली बार कब पढ़ी गई, और /privacy कि क्या रखा जाता है।
# en 0c210945
guide-contact = यह बॉट एक निजी संचालक चलाता है, IRCC नहीं। संचालक से यहाँ संपर्क करें: { $contact }
# en dd7b69c4
guide-no-contact = यह बॉट एक निजी संचालक चलाता है, IRCC नहीं। संचालक ने यहाँ कोई पता नहीं छोड़ा; Telegram में बॉट की प्रोफ़ाइल में शायद कोई पता हो।
# en 4c3cb467
guide-mistake =
    <b>कोई ग़लती मिली?</b> संचालक को ड्रॉ का नंबर, मैंने क्या कहा और आपके हिसाब से सही क्या है, लिखें। कृपया कोई दस्तावेज़ या पासवर्ड न भेजें।

    आपके IRCC खाते में स्कोर या निमंत्रण ग़लत लगे, तो उसे सिर्फ़ IRCC ठीक कर सकता है।

## The conversation: draws

# en 6be4f172
draws-none-yet = मैंने IRCC के ड्रॉ अभी नहीं पढ़े हैं। एक मिनट में फिर कोशिश करें।
# en 92bd87c6
draws-none-of-type = इस प्रकार का ड्रॉ अभी नहीं हुआ: { $type }
# en eb44ca3c
draws-title = <b>{ $type }</b> · पृष्ठ { $page } / { $pages }
# en 3a30babf
draws-some = <b>{ $type }</b>: { $all } में से { $count }
# en 8f8cb22f
draws-none-asked = ऐसा कोई ड्रॉ नहीं हुआ।
# en 8736085d
draws-all = सारे ड्रॉ
# en 67a5c25c
draws-all-button = सारे ड्रॉ
# en 8ac9d047
draws-newer-button = ‹ नए
# en a54673d8
draws-older-button = पुराने ›
# en 1e30ef66
draws-filter-button = प्रकार चुनें
# en 97d55915
draws-filter = कौन-से ड्रॉ?
# en 2da0d859
draws-open-button = सारे ड्रॉ
# en d265442a
draws-unknown-type = ड्रॉ का यह प्रकार मुझे मालूम नहीं। जो मालूम हैं वे ये हैं:
# en 9d2b191f
draw-ask = कौन-सा ड्रॉ? उसका नंबर भेजें, जैसे: /draw 297
# en 5d072a86
draw-unknown = ड्रॉ #{ $draw } मुझे मालूम नहीं।
# en a4d42186
draw-newest = सबसे नया #{ $draw } है।

## The conversation: alert settings

# en d3781163
alerts-title = <b>आपके अलर्ट</b>
# en 6c9ddc91
alerts-active = अलर्ट चालू हैं।
# en fd79a0df
alerts-paused = अलर्ट <b>रुके हुए</b> हैं।
# en 41d48a43
alerts-which-met = आपको उन ड्रॉ की ख़बर मिलती है जिनमें आप निमंत्रण पाने वालों में आते हैं, या टाई-ब्रेक से आ सकते हैं।
# en 06619736
alerts-which-mine = आपको वे ड्रॉ बताए जाते हैं जो आपके लिए हैं या हो सकते हैं।
# en 168a4199
alerts-which-all = आपको हर ड्रॉ बताया जाता है।
# en 67005f17
alerts-which-met-button = जिनमें मुझे निमंत्रण मिलता
# en 4ecd866f
alerts-which-mine-button = जो ड्रॉ मेरे लिए हो सकते हैं
# en 14d2201f
alerts-which-all-button = हर ड्रॉ
# en 7c748ab2
alerts-quiet = शांत समय: <b>{ $start } से { $end }</b> ({ $zone })। संदेश तब भी तुरंत आते हैं, बस बिना आवाज़ के।
# en 8a94222a
alerts-no-quiet = शांत समय: <b>नहीं</b>
# en e52ba918
alerts-muted = म्यूट: <b>{ $types }</b>
# en 2e515765
alerts-reminders = रिमाइंडर: स्कोर घटने से <b>{ $days } दिन</b> पहले
# en 91e1649f
alerts-no-reminders = रिमाइंडर: <b>नहीं</b>
# en 6cf6640a
alerts-invited = निमंत्रण खुला हो तब तक उस प्रोफ़ाइल के अलर्ट नहीं भेजे जाते: /ita
# en a10c1eeb
alerts-reminders-ask =
    जो बातें आपका स्कोर घटाएँगी या पात्रता ख़त्म करेंगी (जन्मदिन, परीक्षा के नतीजों या प्रोफ़ाइल की वैधता समाप्त होना), उनकी याद कितने दिन पहले दिलाऊँ? चालू (🔔) या बंद (🔕) करने के लिए टैप करें।

    ये दिन मुझे प्रोफ़ाइल जमा होने की तारीख़ से पता चलते हैं, और कैलकुलेटर के जवाबों से अगर आप उन्हें रखने दें। निमंत्रण के दिन हमेशा गिने जाते हैं।
# en cd2b3356
alerts-lead-button = { $mark } { $days } दिन पहले
# en 62471607
alerts-silent = जो ड्रॉ आपके लिए नहीं हैं, वे बिना आवाज़ के आते हैं।
# en 96612d75
alerts-quiet-button = शांत समय
# en b2a94ab3
alerts-quiet-ask = संदेश कब बिना आवाज़ आएँ? समय आपके क्षेत्र के हैं: { $zone }
# en 414d34ef
alerts-no-quiet-button = शांत समय नहीं
# en cd5f3e05
alerts-types-button = ड्रॉ के प्रकार म्यूट करें
# en 1b3e777e
alerts-types-ask = किसी प्रकार को म्यूट (🔕) या अनम्यूट (🔔) करने के लिए टैप करें।
# en ef3cb292
alerts-resume-button = मेरे अलर्ट फिर चालू करें
# en d17b5f44
alerts-muted-popup = म्यूट: { $type }। वापस लाने के लिए फिर टैप करें।
# en f5d22388
alerts-unmuted-popup = अनम्यूट: { $type }।

## The conversation: time zone, language

# en 54cfa08e
zone-ask =
    आप किस समय-क्षेत्र में रहते हैं? अभी <b>{ $zone }</b> है।

    चुनें, या शहर या अंतर लिखें: <b>Nairobi</b>, <b>UTC+5:30</b>
# en 788a293c
zone-unknown = मुझे वह जगह मालूम नहीं। सबसे नज़दीकी बड़ा शहर आज़माएँ, या UTC से अंतर, जैसे UTC+5:30।
# en 1c7c2616
zone-which = इस नाम की एक से ज़्यादा जगहें या समय-क्षेत्र हैं। आपका कौन-सा है?
# en 446c5852
zone-kept = आपका समय-क्षेत्र <b>{ $zone }</b> है। वहाँ अभी { $now } है।
# en 5a2f1e38
zone-toronto = टोरंटो, ओटावा
# en 55d70e9f
zone-vancouver = वैंकूवर
# en 1f7cf1a5
zone-edmonton = कैलगरी, एडमंटन
# en 9787b2d2
zone-halifax = हैलिफ़ैक्स
# en 0470ae91
zone-kolkata = भारत
# en 33ea8c78
zone-karachi = पाकिस्तान
# en 01073af9
zone-manila = फ़िलीपींस
# en c34ad33d
zone-lagos = नाइजीरिया
# en 27ae78df
zone-casablanca = मोरक्को
# en 449307e3
zone-dubai = दुबई
# en 836a8140
zone-tehran = ईरान
# en a53ab2c2
zone-shanghai = चीन
# en b02265ce
zone-paris = पेरिस, ब्रुसेल्स
# en b3bf0c1a
zone-sao_paulo = साओ पाउलो
# en f803bfd3
zone-douala = कैमरून
# en c74c4faf
zone-utc = UTC
# en c462448e
zone-place = { $city } ({ $country })
# en 39bfc27c
language-ask = मैं कौन-सी भाषा इस्तेमाल करूँ?
# en 6639d3ce
language-kept = अब से मैं हिन्दी इस्तेमाल करूँगा।

## The conversation: status

# en 4387e050
status-title = <b>स्थिति</b>
# en 9de0a513
status-read = IRCC की फ़ाइल पिछली बार पढ़ी गई: { $when }
# en 2e25b20b
status-changed = वह पिछली बार बदली: { $when }
# en 52a2da3a
status-not-read = मेरे चालू होने के बाद से IRCC की फ़ाइल नहीं पढ़ी गई।
# en 52791f26
status-failing = ⚠️ { $since } से उसने जवाब नहीं दिया। कोशिश जारी है; कुछ नहीं छूटेगा।
# en 407ef311
status-newest = सबसे नया ड्रॉ: #{ $draw }, { $date }। मैंने पहली बार देखा: { $when }
# en f0e834a7
status-delivery = उसके अलर्ट: { $sent } भेजे गए, { $waiting } बाक़ी।
# en ad86baff
status-heard = Telegram से पिछला संपर्क: { $when }
# en c59160cd
status-sent = पिछला अलर्ट भेजा गया: { $when }
# en 2e964f44
status-halted = ⚠️ { $since } से अलर्ट रुके हैं, क्योंकि Telegram उन्हें मना कर रहा है। मैं कोशिश करता रहता हूँ।
# en 27f5daa4
status-took = आख़िरी अलर्ट घोषणा के { $seconds } सेकंड बाद गया।
# en f5b46ce6
status-again-button = ताज़ा करें

## The conversation: leaving

# en d0602f63
stop-done = आपके अलर्ट रोक दिए गए हैं। आपकी बताई हर बात रखी गई है। /start से वे फिर चालू होंगे।
# en 5913fbe2
delete-button = सब कुछ मिटाएँ
# en 5be6bf57
delete-ask = क्या आपके बारे में दर्ज सब कुछ, तुरंत और हमेशा के लिए, मिटा दूँ?
# en 31ecab6d
delete-yes-button = हाँ, सब मिटाएँ
# en 25f99d26
delete-no-button = नहीं, रखें
# en 51360bac
delete-done = आपके बारे में सब कुछ मिटा दिया गया है। लौटना चाहें तो: /start
# en 4e840431
delete-kept = कुछ नहीं मिटाया गया।
# en b9a1d90f
delete-nothing = आपके बारे में कुछ दर्ज नहीं है। शुरू करना चाहें तो: /start
# en fd47dd47
mydata-button = मेरा डेटा भेजें
# en d2737e23
mydata-follows = आपके बारे में दर्ज सब कुछ यह है। सिर्फ़ पहुँचे अलर्ट का रिकॉर्ड फ़ाइल में नहीं है: 30 दिन तक, कौन-सा अलर्ट किस संदेश में आपको मिला।

## The conversation: what is not a command, and groups

# en 3615d8c2
fallback-text = मैं यह नहीं समझ सका। आप स्कोर भेज सकते हैं जैसे 522, ड्रॉ जैसे #297, या प्रकार जैसे “cec” या “french”।
# en d08f4e73
fallback-command = यह कमांड मुझे मालूम नहीं।
# en d6637212
fallback-other = मैं सिर्फ़ लिखा हुआ पढ़ सकता हूँ। कृपया दस्तावेज़ न भेजें: यहाँ कोई उन्हें कभी नहीं माँगेगा।
# en 9c1b16cf
fallback-forwarded = आगे भेजे गए (forwarded) संदेशों पर मैं कुछ नहीं करता, इसलिए कुछ नहीं बदला। ख़ुद लिखें, जैसे 522 या #297।
# en 6e2f6951
group-only-private = स्कोर के बारे में मैं सिर्फ़ निजी चैट में बात करता हूँ।
# en 2d3f4f20
group-button = निजी चैट खोलें

## The sections of /help (bot/chat/about/help.py: help-<section>)

# en b12c0383
help-section = <b>{ $title }</b>
# en 6ea110de
help-facts = आप और आपका स्कोर
# en 0014a208
help-draws = ड्रॉ
# en 7305a71b
help-insight = और क़रीब से
# en 46d540d9
help-alerts = अलर्ट और सेटिंग
# en ef40b06f
help-data = आपका डेटा, और मदद

## The conversation: dropping a question (bot/chat/about/cancel.py)

# en 169e502e
menu-cancel = पूछा गया सवाल छोड़ें
# en a52216fd
cancel-button = रद्द करें
# en a20fc5ab
cancel-done = रद्द किया। कुछ नहीं बदला।
# en 8b879ad1
cancel-nothing = कोई सवाल बाक़ी नहीं है।
# en b1a13627
cancel-start = रद्द किया। /start से वहीं से आगे बढ़ें।

## Buttons under a draw (bot/chat/frame/keyboards.py)

# en 9bfbf913
settings-button = सेटिंग
# en 4711f443
share-button = साझा करें

## The conversation: what applies, and /job (bot/chat/onboarding/applies.py, bot/chat/profile/jobs.py)

# en 945809a0
menu-job = क्या मेरा पेशा किसी सूची में है: /job nurse
# en b50bdcf7
next-button = आगे ›
# en a02751cd
done-button = हो गया
# en e06919ab
continue-button = जारी रखें ›
# en 14a36c61
applies-programs-ask = इनमें से किन प्रोग्रामों की शर्तें आप पूरी करते हैं? निशान (☑) लगाने के लिए दबाएँ।
# en e7bf0971
applies-others-no = <i>बिना निशान वाला प्रोग्राम “नहीं” माना जाता है। आप इसे कभी भी बदल सकते हैं।</i>
# en 1fa2e7eb
applies-none-button = इनमें से कोई नहीं
# en a5a9a42d
applies-no-others-button = बाक़ी में से कोई नहीं
# en 785a7636
applies-nomination-button = मेरे पास नामांकन है (+{ $nomination })
# en 919972b9
applies-nomination-ask =
    <b>क्या आपके पास प्रांतीय नामांकन (provincial nomination) का प्रमाणपत्र है?</b>
    यह आपके स्कोर में { $nomination } अंक जोड़ता है। किसी प्रांत में रुचि जताना, आवेदन करना या उससे निमंत्रण पाना अभी नामांकन नहीं है।
# en bf7e10e0
applies-nominated-button = हाँ, मेरे पास है
# en 8d834b9e
job-button = मेरा पेशा सूची में?
# en 9ee0eafe
job-ask = <b>क्या आपका पेशा IRCC की किसी सूची में है?</b>
# en 51349410
job-title = <b>{ $code } { $title }</b>
# en 3e61580b
job-skilled = TEER { $teer }: यह कुशल काम गिना जाता है।
# en d211c319
job-not-skilled = TEER { $teer }: यह कुशल काम (TEER 0 से 3) नहीं गिना जाता।
# en 5c1b4bc3
job-listed = यह इन सूचियों में है, जो { $since } से लागू हैं। किसी श्रेणी पर निशान तब लगाएँ जब उसमें माँगा गया अनुभव भी हो:
# en 7d6abed1
job-not-listed = यह { $since } से लागू श्रेणियों की किसी सूची में नहीं है।
# en d0a91675
job-list-unknown = इन श्रेणियों के लिए IRCC की व्यवसाय-सूची मुझे मालूम नहीं: { $categories }। आपका काम उसमें हो सकता है; कृपया IRCC के पेज पर देखें।

## The conversation: the first visit, continued (bot/chat/onboarding/start.py)

# en ae3d760c
start-resumed = आपके अलर्ट फिर चालू हैं। आपकी बताई हर बात अब भी यहाँ है।
# en 5ee7b4ac
zone-other-button = कोई और समय-क्षेत्र

## The conversation: polite words (bot/chat/fallback.py)

# en 7e269c12
fallback-thanks = कोई बात नहीं।
# en 21d983a5
fallback-hello = नमस्ते। आप स्कोर भेज सकते हैं जैसे 522, ड्रॉ जैसे #297, या किसी पेशे का नाम।

## Groups: public facts, and /groups (bot/chat/groups/group_list.py)

# en ccd136b5
menu-groups = ग्रुप और चैनल जिनमें आपने मुझे जोड़ा
# en 67c9c1c5
menu-public-last = सबसे नया ड्रॉ, या किसी प्रकार का: /last cec
# en b7cc263e
menu-public-draws = हाल के ड्रॉ: /draws french
# en fae7f4d5
menu-public-chart = समय के साथ कट-ऑफ़
# en f975476a
menu-public-forecast = ड्रॉ का सामान्य अंतराल और संभावित कट-ऑफ़: /forecast cec
# en a02c722a
menu-public-help = मैं यहाँ क्या कर सकता हूँ
# en 30e91ed3
help-group-everybody = सबके लिए
# en 89f1656c
help-group-administrators = एडमिन के लिए
# en c7bfb7da
chart-caption-public = पिछले बारह महीनों के कट-ऑफ़।
# en 6e960271
groups-title = <b>ग्रुप और चैनल जिनमें आपने मुझे जोड़ा</b>
# en 56c8518f
groups-one = <b>{ $title }</b>
# en 8d318fb1
groups-none = आपने मुझे किसी ग्रुप या चैनल में नहीं जोड़ा है। मुझे वहाँ जोड़ें, तो मैं हर ड्रॉ की जानकारी पोस्ट करूँगा, पर किसी का स्कोर कभी नहीं।
# en d9ba3464
help-group-closing = किसी व्यक्ति से जुड़ी बात, जैसे स्कोर या नतीजा, मैं सिर्फ़ निजी चैट में बताता हूँ।

## The five marks, and the first draw that is kept back

# en a5ac8d13
legend =
    ✅ आप निमंत्रण पाने वालों में आते हैं
    🟠 फ़ैसला टाई-ब्रेक से
    ❌ इस बार नहीं
    ⚪ आपके लिए नहीं था
    ❔ अभी कह नहीं सकता
# en 87fcda16
alert-explains-silence = यह ड्रॉ आपके लिए नहीं था। अब से ऐसे ड्रॉ मैं नहीं बताऊँगा, जब तक आप हर ड्रॉ न चुनें: /alerts

## Several profiles in one chat (bot/chat/profile/profiles.py)

# en 27a6ec14
who-of = <b>{ $name }</b>
# en 2cef65cf
who-title = <b>इस चैट की प्रोफ़ाइलें</b>
# en 10097116
who-explained = दंपति या ग्राहकों के लिए: अधिकतम { $most } प्रोफ़ाइलें, हर एक की अपनी जानकारी। अलर्ट में हर एक की एक पंक्ति होती है। कमांड ● वाली प्रोफ़ाइल पर लागू होते हैं; दूसरी पर जाने के लिए उसे टैप करें।
# en 39bd35f0
who-add-button = + प्रोफ़ाइल जोड़ें
# en f5dafc11
who-rename-button = “{ $name }” का नाम बदलें
# en f69bcdfe
who-remove-button = { $name } को हटाएँ
# en c0f8d117
who-remove-yes-button = हाँ, हटाएँ
# en 82eee0d0
who-remove-ask = क्या प्रोफ़ाइल <b>{ $name }</b> को उसमें दर्ज सब कुछ के साथ हटा दूँ?
# en fecdc744
who-ask = प्रोफ़ाइल का नाम क्या हो? पहला नाम या आद्याक्षर काफ़ी है।
# en d1c65659
who-added = जोड़ी गई: <b>{ $name }</b>। अब बताएँ कि क्या लागू होता है।
# en 68d5e226
who-renamed = अब इसका नाम <b>{ $name }</b> है।
# en a999f6bb
who-fault-empty = कम से कम एक अक्षर चाहिए।
# en 851ccded
who-fault-too_long = यह बहुत लंबा है: ज़्यादा से ज़्यादा { $longest } अक्षर।
# en cd981119
who-fault-taken = यहाँ दूसरी प्रोफ़ाइल का यही नाम है।
# en 0a2c8998
who-full-popup = एक चैट में ज़्यादा से ज़्यादा { $most } प्रोफ़ाइलें हो सकती हैं।

## Groups, channels and cards (bot/text/notices/groups.py, bot/chat/groups/group_settings.py, bot/chat/groups/inline.py)

# en 1f14ee65
about-me-button = और मेरा?
# en e2231456
group-lost = “{ $title }” में, जहाँ आपने मुझे जोड़ा था, मैं अब ड्रॉ पोस्ट नहीं कर सकता। सेटिंग सुरक्षित है: जब मैं फिर पोस्ट कर सकूँ, तो कोई एडमिन /here से इसे फिर चालू कर सकता है।
# en 5b4497cf
group-lost-untitled = जिस ग्रुप या चैनल में आपने मुझे जोड़ा था, वहाँ मैं अब ड्रॉ पोस्ट नहीं कर सकता। सेटिंग सुरक्षित है: जब मैं फिर पोस्ट कर सकूँ, तो कोई एडमिन /here से इसे फिर चालू कर सकता है।
# en b1fe4698
group-title = <b>Express Entry ड्रॉ, IRCC के जारी करते ही</b>
# en 71cb5d51
group-on = मैं यहाँ हर ड्रॉ की जानकारी पोस्ट करता हूँ, पर किसी का स्कोर कभी नहीं।
# en 25320923
group-on-topic = मैं चुने गए विषय (topic) में हर ड्रॉ की जानकारी पोस्ट करता हूँ, पर किसी का स्कोर कभी नहीं।
# en f5e2f52b
group-off = मैं यहाँ कुछ पोस्ट नहीं करता। कोई एडमिन इसे बदल सकता है।
# en 7111ee2f
group-left-out = छोड़े गए: <b>{ $types }</b>
# en 415052c9
group-digest = हर शनिवार 10:00 बजे ({ $zone }) मैं हफ़्ते का सारांश भी पोस्ट करता हूँ।
# en 9b5f2ada
group-here-button = यहाँ पोस्ट करें
# en f8e91232
group-stop-button = कुछ पोस्ट न करें
# en 3b7df1e7
group-types-button = कौन-से ड्रॉ
# en 46f42c1a
group-digest-button = साप्ताहिक सारांश
# en 8da13764
group-zone-button = समय-क्षेत्र
# en ad7e1abd
group-close-button = हो गया
# en 1b0cd48d
group-types-ask = किसी प्रकार को छोड़ने (▫️) या फिर पोस्ट करने (✔️) के लिए टैप करें।
# en 13c62d69
group-zone-ask = सारांश शनिवार को 10:00 बजे इस समय-क्षेत्र में आता है: { $zone }। कौन-सा होना चाहिए?
# en b33a75b7
group-language-ask = किस भाषा में पोस्ट करूँ?
# en 9bc0db50
group-admins-only = यहाँ क्या पोस्ट होता है, यह सिर्फ़ एडमिन बदल सकते हैं।
# en 0e309d60
group-admins-popup = इसे सिर्फ़ एडमिन बदल सकते हैं।
# en 1b0d844b
group-erased = इस ग्रुप की सेटिंग मिटा दी गई है और यहाँ कुछ पोस्ट नहीं होगा। फिर शुरू करने के लिए: /here
# en b331a042
group-channel-added = अब से मैं “{ $title }” में हर ड्रॉ की जानकारी पोस्ट करूँगा। कुछ बदलना हो तो चैनल में ही /alerts लिखें।
# en 744ee295
card-title = #{ $draw } · { $type }
# en 9d7db566
card-description = { $date } · कट-ऑफ़ { $cutoff }

## Pictures: plain text (bot/text/draws/charts.py)

# en 1ee5a3a4
chart-cutoffs-title = कट-ऑफ़
# en fbbb4f1a
chart-period = { $since } – { $until }
# en 48e266ee
chart-line = आपका स्कोर
# en 5fa921af
chart-met = निमंत्रण मिलता
# en c06c8130
chart-not-met = नहीं, या पता नहीं
# en 6c797851
chart-pool-title = पूल
# en 8a8c89a0
chart-pool-period = { $date } · { $total } उम्मीदवार
# en 47612521
chart-pool-mine = आप: { $score }
# en 535c875d
chart-pool-note = हल्का रंग: 10 अंक से चौड़ी रेंज
# en a97938b1
chart-months-title = हर महीने निमंत्रण
# en bfd77ba7
chart-rest = बाक़ी
# en 0d95703d
chart-new-points = नए अंक

## What if (bot/text/verdicts/whatif.py)

# en ba1e8330
whatif-ask =
    <b>अगर …</b>
    पिछले बारह महीने दूसरे स्कोर, नामांकन, फ़्रेंच में NCLC 7 या दूसरी श्रेणी के साथ: नीचे टैप करें, या लिखें, जैसे /whatif 505, /whatif +20, /whatif french
# en 0298beb7
whatif-title = <b>अगर: { $changes }</b>
# en 82cf96d5
whatif-score = { $score } अंक
# en 010cb180
whatif-score-instead = { $own } के बदले { $score } अंक
# en 8cdf3d37
whatif-nomination = प्रांतीय नामांकन
# en 99dbc47b
whatif-now = अभी: पिछले बारह महीनों के { $draws } में से { $mine } ड्रॉ आपके लिए { $mine ->
    [1] था
   *[other] थे
 }, और { $met } में आप निमंत्रण पाने वालों में आते।
# en 340b9a08
whatif-now-no-score = अभी: पिछले बारह महीनों के { $draws } में से { $mine } ड्रॉ आपके लिए { $mine ->
    [1] था
   *[other] थे
 }। आपका स्कोर मुझे मालूम नहीं: /score
# en a8e45396
whatif-then = इसके साथ: { $draws } में से { $mine } आपके लिए, { $met } में निमंत्रण।
# en f96db19f
whatif-then-no-score = इसके साथ: { $draws } में से { $mine } आपके लिए।
# en c7dce062
whatif-gained = <b>{ $mine } में से { $gained } और:</b>
# en 637412a1
whatif-lost = <b>{ $lost } कम:</b>
# en 2dc99a3e
whatif-more = … और { $more } अन्य।
# en 7efedb20
whatif-same = इससे कुछ नहीं बदलता।
# en b4a12291
whatif-nearest = सबसे क़रीबी चूक: #{ $draw }, { $cutoff } पर, { $points ->
    [0] टाई-ब्रेक से
   *[other] { $points } अंक कम
 }।
# en f29e76ed
whatif-opened = { $opened } और ड्रॉ आपके लिए { $opened ->
    [1] होता
   *[other] होते
 }।
# en 33a49a1c
whatif-french = फ़्रेंच में NCLC 7 स्कोर में { $least } से { $most } अंक भी जोड़ता है, जो यहाँ नहीं गिने गए: गिनने के लिए नीचे दबाएँ। /crs में आपके जवाब हों तो मुझे पता होगा कि कितने।
# en 38e2ca0c
whatif-fault-unknown = मैं यह नहीं समझ सका। जैसे: /whatif 505, /whatif +20, /whatif french
# en e7da3971
whatif-fault-level = भाषा का एक स्तर कितने अंक जोड़ता है, यह आपकी उम्र, पढ़ाई और काम पर निर्भर है। कैलकुलेटर बता सकता है: /crs। यहाँ आप NCLC 7 या अधिक के बारे में (फ़्रेंच ड्रॉ के लिए), या 505 जैसे स्कोर के बारे में पूछ सकते हैं।
# en ef51225e
whatif-fault-no_score = अंक बढ़ाने या घटाने के लिए पहले एक स्कोर चाहिए। पहले अपना स्कोर भेजें, या किसी स्कोर के बारे में पूछें, जैसे /whatif 505।
# en a093263d
whatif-fault-too_low = कोई स्कोर शून्य से कम नहीं होता।
# en 1de6bfe3
whatif-fault-too_high = नामांकन के बिना मैं { $most } तक के स्कोर देखता हूँ। नामांकन के साथ: /whatif +{ $nomination }।
# en 20c7fca1
whatif-fault-with_or_without = इस स्कोर में नामांकन के { $nomination } अंक शामिल हैं या नहीं, मैं नहीं समझ पाया। “489 with a nomination” या “{ $full }” लिखें।
# en eadff5ff
whatif-join-button = + { $type }
# en 4da29572
whatif-leave-button = − { $type }
# en 82fe5282
whatif-nomination-button = नामांकन
# en 661ba220
whatif-french-button = फ़्रेंच में NCLC 7
# en 5c340c68
whatif-count-button = +{ $points } गिनें
# en 1639f21f
whatif-more-button = कोई और प्रोग्राम या श्रेणी
# en fedb0c65
whatif-reset-button = फिर से शुरू करें
# en 763fd5c8
whatif-choose = <b>अगर …</b> इनमें से कोई आप पर भी लागू होता?

## The pool (bot/text/draws/standing.py)

# en 364d3f85
pool-title = <b>{ $date } को पूल</b>: { $total } उम्मीदवार
# en bb3d9899
pool-above = { $score } से ऊपर <b>{ $least }</b> से <b>{ $most }</b> लोग थे।
# en 9ecd8418
pool-above-exactly = { $score } से ऊपर <b>{ $count }</b> लोग थे।
# en 49bc8f9f
pool-band = स्कोर-रेंज { $band } में { $count } लोग थे। IRCC सिर्फ़ रेंज प्रकाशित करता है, इसलिए उसके भीतर आपकी जगह कोई नहीं बता सकता।
# en 17c3aca9
pool-per-point = बराबर बाँटें तो वहाँ एक अंक पर लगभग { $count } लोग थे।
# en e3646db0
pool-moves = { $date } से: स्कोर-रेंज { $band } में { $band_change }, उससे ऊपर { $above_change }। पिछले आँकड़े:
# en 04b4db9f
pool-row = { $date }: आपकी रेंज में { $band }, ऊपर { $above }
# en 72f9cd51
pool-invited = यह गिनती अपने ड्रॉ से पहले की है: तब से { $invited ->
    [1] 1 निमंत्रण ऐसे व्यक्ति को गया है जो यहाँ अब भी गिना जा रहा है
   *[other] { $invited } निमंत्रण उन लोगों को गए हैं जो यहाँ अब भी गिने जा रहे हैं
 }।
# en 22a9ee43
pool-no-score = आपका स्कोर मिले तो बता सकता हूँ कि आपसे ऊपर कितने हैं: /score, या /pool 505
# en 4e6d23af
pool-none = IRCC के पूल के आँकड़े अभी नहीं पढ़े गए। एक मिनट में फिर कोशिश करें।
# en 0f6bbd87
pool-picture-button = चित्र

## Forecasts (bot/text/draws/forecasts.py)

# en db146e81
forecast-title = <b>आम तौर पर</b>
# en a8291a81
forecast-type = <b>{ $type }</b>
# en 3b3e06f7
forecast-rhythm = आम तौर पर हर { $median } दिन में; पिछले { $gaps } अंतरालों में पाँच में से चार { $short } से { $long } दिन के थे।
# en 5ac3fd7e
forecast-rhythm-few = अब तक { $gaps } अंतराल, { $short } से { $long } दिन के।
# en 8e70ae51
forecast-rhythm-even = अब तक { $gaps ->
    [1] एक अंतराल, { $median } दिन का
   *[other] { $gaps } अंतराल, हर एक { $median } दिन का
 }।
# en d9b5abf1
forecast-last = पिछला: { $date }, { $days ->
    [0] आज
    [1] कल
   *[other] { $days } दिन पहले
 }।
# en c281c147
forecast-silent = { $date } से कोई नहीं ({ $days } दिन); इससे पहले सबसे लंबा अंतराल { $longest } दिन का था। यह प्रकार शायद समाप्त हो गया है।
# en e7fd089a
forecast-silent-lately = { $date } से कोई नहीं ({ $days } दिन); पिछले { $gaps } अंतरालों में सबसे लंबा { $longest } दिन का था। यह प्रकार शायद समाप्त हो गया है।
# en bfa84e39
forecast-once = सिर्फ़ एक हुआ है, { $date } को।
# en a22fdc44
forecast-new-points = { $since } को नए अंक लागू हुए, और तब से इस प्रकार का कोई ड्रॉ नहीं हुआ: मैं कोई दायरा नहीं बता सकता।
# en 4a35fa2a
forecast-new-rhythm = { $days } दिन के विराम के बाद { $date } को फिर ड्रॉ हुआ: यह कितनी बार होगा, अभी कहना जल्दबाज़ी है।
# en 55eaccd0
forecast-range = अगले का संभावित कट-ऑफ़, पाँच में से चार बार: <b>{ $low } से { $high }</b>
# en 87bc0b06
forecast-card = { $type } के मेरे पिछले { $ranges } दायरों में से { $held } सही रहे। मैं औसतन { $mine } अंक चूका; “पिछली बार जितना ही” मानने पर { $same }।
# en f00dbc4c
forecast-loses = मैं कोई दायरा नहीं देता: { $since } से { $tries } ड्रॉ में मेरी औसत चूक { $mine } अंक की थी, और “पिछली बार जितना ही” मानने पर { $same } की।
# en 2e245a66
forecast-untested = कोई दायरा नहीं: जाँचने के लिए ड्रॉ बहुत कम हैं।
# en 56b670a5
forecast-borrowed = इसकी चौड़ाई मिलते-जुलते प्रकारों पर भी आधारित है।
# en 531ef202
forecast-cutoffs = अब तक का सबसे कम कट-ऑफ़: { $lowest } (#{ $low }, { $low_date })। सबसे ऊँचा: { $highest } (#{ $high }, { $high_date })।
# en a861ee48
forecast-sizes = अब तक का सबसे छोटा ड्रॉ: { $smallest } निमंत्रण (#{ $small }, { $small_date })। सबसे बड़ा: { $largest } (#{ $large }, { $large_date })।
# en 04edc48d
forecast-never = इस प्रकार का ड्रॉ अभी नहीं हुआ: { $type }
# en 8b798d25
forecast-disclaimer = IRCC ड्रॉ की कोई समय-सारणी जारी नहीं करता। यह बीते ड्रॉ का हाल है, आगे का वादा नहीं।

## Captions of pictures (bot/text/draws/captions.py)

# en ab4d951f
chart-caption-mine = आपका स्कोर <b>{ $line }</b>: इन { $draws } में से { $met } ड्रॉ में आप निमंत्रण पाने वालों में आते।
# en 20931aed
chart-caption-may-be = आपका स्कोर <b>{ $line }</b>: शर्तें पूरी हों तो इन { $draws } में से { $met } ड्रॉ में आप निमंत्रण पाने वालों में आते।
# en 52af0e96
chart-caption-others = { $draws ->
    [1] 1 ड्रॉ। यह आपके लिए नहीं था, इसलिए आपका स्कोर नहीं दिखाया गया।
   *[other] { $draws } ड्रॉ। ये आपके लिए नहीं थे, इसलिए आपका स्कोर नहीं दिखाया गया।
 }
# en 49176e37
chart-caption-no-score = { $draws } ड्रॉ। अपना स्कोर बताएँ, तो मैं उसे चित्र में दिखा सकता हूँ: /score
# en 8e1247d8
chart-caption-pool = IRCC की स्कोर-रेंज। संख्याएँ: /pool
# en e4611f05
chart-in-english = चित्र अंग्रेज़ी में है।
# en 6ed0224e
chart-caption-months = बारह महीने में { $invited } निमंत्रण, #{ $draw } तक।
# en 9695a6f1
chart-year = साल { $year } अब तक:
# en 1ee6976a
chart-year-row = { $type }: { $draws } ड्रॉ, { $invited } निमंत्रण, { $range }
# en 93c44aca
chart-too-few = चित्र के लिए ड्रॉ बहुत कम हैं। शब्दों में:
# en 704be82a
chart-no-draws = इस समय में इस प्रकार का कोई ड्रॉ नहीं: { $type }
# en e5679829
chart-unknown = ऐसा चित्र मेरे पास नहीं है। मैं ये बना सकता हूँ:
# en a9093182
chart-button = चार्ट
# en e077652c
chart-mine-button = मेरे कट-ऑफ़
# en 476fc648
chart-year-button = एक साल
# en cf1dfdcc
chart-years-button = तीन साल
# en 9bdc00fb
chart-pool-button = पूल
# en 626b2fff
chart-months-button = हर महीने निमंत्रण
# en 401917fa
whatif-button = अगर …
# en a784e0e7
forecast-button = अनुमान

## News (bot/text/news/news.py, bot/chat/news/news.py)

# en af568788
news-title = <b>Express Entry की ताज़ा ख़बरें</b>
# en c3edadb8
news-none = अभी कोई ख़बर नहीं पढ़ी गई।
# en 0f5849af
news-alert-title = <b>Express Entry की ख़बर</b>
# en e76050cc
news-link = <a href="{ $link }">{ $title }</a>
# en 3f5ae82c
news-source = { $host }, { $when }
# en 84b3186d
news-on-button = मुझे ख़बरें भेजें
# en 19e78c31
news-off-button = मुझे ख़बरें न भेजें
# en 9f195254
news-more-button = और ख़बरें
# en 1ffae35d
news-stop-button = और ख़बरें नहीं
# en a9071d09
news-off-popup = अब आपको ख़बरें नहीं मिलेंगी। /alerts से फिर चालू करें।
# en 7936834c
alerts-news-on = Express Entry की ख़बरें: <b>चालू</b>, दिन में कुछ ही।
# en 9903eeca
alerts-news-off = Express Entry की ख़बरें: <b>बंद</b>

## The operator: /stats, /broadcast, /resume (bot/chat/operator, bot/text/notices/letters.py)

# en a0fa3b93
letter-title = 📣 <b>इस बॉट के संचालक की ओर से</b>
# en ce7b81c0
letter-how = सबको जो बताना है वह कमांड के बाद लिखें, जैसे <code>/broadcast The bot moves tonight.</code> पहले आप उसे देखते हैं, और आपके कहे बिना कुछ नहीं भेजा जाता।
# en e24b524b
letter-too-long = यह बहुत लंबा है: ज़्यादा से ज़्यादा { $most } अक्षर।
# en fe5d04a2
letter-send-all-button = सबको भेजें
# en a996d963
letter-drop-button = न भेजें
# en d5d7337f
letter-sent-to = 📣 { $people ->
    [1] एक व्यक्ति
   *[other] { $people } लोगों
 } को भेजा जा रहा है। कितने संदेश अभी बाक़ी हैं, यह /stats बताता है।
# en 71da264c
letter-dropped = नहीं भेजा गया।
# en a7e64493
doubt-yes-button = यह सही है
# en e6541f62
doubt-no-button = सुधार का इंतज़ार करें
# en 8776e702
again-yes-button = सूचना दें
# en e98c12bc
again-no-button = नहीं
# en 0cdca216
doubt-believed = अगली जाँच पर यह दर्ज होगा और बताया जाएगा।
# en 3c762e51
doubt-held = जब तक फ़ाइल में यही लिखा है, कुछ नहीं बताया जाएगा।
# en 0787ef71
resumed = अलर्ट फिर चल रहे हैं। अगर फिर बहुत-सी चैट ग़ायब बताई गईं, तो वे दोबारा रुक जाएँगे।
# en 7a1af669
stats-title = <b>बॉट का हाल</b>
# en a7e34fb9
stats-up = संस्करण { $version }, { $since } से चालू
# en c03f399d
stats-well = ✅ कोई गड़बड़ नहीं।
# en 16596f06
stats-languages = अलर्ट पाने वाली चैट, भाषा के अनुसार: { $languages }
# en 6970abb4
stats-others = ग्रुप और चैनल: { $groups } · रोके गए: { $stopped } · पहुँच से बाहर: { $unreachable }
# en a533249a
stats-today = { $since } से चैट · नई: { $new } · छोड़ गईं (मिटाई गईं): { $left } · आज (UTC) से पहुँच से बाहर: { $lost }
# en 9c393cbb
stats-people = { $people ->
    [1] एक व्यक्ति
   *[other] { $people } लोग
 }, { $active } सक्रिय
# en 0c3f4017
stats-draws = { $draws } ड्रॉ मालूम हैं
# en 33a41b0a
stats-look = IRCC की फ़ाइल पिछली बार पढ़ी गई: { $when }
# en b91760d7
stats-no-queue = भेजने को कुछ बाक़ी नहीं।
# en 7fc14db8
stats-queue = { $waiting } संदेश भेजने को बाक़ी, { $since } से
# en 2ee067b7
stats-newest = #{ $draw } के अलर्ट: { $sent } भेजे, { $waiting } बाक़ी, { $given } छोड़े, { $again } एहतियात के तौर पर फिर भेजे
# en caee1923
stats-newest-untold = #{ $draw } बताया नहीं गया।

## Not in the pool, missed either way, a total that is not exact (bot/text/verdicts/doubts.py)

# en aa0a6a4b
reason-expired = { $date } को जमा की गई आपकी प्रोफ़ाइल { $expiry } को समाप्त हो गई, इसलिए इस ड्रॉ में वह पूल में नहीं थी।
# en 53ff9824
reason-not_yet = आपने प्रोफ़ाइल { $date } को, इस ड्रॉ के बाद, जमा की, इसलिए तब वह पूल में नहीं थी।
# en c2015e46
if-in-pool-met = पूल में कोई दूसरी प्रोफ़ाइल होती, तो आप निमंत्रण पाने वालों में आते।
# en 3b4eaf68
if-in-pool-missed = पूल में कोई दूसरी प्रोफ़ाइल होती, तब भी आप निमंत्रण पाने वालों में नहीं आते।
# en 7921b676
if-in-pool-tie = पूल में कोई दूसरी प्रोफ़ाइल होती, तो फ़ैसला टाई-ब्रेक से होता।
# en b809a938
if-in-pool-unknown = पूल में कोई दूसरी प्रोफ़ाइल होती, तो यह आपके स्कोर पर निर्भर होता।
# en 79a5b8b8
question-submitted-expired = क्या आपके पास नई प्रोफ़ाइल है? वह कब जमा की?
# en c97c70fd
question-submitted-not_yet = क्या उस दिन आपकी कोई पुरानी प्रोफ़ाइल थी, या यह तारीख़ ग़लत है? आपने कब जमा की?
# en 813d5af9
score-about = आपका योग अनुमानित है: नामांकन हो तो फ़्रेंच, कनाडा में पढ़ाई या भाई-बहन के अंक नहीं गिने जाते, इसलिए वह कम हो सकता है।
# en af11352c
year-out-of-pool = इनमें से { $draws } ड्रॉ तब { $draws ->
    [1] हुआ
   *[other] हुए
 } जब, तारीख़ के हिसाब से, आपकी प्रोफ़ाइल पूल में नहीं थी। मैं { $draws ->
    [1] उसे
   *[other] उन्हें
 } ऐसे गिनता हूँ जैसे वह तब पूल में थी।
