# हिन्दी: IRCC के प्रकाशित अंग्रेज़ी नाम (Express Entry, CRS, TEER, NOC …) जस के तस रहते हैं।
#
# Same syntax, keys and order as en.ftl.

language-name = हिन्दी

## Draw types: the name IRCC publishes, a short name, and the kind of draw in a sentence

type-general = General (सामान्य)
type-general-short = सामान्य
type-general-draw = सामान्य ड्रॉ
type-cec = Canadian Experience Class
type-cec-short = CEC
type-cec-draw = CEC ड्रॉ
type-fsw = Federal Skilled Worker
type-fsw-short = FSW
type-fsw-draw = FSW ड्रॉ
type-fst = Federal Skilled Trades
type-fst-short = FST
type-fst-draw = FST ड्रॉ
type-pnp = Provincial Nominee Program
type-pnp-short = PNP
type-pnp-draw = PNP ड्रॉ
type-french = French-language proficiency (फ़्रेंच)
type-french-short = फ़्रेंच
type-french-draw = फ़्रेंच ड्रॉ
type-healthcare = Healthcare and social services occupations (स्वास्थ्य)
type-healthcare-short = स्वास्थ्य
type-healthcare-draw = स्वास्थ्य ड्रॉ
type-stem = STEM occupations
type-stem-short = STEM
type-stem-draw = STEM ड्रॉ
type-trades = Trade occupations (कुशल कारीगरी)
type-trades-short = कारीगरी (Trades)
type-trades-draw = कारीगरी ड्रॉ
type-transport = Transport occupations (परिवहन)
type-transport-short = परिवहन
type-transport-draw = परिवहन ड्रॉ
type-agriculture = Agriculture and agri-food occupations (कृषि)
type-agriculture-short = कृषि
type-agriculture-draw = कृषि ड्रॉ
type-education = Education occupations (शिक्षा)
type-education-short = शिक्षा
type-education-draw = शिक्षा ड्रॉ
type-physicians = Physicians with Canadian work experience (डॉक्टर)
type-physicians-short = डॉक्टर
type-physicians-draw = डॉक्टर ड्रॉ
type-senior_managers = Senior managers with Canadian work experience (प्रबंधक)
type-senior_managers-short = वरिष्ठ प्रबंधक
type-senior_managers-draw = वरिष्ठ प्रबंधक ड्रॉ
type-researchers = Researchers with Canadian work experience (शोधकर्ता)
type-researchers-short = शोधकर्ता
type-researchers-draw = शोधकर्ता ड्रॉ
type-military = Skilled military recruits (सैन्य)
type-military-short = सैन्य
type-military-draw = सैन्य ड्रॉ

## What each programme and category asks for, in one sentence (rules of 2026)

criteria-cec = पिछले तीन साल में कनाडा में कम से कम एक साल का कुशल काम, और CLB 7 (TEER 0 और 1) या CLB 5 (TEER 2 और 3)।
criteria-fsw = कम से कम एक साल का लगातार कुशल काम, चारों भाषा-क्षमताओं में CLB 7, और चयन तालिका में 100 में से 67 अंक।
criteria-fst = पिछले पाँच साल में किसी कुशल कारीगरी में कम से कम दो साल का काम, और नौकरी का प्रस्ताव या योग्यता प्रमाणपत्र (certificate of qualification)।
criteria-french = चारों क्षमताओं में NCLC 7 या अधिक: बोलना, सुनना, पढ़ना और लिखना।
criteria-healthcare = पिछले तीन साल में IRCC की स्वास्थ्य और सामाजिक सेवा सूची के किसी एक पेशे में कम से कम 12 महीने।
criteria-stem = पिछले तीन साल में IRCC की STEM सूची के किसी एक पेशे में कम से कम 12 महीने।
criteria-trades = पिछले तीन साल में IRCC की कारीगरी (trades) सूची के किसी एक पेशे में कम से कम 12 महीने।
criteria-transport = पिछले तीन साल में IRCC की परिवहन सूची के किसी एक पेशे में कम से कम 12 महीने।
criteria-agriculture = IRCC की कृषि और कृषि-खाद्य सूची के किसी पेशे में काम। यह श्रेणी फ़रवरी 2026 में समाप्त हुई।
criteria-education = पिछले तीन साल में IRCC की शिक्षा सूची के किसी एक पेशे में कम से कम 12 महीने।
criteria-physicians = पिछले तीन साल में, सूची के किसी एक पेशे में, कनाडा में डॉक्टर के रूप में कम से कम 12 महीने।
criteria-senior_managers = पिछले तीन साल में, सूची के किसी एक पेशे में, कनाडा में वरिष्ठ प्रबंधक के रूप में कम से कम 12 महीने।
criteria-researchers = पिछले तीन साल में, सूची के किसी एक पेशे में, कनाडा में शोधकर्ता के रूप में कम से कम 12 महीने।
criteria-military = किसी मान्यता-प्राप्त विदेशी सेना में दस साल, और कनाडाई सेना (Canadian Forces) से तीन साल या अधिक की नौकरी का प्रस्ताव।

## Times

time-utc = { $moment } UTC
time-local = { $moment } ({ $utc } UTC)
time-local-other-day = { $moment } ({ $utc_day }, { $utc } UTC)
time-moment = { $date }, { $time }

## The verdict line, after its mark: where the score stands

line-above = #{ $draw }: { $score }, कट-ऑफ़ { $cutoff } से { $points } अंक ऊपर।
line-below = #{ $draw }: { $score }, कट-ऑफ़ { $cutoff } से { $points } अंक नीचे।
line-at_everyone = #{ $draw }: { $score } ठीक कट-ऑफ़ { $cutoff } पर है, और वहाँ सभी को निमंत्रण मिला।
line-at_before = #{ $draw }: { $score } ठीक कट-ऑफ़ { $cutoff } पर है, और आपकी प्रोफ़ाइल टाई-ब्रेक (tie-break) से पहले जमा हुई।
line-at_after = #{ $draw }: { $score } ठीक कट-ऑफ़ { $cutoff } पर है, पर आपकी प्रोफ़ाइल टाई-ब्रेक (tie-break) से पहले जमा नहीं हुई।
line-at_same_day = #{ $draw }: { $score } ठीक कट-ऑफ़ { $cutoff } पर है, और आपकी प्रोफ़ाइल टाई-ब्रेक (tie-break) के दिन ही जमा हुई।
line-at_no_date = #{ $draw }: { $score } ठीक कट-ऑफ़ { $cutoff } पर है, इसलिए फ़ैसला टाई-ब्रेक (tie-break) से होता है।
line-at_no_tie_break = #{ $draw }: { $score } ठीक कट-ऑफ़ { $cutoff } पर है, और टाई-ब्रेक (tie-break) मालूम नहीं है।
line-no_score = #{ $draw } आपके लिए था, पर आपका स्कोर मुझे मालूम नहीं। कट-ऑफ़ { $cutoff } था।
line-score_unclear = #{ $draw } आपके लिए था, पर क्या आपके स्कोर { $score } में नामांकन शामिल है? कट-ऑफ़ { $cutoff } था।

head-not-for-you = #{ $draw } आपके लिए नहीं था।
head-may-be = क्या #{ $draw } आपके लिए था?
head-new-type = #{ $draw } ऐसी क़िस्म का है जो मुझे अभी मालूम नहीं।
figures = कट-ऑफ़ { $cutoff }, आपका स्कोर { $score }।
figures-presumed = कट-ऑफ़ { $cutoff }, नामांकन सहित आपका स्कोर { $score }।
figures-no-score = कट-ऑफ़ { $cutoff }, आपका स्कोर मालूम नहीं।
profile-line = { $name } · { $line }
profile-me = आप

## What would follow if the draw is for the person

if-above = अगर यह आपके लिए था: कट-ऑफ़ से { $points } अंक ऊपर, इसलिए आपको निमंत्रण मिला होता।
if-below = अगर यह आपके लिए था: कट-ऑफ़ से { $points } अंक नीचे, इसलिए आपको निमंत्रण नहीं मिला होता।
if-at_everyone = अगर यह आपके लिए था: ठीक कट-ऑफ़ पर, इसलिए आपको निमंत्रण मिला होता।
if-at_before = अगर यह आपके लिए था: कट-ऑफ़ पर और टाई-ब्रेक से पहले, इसलिए आपको निमंत्रण मिला होता।
if-at_after = अगर यह आपके लिए था: कट-ऑफ़ पर, पर टाई-ब्रेक से पहले नहीं, इसलिए आपको निमंत्रण नहीं मिला होता।
if-at_same_day = अगर यह आपके लिए था: कट-ऑफ़ पर; फ़ैसला इससे होता है कि आपने दिन में किस समय प्रोफ़ाइल जमा की।
if-at_no_date = अगर यह आपके लिए था: कट-ऑफ़ पर; फ़ैसला इससे होता है कि आपने प्रोफ़ाइल कब जमा की।
if-at_no_tie_break = अगर यह आपके लिए था: कट-ऑफ़ पर; फ़ैसला टाई-ब्रेक से होता है, जो मालूम नहीं है।
if-no_score = अगर यह आपके लिए था: फ़ैसला आपके स्कोर से होता है, और वह मुझे अभी मालूम नहीं।
if-score_unclear = अगर यह आपके लिए था: बात इस पर है कि आपके स्कोर में नामांकन के 600 अंक शामिल हैं या नहीं।

## Why a draw is, is not, or may be for somebody

reason-name_unknown = नाम वैसा ही है जैसा IRCC ने छापा; मैं नहीं कह सकता कि यह ड्रॉ आपके लिए है या नहीं।
reason-open_to_all = सामान्य ड्रॉ पूल के हर व्यक्ति के लिए खुला होता है।
reason-nominated = आपने बताया है कि आपके पास प्रांतीय नामांकन है।
reason-not_nominated = यह प्रांतीय नामांकन (provincial nomination) वालों के लिए था, और आपने बताया है कि आपके पास वह नहीं है। इसके कट-ऑफ़ में नामांकन के 600 अंक गिने जाते हैं।
reason-nomination_unsaid = यह प्रांतीय नामांकन (provincial nomination) वालों के लिए था। इसके कट-ऑफ़ में नामांकन के 600 अंक गिने जाते हैं।
reason-in_program = आपने बताया है कि आप { $type } की शर्तें पूरी करते हैं।
reason-not_in_program = आपने बताया है कि आप { $type } की शर्तें पूरी नहीं करते।
reason-program_unsaid = यह उनके लिए था जो { $type } की शर्तें पूरी करते हैं।
reason-in_category = आपने बताया है कि आप श्रेणी { $type } में हैं, और CEC, FSW या FST की शर्तें पूरी करते हैं।
reason-not_in_category = आपने बताया है कि आप श्रेणी { $type } में नहीं हैं।
reason-category_unsaid = यह श्रेणी { $type } के लोगों के लिए था।
reason-in_no_program = श्रेणी वाले ड्रॉ में CEC, FSW या FST भी चाहिए, और आपने बताया है कि आप इनमें से किसी की शर्तें पूरी नहीं करते।
reason-no_program_said = श्रेणी वाले ड्रॉ में CEC, FSW या FST भी चाहिए।

score-with-nomination = { $score } में नामांकन के 600 अंक शामिल हैं।
earlier-rules = { $date } से पहले इस श्रेणी के नियम अलग थे; आपका जवाब आज के नियमों के बारे में है, इसलिए इसे सावधानी से लें।

## What to do

advice-met = इन तथ्यों के आधार पर आपको निमंत्रण मिला होता। अपना IRCC खाता देखें: पक्की बात सिर्फ़ IRCC बता सकता है।
advice-tie = मैं नहीं कह सकता कि आपको निमंत्रण मिला होता या नहीं। अपना IRCC खाता देखें: पक्की बात सिर्फ़ IRCC बता सकता है।
advice-missed = इन तथ्यों के आधार पर आपको निमंत्रण नहीं मिला होता। जो प्रोफ़ाइल अब भी वैध है, वह पूल में बनी रहती है।
advice-not_for_you = अगर आपके तथ्य बदल गए हों: /profile
advice-several = आपके दर्ज तथ्य यही कहते हैं। IRCC खाता देखें: पक्की बात सिर्फ़ IRCC बता सकता है।

## Questions, and their answers as buttons

question-score = नामांकन के 600 अंकों के बिना आपका CRS स्कोर कितना है?
question-nomination = क्या आपके पास प्रांतीय नामांकन (provincial nomination) है?
question-nomination_in_score = क्या आपके स्कोर { $score } में प्रांतीय नामांकन के 600 अंक शामिल हैं?
question-program = क्या आप इस प्रोग्राम की शर्तें पूरी करते हैं: { $type }?
question-any_program = क्या आप तीन संघीय प्रोग्रामों में से कम से कम एक की शर्तें पूरी करते हैं: CEC, FSW या FST?
question-category = क्या आप इस श्रेणी में हैं: { $type }?
question-submitted = आपने अपनी Express Entry प्रोफ़ाइल कब जमा की? दिन काफ़ी है, समय (UTC) हो तो और अच्छा।
question-submitted-time = { $date } को आपने अपनी Express Entry प्रोफ़ाइल किस समय (UTC) जमा की?
question-about = <b>{ $name }</b>: { $question }
yes-button = हाँ
no-button = नहीं

## Reminders: what will lower a score, and how long an invitation still runs (bot/text/reminders.py)

reminder-title = 🗓 <b>याद दिलाने के लिए</b>
reminder-profile = <b>{ $name }</b>
reminder-row = • { $days } दिन में: { $line }
reminder-invitation = आपका निमंत्रण: { $days ->
    [0] आज आवेदन का आख़िरी दिन है।
   *[other] आवेदन के लिए { $days } दिन बाक़ी।
 }
reminder-invitation-over = आपकी बताई तारीख़ के अनुसार आपके निमंत्रण के 60 दिन पूरे हो गए हैं।
reminder-closing = जो मायने रखता है वह सिर्फ़ IRCC खाते में दिखता है। कुछ बदला हो तो मुझे बताएँ, मैं फिर से हिसाब लगाऊँगा।
reminder-invitation-button = मेरा निमंत्रण
reminder-calculator-button = मेरा स्कोर देखें
reminder-settings-button = याद दिलाना
drop-birthday = जन्मदिन, { $day } को
drop-first_test = आपकी पहली भाषा-परीक्षा का नतीजा { $day } को समाप्त होता है
drop-second_test = आपकी दूसरी भाषा-परीक्षा का नतीजा { $day } को समाप्त होता है
drop-profile = आपकी Express Entry प्रोफ़ाइल { $day } को समाप्त होती है; उसके बाद वह पूल में नहीं रहती
drop-work_window = { $day } को आपका काम शायद काफ़ी हाल का न रहे: उसके बारह महीने पिछले तीन साल के भीतर होने चाहिए
drop-costs = { $what } (−{ $points } अंक)
drop-row = • { $line }
score-stale = ⚠️ आपके तथ्य { $since } के हैं और शायद अब सही न हों। तब से:
stale-several = ⚠️ कुछ तथ्य शायद अब सही न हों, इनके: <b>{ $names }</b>। देखें: /profile
since-birthday = आपका जन्मदिन आया, { $day } को
since-first_test = आपकी पहली भाषा-परीक्षा का नतीजा { $day } को समाप्त हुआ
since-second_test = आपकी दूसरी भाषा-परीक्षा का नतीजा { $day } को समाप्त हुआ
since-profile = आपकी Express Entry प्रोफ़ाइल { $day } को समाप्त हुई: नई प्रोफ़ाइल के बिना आप पूल में नहीं हैं
since-work_window = { $day } से आपका काम शायद कुछ प्रोग्रामों और श्रेणियों के लिए काफ़ी हाल का न हो

## One draw

draw-title = <b>{ $name }</b>
draw-figures = #{ $draw } · { $date } · { $size } निमंत्रण
draw-cutoff = कट-ऑफ़: <b>{ $cutoff }</b>
draw-tie-break = टाई-ब्रेक (tie-break): { $instant }
draw-tie-break-none = टाई-ब्रेक (tie-break): उस समय नहीं था; { $cutoff } पर सभी को निमंत्रण मिला
draw-tie-break-unknown = टाई-ब्रेक (tie-break): मालूम नहीं
draw-ran-at = हुआ: { $instant }
draw-invited = किनके लिए: { $programs }
draw-pool = { $date } को पूल: { $total } उम्मीदवार
draw-pool-undated = ड्रॉ से पहले पूल: { $total } उम्मीदवार
draw-pool-band = { $band }: { $count }
draw-link = <a href="{ $url }">इस ड्रॉ का IRCC पृष्ठ</a>
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

note-tie_break_unreadable = इस ड्रॉ का IRCC टाई-ब्रेक पढ़ा नहीं जा सकता।
note-tie_break_missing = IRCC ने इस ड्रॉ का टाई-ब्रेक नहीं छापा है।
note-tie_break_no_year = इस ड्रॉ के IRCC टाई-ब्रेक में साल नहीं है।
note-tie_break_am_pm = इस ड्रॉ के IRCC टाई-ब्रेक में समय लिखने के दो तरीक़े मिल गए हैं।
note-tie_break_after_draw = इस ड्रॉ का IRCC टाई-ब्रेक ड्रॉ के बाद का है।
note-tie_break_too_old = इस ड्रॉ का IRCC टाई-ब्रेक उससे एक साल से भी पहले का है।
note-ran_at_unreadable = इस ड्रॉ का IRCC समय पढ़ा नहीं जा सकता।
note-ran_at_other_day = इस ड्रॉ की IRCC तारीख़ और समय अलग-अलग दिन बताते हैं।
note-pool_unreadable = इस ड्रॉ के IRCC पूल आँकड़े पढ़े नहीं जा सकते।

## A correction

correction-title = IRCC ने ड्रॉ #{ $draw } को सुधारा है, और इससे आपका नतीजा बदला है।
correction-before = पहले: { $facts }
correction-now = अब: { $facts }
correction-date = { $date } को हुआ
correction-size = { $size } निमंत्रण
correction-cutoff = कट-ऑफ़ { $cutoff }
correction-tie-break = टाई-ब्रेक { $instant }
correction-tie-break-unknown = टाई-ब्रेक मालूम नहीं

## The one line of context

context-new_name = IRCC ने यह नाम पहले कभी इस्तेमाल नहीं किया।
context-first_ever = अब तक का पहला { $type }।
context-first_in = { $months } महीने में पहला { $type }; पिछला #{ $last_number } था, { $last_date } को { $last_cutoff } पर।
context-lowest_ever = किसी भी { $type } का अब तक का सबसे कम कट-ऑफ़, { $count } में से।
context-highest_ever = किसी भी { $type } का अब तक का सबसे ऊँचा कट-ऑफ़, { $count } में से।
context-lowest_since = { $months } महीने में किसी भी { $type } का सबसे कम कट-ऑफ़; #{ $last_number }, { $last_date } को, { $last_cutoff } पर था।
context-highest_since = { $months } महीने में किसी भी { $type } का सबसे ऊँचा कट-ऑफ़; #{ $last_number }, { $last_date } को, { $last_cutoff } पर था।
context-streak = { $range } पर लगातार { $count ->
    [3] तीसरा { $type }।
    [4] चौथा { $type }।
    [5] पाँचवाँ { $type }।
    [6] छठा { $type }।
   *[other] एक और { $type }, अब कुल { $count }।
 }
context-move_up = पिछले { $type } से { $points } अंक ऊपर: #{ $last_number }, { $last_date } को, { $last_cutoff } पर।
context-move_down = पिछले { $type } से { $points } अंक नीचे: #{ $last_number }, { $last_date } को, { $last_cutoff } पर।
context-tie_later = कट-ऑफ़ पिछले { $type } जितना ही: #{ $last_number }, { $last_date } को, { $last_cutoff } पर; टाई-ब्रेक { $days } दिन बाद का।
context-tie_earlier = कट-ऑफ़ पिछले { $type } जितना ही: #{ $last_number }, { $last_date } को, { $last_cutoff } पर; टाई-ब्रेक { $days } दिन पहले का।
context-move_none = कट-ऑफ़ पिछले { $type } जितना ही: #{ $last_number }, { $last_date } को, { $last_cutoff } पर।

## Buttons under an alert

details-button = ब्योरा
mute-button = चुप करें: { $type }
unmute-button = फिर बताएँ: { $type }

## Standing texts

disclaimer =
    यह बॉट IRCC से जुड़ा नहीं है और कोई क़ानूनी सलाह नहीं देता।
    यहाँ कोई आपसे कभी दस्तावेज़, पैसे या पासवर्ड नहीं माँगेगा।

privacy =
    <b>आपके बारे में क्या रखा जाता है, और क्यों</b>

    • इस चैट का नंबर, ताकि आपको लिखा जा सके
    • भाषा और समय-क्षेत्र, ताकि आप आसानी से पढ़ सकें
    • आपके दिए तथ्य: स्कोर, प्रोग्राम, श्रेणियाँ, नामांकन, प्रोफ़ाइल कब जमा हुई – यह बताने के लिए कि किसी ड्रॉ में आपको निमंत्रण मिला होता या नहीं
    • कैलकुलेटर के जवाब: काम पूरा होने तक, या बीच में छोड़ें तो 90 दिन; आगे तभी जब आप कहें – यह याद दिलाने के लिए कि किससे अंक घटते हैं
    • निमंत्रण की तारीख़, और कौन-सी बातें याद दिलाई गईं, 60 दिन गिनने के लिए
    • कई प्रोफ़ाइलों को आपके दिए नाम, ताकि वे अलग पहचानी जा सकें
    • आपकी अलर्ट सेटिंग
    • अगर आपने मुझे किसी ग्रुप या चैनल में जोड़ा: कि वह आप थे, जब तक मैं वहाँ लिख सकता हूँ, ताकि न लिख पाने पर आपको बता सकूँ
    • 30 दिन तक, कौन-से अलर्ट पहुँचे, ताकि कोई दो बार न जाए और IRCC के सुधार पर सुधारा जा सके

    और कोई नाम नहीं, न यूज़रनेम, न संदेशों का पाठ – न किसी फ़ाइल में, न किसी लॉग में। कुछ भी बेचा या किसी को दिया नहीं जाता।

    /mydata आपको सब कुछ एक फ़ाइल में भेजता है, सिवाय इसके कि कौन-से अलर्ट पहुँचे। /delete सब कुछ तुरंत मिटा देता है, और एक मिनट बाद वह किसी फ़ाइल में नहीं रहता। /stop सिर्फ़ अलर्ट रोकता है। जो चैट बारह महीने तक न मिले, वह मिटा दी जाती है।

help-title = <b>मैं क्या कर सकता हूँ</b>
help-command = /{ $command } – { $does }
help-closing = आप सीधे स्कोर भी भेज सकते हैं, जैसे 522।

## What the operator is told (bot/text/incidents.py: incident-<kind>, incident-<kind>-over)

incident-source-silent = 🛑 IRCC की फ़ाइल { $since } से नहीं पढ़ी गई: { $fault } (×{ $failures })। कोशिश जारी है।
incident-source-silent-over = ✅ IRCC की फ़ाइल फिर पढ़ी जा रही है, { $now }। { $since } से नहीं पढ़ी गई थी। { $new ->
    [no] कुछ नहीं छूटा।
   *[other] इस बीच छपा: { $new }।
 }
incident-source-stale = ⚠️ सबसे नया ड्रॉ, #{ $subject }, { $date } का है। शायद IRCC रुका हुआ है, या अब यह फ़ाइल नहीं भरता: कृपया उसका पृष्ठ देखें।
incident-file-shrunk = ⚠️ IRCC की फ़ाइल में { $known } में से { $count } ड्रॉ नहीं हैं। वे दर्ज रहते हैं; जो नया है वह बताया जाता है।
incident-file-shrunk-over = ✅ IRCC की फ़ाइल फिर पूरी है।
incident-files-disagree = ⚠️ ड्रॉ #{ $subject } पर IRCC की फ़ाइलें मेल नहीं खातीं। अंग्रेज़ी: { $date }, { $size } निमंत्रण, कट-ऑफ़ { $cutoff }। फ़्रेंच: { $french_date }, { $french_size } निमंत्रण, कट-ऑफ़ { $french_cutoff }। लोगों को अंग्रेज़ी वाली बात बताई जाती है।
incident-rows-unreadable = ⚠️ IRCC की फ़ाइल की { $count } पंक्तियाँ पढ़ी नहीं जा सकतीं; पहली { $first } है: { $fault }। हर बार फिर कोशिश होती है।
incident-rows-unreadable-over = ✅ IRCC की फ़ाइल की पंक्तियाँ फिर पढ़ी जा सकती हैं।
incident-row-unreadable = ⚠️ ड्रॉ #{ $subject } की पंक्ति पढ़ी नहीं जा सकती: { $fault }। हर बार फिर कोशिश होती है।
incident-draw-vanished = ⚠️ ड्रॉ #{ $subject } IRCC की फ़ाइल से हट गया है। वह दर्ज रहता है।
incident-draw-in-future = ⚠️ ड्रॉ #{ $subject } की तारीख़ { $date } है, जो अभी आई नहीं। तब तक, या IRCC के सुधारने तक, उसे न दर्ज किया जाता है न बताया जाता है।
incident-draw-repeated = ⚠️ ड्रॉ #{ $subject } के सारे तथ्य ड्रॉ #{ $like } जैसे हैं। उसे दूसरे नंबर का वही ड्रॉ माना गया और बताया नहीं गया।
incident-draw-copied = ⚠️ ड्रॉ #{ $subject } के सारे तथ्य ड्रॉ #{ $like } जैसे हैं, जो अब भी फ़ाइल में है। अगली बार भी ऐसा ही मिला तो बताया जाएगा: शायद IRCC जल्द सुधारे।
incident-draw-flawed = ⚠️ ड्रॉ #{ $subject } की पंक्ति में कमियाँ हैं: { $notes }। जो पढ़ा नहीं गया वह छोड़ दिया गया।
incident-name-unknown = ⚠️ ड्रॉ #{ $subject } का नाम मुझे मालूम नहीं: <b>{ $name }</b>। इसके लिए सबको “कहा नहीं जा सकता” बताया जाता है।
incident-alert-refused = ⚠️ Telegram ने { $subject } का पाठ लौटा दिया: { $fault }। इसे हमें ही ठीक करना है।
incident-mass-failure = 🛑 अलर्ट रोक दिए गए: { $subject } की { $of } में से { $gone } चैट नहीं मिलीं। यह लोगों का जाना नहीं, कोई ख़राबी लगती है। आगे बढ़ने के लिए बॉट फिर चलाएँ।
incident-delivery-failing = 🛑 { $since } से अलर्ट Telegram तक नहीं पहुँच रहे: { $fault } (×{ $failures })। वे रुके हैं और फिर भेजे जाएँगे।
incident-delivery-failing-over = ✅ अलर्ट फिर Telegram तक पहुँच रहे हैं, { $now }। { $since } से नहीं पहुँच रहे थे।
incident-disk-nearly-full = 🛑 DATA_DIR की डिस्क लगभग भरी है: { $megabytes } MB ख़ाली हैं। जगह के बिना कोई नया ड्रॉ दर्ज नहीं हो सकता।
incident-disk-nearly-full-over = ✅ DATA_DIR की डिस्क में फिर जगह है।

## The conversation: buttons and words that several screens share (bot/chat)

back-button = ‹ वापस
skip-button = छोड़ें ›
not-said = बताया नहीं
yes = हाँ
no = नहीं
none = कोई नहीं
stale-popup = यह बटन पुराना हो गया है; कुछ नहीं बदला। /help में देखें कि मैं क्या कर सकता हूँ।
stranger-popup = आपके बारे में कुछ दर्ज नहीं है, इसलिए कुछ नहीं बदला। शुरू करने के लिए /start भेजें।
crossroads = आगे क्या? /help सब कुछ दिखाता है जो मैं कर सकता हूँ।
failure = मेरी ओर से कुछ गड़बड़ हुई, और यह काम पूरा नहीं हुआ। आपके अलर्ट पर असर नहीं पड़ा। संचालक को बता दिया गया है; संदर्भ: <code>{ $reference }</code>
failure-report = ⚠️ एक काम विफल हुआ, संदर्भ <code>{ $reference }</code>: { $fault }। व्यक्ति को बता दिया गया; फिर कोशिश नहीं होगी।

## The conversation: the command menu (bot/chat/menu.py: menu-<command>)

menu-start = शुरू करें, या देखें कि आप कहाँ हैं
menu-score = अपना स्कोर दर्ज करें: /score 522
menu-crs = अपना स्कोर निकालें, और क्या उसे बढ़ाएगा
menu-profile = मुझे आपके बारे में जो मालूम है, बदलने के लिए
menu-last = सबसे नया ड्रॉ, या किसी क़िस्म का: /last cec
menu-draws = हाल के ड्रॉ: /draws french
menu-draw = एक ड्रॉ पूरा: /draw 297
menu-whatif = पिछला साल दूसरे तथ्यों के साथ: /whatif 505
menu-chart = समय के साथ कट-ऑफ़, आपकी रेखा सहित
menu-pool = आपसे ऊपर कितने लोग हैं
menu-forecast = आम तौर पर क्या रहा है: /forecast cec
menu-ita = मुझे निमंत्रण मिला: 60 दिन
menu-alerts = क्या बताया जाए, और कितनी आवाज़ से
menu-news = Express Entry की ताज़ा ख़बरें
menu-language = आपकी भाषा
menu-status = निगरानी और अलर्ट का हाल
menu-mydata = आपके बारे में दर्ज सब कुछ, फ़ाइल में
menu-stop = अलर्ट रोकें, सेटिंग रखें
menu-delete = अपने बारे में सब कुछ मिटाएँ
menu-privacy = क्या रखा जाता है, और क्यों
menu-help = सारे कमांड
menu-group-here = ड्रॉ यहाँ पोस्ट करें
menu-group-alerts = यहाँ क्या पोस्ट होता है, बदलने के लिए
menu-group-language = पोस्ट की भाषा
menu-group-stop = कुछ पोस्ट न करें, सेटिंग रखें
menu-group-delete = इस समूह को भूल जाएँ

## The bot's page in Telegram: at most 512 and 120 characters

page-description =
    मैं कनाडा के Express Entry ड्रॉ पर नज़र रखता हूँ। नया ड्रॉ आने के एक मिनट के भीतर बताता हूँ कि आपके तथ्यों के आधार पर आपको निमंत्रण मिला होता या नहीं, और क्यों: प्रोग्राम या श्रेणी, कट-ऑफ़, टाई-ब्रेक।

    IRCC से जुड़ा नहीं। क़ानूनी सलाह नहीं। मैं कभी दस्तावेज़, पैसे या पासवर्ड नहीं माँगता।
page-short-description = कनाडा के Express Entry ड्रॉ एक मिनट में, और आप रेखा के ऊपर होते या नहीं। IRCC से जुड़ा नहीं।

## The conversation: the first visit

start-hello =
    <b>नमस्ते। मैं आपके लिए कनाडा के Express Entry ड्रॉ पर नज़र रखता हूँ।</b>
    ड्रॉ छपते ही मैं बताता हूँ कि आपको निमंत्रण मिला होता या नहीं, और क्यों। इसके लिए तीन छोटे सवाल हैं। जो चाहें छोड़ दें।
start-step-1 = <b>3 में से 1 · आपका स्कोर</b>
start-step-2 = <b>3 में से 2 · आप पर क्या लागू होता है</b>
start-step-3 = <b>3 में से 3 · आपने प्रोफ़ाइल कब जमा की</b>
start-unknown-button = मुझे मालूम नहीं
start-unknown =
    पूल में प्रोफ़ाइल होने पर आपका स्कोर आपके IRCC खाते में दिखता है। उससे पहले मैं आपके साथ उसे निकाल सकता हूँ: क़रीब पंद्रह सवाल, ज़्यादातर सिर्फ़ टैप करने के। अंतिम प्रमाण IRCC का अपना टूल है।

    संख्या मिलने पर आप उसे अभी या बाद में भेज भी सकते हैं।
start-calculator-button = यहाँ निकालें
start-official-button = IRCC का अपना टूल
start-done = <b>बस इतना ही। अब से मैं आपके लिए नज़र रखता हूँ।</b>
start-again = <b>आप कहाँ हैं</b>
start-alert-button = मुझे एक जाँच अलर्ट भेजें
start-latest-button = सबसे नया ड्रॉ
start-profile-button = मेरी प्रोफ़ाइल
start-zone-button = मेरा समय-क्षेत्र
start-zone-hint = समय-क्षेत्र चुनने तक समय UTC में हैं।
start-test-alert = <i>जाँच। अलर्ट ऐसा दिखता है:</i>
start-no-draws-popup = मैंने IRCC के ड्रॉ अभी नहीं पढ़े हैं। एक मिनट में फिर कोशिश करें।

year = <b>पिछले बारह महीने, इन तथ्यों के साथ:</b> { $draws } ड्रॉ में से { $mine } आपके लिए थे, और { $met } में आपको निमंत्रण मिला होता।
year-no-score = <b>पिछले बारह महीने, इन तथ्यों के साथ:</b> { $draws } ड्रॉ में से { $mine } आपके लिए थे। आपका स्कोर मिलने पर मैं बता सकता हूँ कि कितनों में आपको निमंत्रण मिला होता।
year-ties = { $ties } और का फ़ैसला टाई-ब्रेक से हुआ।
year-unknown = { $unknown } ड्रॉ के बारे में अभी नहीं कह सकता: /profile में कुछ और जवाब काफ़ी होंगे।
year-tie-break-only = इनमें से { $early } सिर्फ़ जल्दी जमा करने के कारण।
year-earlier-rules = { $date } से पहले के { $earlier } ड्रॉ में इस श्रेणी के नियम अलग थे: इसे सावधानी से लें।

## The conversation: the score

score-ask =
    नामांकन के 600 अंकों के बिना अपना CRS स्कोर भेजें। जैसे: <b>522</b>
score-kept = आपका स्कोर <b>{ $score }</b> है, नामांकन के 600 अंकों के बिना।
score-full = आपके नामांकन के साथ यह <b>{ $full }</b> होता है।
score-confirm = क्या आपका स्कोर <b>{ $score }</b> दर्ज करूँ?
score-unchanged = आपका स्कोर जैसा था वैसा ही रहा।
score-nominated = { $score } प्रांतीय नामांकन के बिना संभव सबसे ऊँचे स्कोर (695) से ज़्यादा है। क्या इसमें नामांकन के 600 अंक शामिल हैं?
score-impossible = तब { $score } सही नहीं हो सकता: नामांकन के बिना 695 सबसे ऊँचा है। कृपया अपने IRCC खाते में फिर देखें।
score-fault-not_a_number = इसे मैं स्कोर के रूप में नहीं पढ़ सका। मुझे 0 से 1200 तक की पूरी संख्या चाहिए।
score-fault-fraction = CRS स्कोर में दशमलव नहीं होता। मुझे 0 से 1200 तक की पूरी संख्या चाहिए।
score-fault-negative = CRS स्कोर शून्य से कम नहीं हो सकता। मुझे 0 से 1200 तक की पूरी संख्या चाहिए।
score-fault-too_high = कोई CRS स्कोर 1200 से ऊपर नहीं होता। मुझे 0 से 1200 तक की पूरी संख्या चाहिए।

## The conversation: what applies, and when the profile was submitted

applies-ask =
    हाँ के लिए पंक्ति पर एक बार टैप करें (✔️), नहीं के लिए दोबारा (✖️)। जो छोड़ें (▫️) वे खुली रहती हैं: जहाँ ज़रूरत होगी, मैं तब पूछूँगा।
applies-categories-ask =
    कौन-सी श्रेणियाँ आपकी हैं? फ़्रेंच का मतलब है चारों क्षमताओं में NCLC 7। पेशे IRCC की सूचियों के अनुसार गिने जाते हैं। डॉक्टर, वरिष्ठ प्रबंधक और शोधकर्ता के लिए कनाडा में काम का अनुभव चाहिए।
applies-categories-button = श्रेणियाँ: फ़्रेंच, स्वास्थ्य, कारीगरी… ›
applies-rest-button = बस इतना: बाक़ी सब नहीं
applies-unsure-button = बाक़ी के बारे में पक्का नहीं
applies-criteria-button = इनमें क्या चाहिए?
applies-criteria = <b>हर एक में क्या चाहिए, संक्षेप में</b>
applies-criteria-name = <b>{ $name }</b>
applies-refreshed-popup = यह सूची पुरानी थी। अब वही दिखता है जो दर्ज है।

submitted-ask =
    आपने अपनी Express Entry प्रोफ़ाइल कब जमा की? ठीक कट-ऑफ़ पर फ़ैसला इसी से होता है।

    महीना चुनें, या तारीख़ लिखें। समय के साथ वह सटीक होती है, जैसे: <b>{ $moment }</b>
submitted-day = { $month } का कौन-सा दिन?
submitted-forget-button = तारीख़ भूल जाएँ
submitted-kept = आपने प्रोफ़ाइल जमा की: <b>{ $when }</b>
submitted-expired = ⚠️ यह बारह महीने से पहले की बात है: यह प्रोफ़ाइल समाप्त हो चुकी है। नई हो तो उसकी तारीख़ दें।
submitted-fault-unreadable = इसे मैं तारीख़ के रूप में नहीं पढ़ सका। इस तरह लिखें: { $day }, { $written } या { $moment }।
submitted-fault-ambiguous = इसमें दिन और महीना अलग नहीं पहचाने जाते। { $day } या { $written } की तरह लिखें।
submitted-fault-impossible = ऐसी कोई तारीख़ या समय नहीं है। कृपया फिर देखें।
submitted-fault-future = यह भविष्य में है। मुझे वह समय चाहिए जब आपने प्रोफ़ाइल जमा की।
submitted-fault-too_old = यह बारह महीने से पहले की बात है। प्रोफ़ाइल बारह महीने चलती है; नई हो तो उसकी तारीख़ दें।

## The conversation: the profile

profile-title = <b>मुझे आपके बारे में क्या मालूम है</b>
profile-change = बदलने के लिए पंक्ति पर टैप करें।
profile-score = नामांकन के बिना स्कोर: <b>{ $score }</b>
profile-scored = { $score } ({ $since } से)
profile-score-full = { $score } (आपके नामांकन के साथ { $full })
profile-nomination = प्रांतीय नामांकन: <b>{ $answer }</b>
profile-yes = आपने हाँ कहा: <b>{ $names }</b>
profile-unsaid = अभी नहीं बताया: { $count } पंक्ति
profile-submitted = प्रोफ़ाइल जमा हुई: <b>{ $when }</b>
profile-answers = कैलकुलेटर: <b>{ $state ->
    [running] शुरू हुआ
    [kept] जवाब रखे गए
   *[none] कोई जवाब नहीं रखा
 }</b>
profile-invitation = निमंत्रण: { $received } को मिला, { $last } तक
profile-crs-button = कैलकुलेटर
profile-ita-button = निमंत्रण
profile-zone = समय-क्षेत्र: <b>{ $zone }</b>
profile-language = भाषा: <b>{ $language }</b>
profile-score-button = स्कोर: { $value }
profile-applies-button = प्रोग्राम, नामांकन, श्रेणियाँ
profile-submitted-button = जमा हुई: { $value }
profile-alerts-button = अलर्ट
profile-zone-button = समय-क्षेत्र: { $value }
profile-who-button = और प्रोफ़ाइल
profile-language-button = भाषा: { $value }

## The conversation: questions under a verdict

ask-score-button = मेरा स्कोर बताएँ
ask-submitted-button = बताएँ कि कब जमा की
ask-nomination_in_score-button = जवाब दें
ask-none-button = इनमें से कोई नहीं
ask-noted-popup = दर्ज हुआ।
ask-already-popup = इसका जवाब आप दे चुके हैं। /profile से बदल सकते हैं।

## The calculator: questions (bot/text/calculator.py: crs-ask-<question>, crs-name-<question>)

crs-progress = <b>आपका CRS स्कोर · सवाल { $number }, कुल लगभग { $total }</b>
crs-hello =
    मैं वही पूछता हूँ जिससे स्कोर बनता है; ज़्यादातर टैप से हो जाता है। आप कभी भी पीछे जा सकते हैं, सुधार सकते हैं और रुक सकते हैं: मुझे याद रहता है कि आप कहाँ थे।
    आपके जवाब काम पूरा होने तक ही रखे जाते हैं, जब तक आप रखने को न कहें।
crs-resumed = हम वहीं से आगे बढ़ते हैं जहाँ आप थे।
crs-ask-spouse = क्या आपके पति/पत्नी या कॉमन-लॉ साथी हैं, और क्या वे आपके साथ कनाडा आएँगे? जो साथी कनाडा के नागरिक या स्थायी निवासी हैं, वे साथ न आने वाले गिने जाते हैं।
crs-ask-born = आपका जन्म कब हुआ?
crs-ask-education = आपकी सबसे ऊँची शिक्षा क्या है? विदेशी शिक्षा तभी गिनी जाती है जब Educational Credential Assessment (ECA) हो।
crs-ask-canadian_study = क्या आपने कनाडा में डिग्री, डिप्लोमा या सर्टिफ़िकेट पाया? मास्टर, पेशेवर या डॉक्टरेट डिग्री तीन साल की गिनी जाती है।
crs-ask-first_test = आपने कौन-सी भाषा-परीक्षा दी? दो दी हों तो बेहतर वाली पहले बताएँ।
crs-ask-first_results = उसके नतीजे क्या हैं?
crs-ask-first_taken = आपने वह कब दी? नतीजे दो साल तक गिने जाते हैं।
crs-ask-second_test = क्या आपने दूसरी आधिकारिक भाषा की परीक्षा भी दी?
crs-ask-second_results = उसके नतीजे क्या हैं?
crs-ask-second_taken = आपने वह कब दी? नतीजे दो साल तक गिने जाते हैं।
crs-ask-canadian_work = पिछले दस साल में <b>कनाडा में</b> आपने कुशल काम (TEER 0, 1, 2 या 3) के कितने पूरे साल किए? सवैतनिक, अनुमति वाला, पूर्णकालिक या उतना ही अंशकालिक काम गिनें; स्व-रोज़गार और पूर्णकालिक पढ़ाई के दौरान का काम नहीं गिना जाता।
crs-ask-foreign_work = और पिछले दस साल में <b>कनाडा के बाहर</b> कितने पूरे साल?
crs-ask-spouse_education = आपके साथी की सबसे ऊँची शिक्षा क्या है?
crs-ask-spouse_test = आपके साथी ने कौन-सी भाषा-परीक्षा दी?
crs-ask-spouse_results = आपके साथी के नतीजे क्या हैं?
crs-ask-spouse_canadian_work = पिछले दस साल में आपके साथी ने कनाडा में कुशल काम के कितने पूरे साल किए?
crs-ask-spouse_born = आपके साथी का जन्म कब हुआ? इससे बता सकता हूँ कि साथी के मुख्य आवेदक होने पर स्कोर कितना होता।
crs-ask-spouse_foreign_work = पिछले दस साल में आपके साथी ने कनाडा के बाहर कुशल काम के कितने पूरे साल किए?
crs-ask-sibling = क्या आपके, या साथ आने वाले साथी के, कनाडा में 18 साल या बड़े भाई या बहन हैं जो नागरिक या स्थायी निवासी हैं?
crs-ask-nomination = क्या आपके पास प्रांतीय नामांकन (provincial nomination) है?
crs-ask-occupation = पिछले तीन साल में आपने किस एक पेशे में सबसे लंबे समय काम किया? प्रोग्राम और श्रेणियाँ उसके NOC कोड से तय होती हैं।
crs-ask-recent_work = पिछले तीन साल में आपने इस पेशे में कितने समय काम किया, पूर्णकालिक या उतना ही अंशकालिक? लगातार होना ज़रूरी नहीं।
crs-ask-work_ended = इस पेशे में आपके काम का आख़िरी दिन कब था?
crs-ask-certificate = क्या आपके पास कनाडा के किसी प्रांत या क्षेत्र का कुशल कारीगरी का योग्यता प्रमाणपत्र (certificate of qualification) है?
crs-ask-job_offer = क्या आपके पास कनाडा के नियोक्ता से एक साल या अधिक का वैध नौकरी प्रस्ताव है? 25 मार्च 2025 से इससे CRS अंक नहीं मिलते, पर किसी प्रोग्राम का फ़ैसला इससे हो सकता है।

crs-name-spouse = साथी
crs-name-born = जन्म
crs-name-education = शिक्षा
crs-name-canadian_study = कनाडा में पढ़ाई
crs-name-first_test = पहली परीक्षा
crs-name-first_results = उसके नतीजे
crs-name-first_taken = कब दी
crs-name-second_test = दूसरी परीक्षा
crs-name-second_results = उसके नतीजे
crs-name-second_taken = कब दी
crs-name-canadian_work = कनाडा में काम
crs-name-foreign_work = कनाडा के बाहर काम
crs-name-spouse_education = साथी की शिक्षा
crs-name-spouse_test = साथी की परीक्षा
crs-name-spouse_results = साथी के नतीजे
crs-name-spouse_canadian_work = कनाडा में साथी का काम
crs-name-spouse_born = साथी का जन्म
crs-name-spouse_foreign_work = कनाडा के बाहर साथी का काम
crs-name-sibling = कनाडा में भाई या बहन
crs-name-nomination = प्रांतीय नामांकन
crs-name-occupation = पेशा
crs-name-recent_work = उसमें काम, पिछले तीन साल
crs-name-work_ended = काम का आख़िरी दिन
crs-name-certificate = योग्यता प्रमाणपत्र
crs-name-job_offer = नौकरी का प्रस्ताव

crs-hint-date = तारीख़ लिखें, जैसे: <b>1994-03-10</b> या <b>10 March 1994</b>
crs-hint-ielts = सुनना, पढ़ना, लिखना, बोलना इसी क्रम में लिखें, जैसे: <b>8 7.5 6.5 7</b> (IELTS General Training)
crs-hint-celpip = सुनना, पढ़ना, लिखना, बोलना इसी क्रम में लिखें, जैसे: <b>9 9 8 9</b> (CELPIP-General)
crs-hint-pte = सुनना, पढ़ना, लिखना, बोलना इसी क्रम में लिखें, जैसे: <b>72 69 80 76</b> (PTE Core)
crs-hint-tef = सुनना, पढ़ना, लिखना, बोलना इसी क्रम में लिखें (CO, CE, EE, EO), जैसे: <b>462 462 472 494</b> (TEF Canada, 699 वाले अंक)
crs-hint-tcf = सुनना, पढ़ना, लिखना, बोलना इसी क्रम में लिखें (CO, CE, EE, EO), जैसे: <b>503 499 12 12</b> (TCF Canada)
crs-hint-occupation = अंग्रेज़ी में पद का नाम या NOC कोड लिखें, जैसे: <b>nurse</b>, <b>software engineer</b> या <b>31301</b>

## The calculator: choices (crs-<question>-<choice>-button)

crs-skip-button = मुझे मालूम नहीं
crs-still-button = मैं अब भी इसी में काम करता/करती हूँ
crs-years-button = { $years ->
    [0] एक साल से कम
   *[other] { $years } साल
 }
crs-years-most-button = { $years } साल या अधिक
crs-spouse-single-button = कोई साथी नहीं
crs-spouse-coming-button = साथी, साथ आएँगे
crs-spouse-not_coming-button = साथी, साथ नहीं आएँगे
crs-education-less_than_secondary-button = हाई स्कूल से कम
crs-education-secondary-button = हाई स्कूल डिप्लोमा
crs-education-one_year_postsecondary-button = हाई स्कूल के बाद एक साल का कोर्स
crs-education-two_year_postsecondary-button = हाई स्कूल के बाद दो साल का कोर्स
crs-education-bachelor_or_3plus_year-button = स्नातक (Bachelor’s), या तीन साल या अधिक
crs-education-two_or_more_one_3plus_year-button = दो या अधिक, एक तीन साल या अधिक का
crs-education-masters_or_entry_to_practice_professional-button = मास्टर या पेशेवर डिग्री
crs-education-doctoral-button = डॉक्टरेट (PhD)
crs-canadian_study-none-button = नहीं
crs-canadian_study-one_or_two_year-button = हाँ, एक या दो साल की
crs-canadian_study-three_plus_year-button = हाँ, तीन साल या अधिक की
crs-test-ielts-button = IELTS
crs-test-celpip-button = CELPIP
crs-test-pte-button = PTE Core
crs-test-tef-button = TEF Canada
crs-test-tcf-button = TCF Canada
crs-test-none-button = कोई नहीं
crs-recent_work-canada-button = कनाडा में 12 महीने या अधिक
crs-recent_work-abroad-button = 12 महीने, पर कनाडा में कम
crs-recent_work-less-button = 12 महीने से कम

crs-answers-button = मेरे जवाब
crs-later-button = बाद में
crs-again-button = फिर से शुरू करें
crs-go-on-button = आगे बढ़ें
crs-answers-title = <b>आपने क्या जवाब दिए</b>
crs-answer = { $question }: <b>{ $answer }</b>
crs-answer-button = { $question }: { $answer }
crs-answers-change = सुधारने के लिए पंक्ति पर टैप करें।
crs-answers-none = अभी कुछ नहीं।
crs-paused = आपकी जगह 90 दिन याद रहेगी। /crs से आगे बढ़ें।
crs-began-anew-popup = हम नए सिरे से शुरू करते हैं।
crs-occupations-found = <b>इनमें से कौन-सा है?</b> एक पर टैप करें, या दूसरे शब्द लिखें।
crs-occupation = { $code } { $title }
crs-occupations-none = किसी आधिकारिक नाम में ये शब्द नहीं हैं। अंग्रेज़ी या फ़्रेंच में दूसरे शब्द, या NOC कोड आज़माएँ।

crs-fault-not_a_choice = कृपया किसी बटन पर टैप करें।
crs-fault-not_a_date = इसे मैं तारीख़ के रूप में नहीं पढ़ सका।
crs-fault-ambiguous_date = इसमें दिन और महीना अलग नहीं पहचाने जाते। 1994-03-10 या 10 March 1994 की तरह लिखें।
crs-fault-future = यह भविष्य में है।
crs-fault-not_born = भविष्य में किसी का जन्म नहीं होता।
crs-fault-too_long_ago = यह सौ साल से भी पहले है। कृपया फिर देखें।
crs-fault-not_four = मुझे चार नतीजे चाहिए: सुनना, पढ़ना, लिखना, बोलना।
crs-fault-not_on_scale = इस परीक्षा में ऐसे नतीजे नहीं होते। कृपया संख्याएँ और उनका क्रम फिर देखें।
crs-fault-not_an_occupation = ऐसा कोई NOC कोड नहीं है।
crs-fault-not_asked = यह सवाल आपके दूसरे जवाबों से अब मेल नहीं खाता।

## The calculator: results (bot/text/scores.py)

crs-score = <b>आपका CRS स्कोर: { $score }</b>
crs-score-without = नामांकन के 600 अंकों के बिना यह { $score } है। आपके स्कोर के रूप में सिर्फ़ यही दर्ज होता है।
crs-section-core = <b>मुख्य कारक (core factors): { $points }</b>, अधिकतम { $cap }
crs-section-spouse = <b>साथी: { $points }</b>, अधिकतम { $cap }
crs-section-transfer = <b>कौशल का मेल (skill transferability): { $points }</b>, अधिकतम { $cap }
crs-section-additional = <b>अतिरिक्त अंक: { $points }</b>, अधिकतम { $cap }
crs-factor = • { $name }: { $points }
crs-factor-age = आयु
crs-factor-education = शिक्षा
crs-factor-first_language = पहली आधिकारिक भाषा
crs-factor-second_language = दूसरी आधिकारिक भाषा
crs-factor-canadian_work = कनाडा में काम
crs-factor-spouse_education = साथी की शिक्षा
crs-factor-spouse_language = साथी की भाषा
crs-factor-spouse_canadian_work = कनाडा में साथी का काम
crs-factor-transfer_education = शिक्षा, भाषा और कनाडाई काम के साथ
crs-factor-transfer_foreign_work = विदेश में काम, भाषा और कनाडाई काम के साथ
crs-factor-transfer_certificate = योग्यता प्रमाणपत्र, भाषा के साथ
crs-factor-nomination = प्रांतीय नामांकन
crs-factor-canadian_study = कनाडा में पढ़ाई
crs-factor-french = फ़्रेंच
crs-factor-sibling = कनाडा में भाई या बहन
crs-factor-job_offer = नौकरी का प्रस्ताव
crs-expired-first = ⚠️ आपकी पहली परीक्षा के नतीजे दो साल से पुराने हैं, इसलिए यहाँ नहीं गिने गए।
crs-expired-second = ⚠️ आपकी दूसरी परीक्षा के नतीजे दो साल से पुराने हैं, इसलिए यहाँ नहीं गिने गए।
crs-french-first = यहाँ फ़्रेंच आपकी पहली आधिकारिक भाषा गिनी गई: उससे ज़्यादा अंक मिलते हैं।
crs-tables = { $since } से लागू IRCC की तालिकाओं के अनुसार।
crs-authority = यह क़ानूनी सलाह नहीं है। मायने <a href="{ $url }">IRCC का अपना टूल</a> और आख़िर में आपका IRCC खाता रखता है।
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html

crs-store-button = { $score } को मेरा स्कोर दर्ज करें
crs-stored-popup = अब आपका स्कोर { $score } है।
crs-findings-button = प्रोग्राम और श्रेणियाँ
crs-raise-button = क्या उसे बढ़ाएगा
crs-lower-button = क्या उसे घटाएगा
crs-finish-button = हो गया
crs-result-button = ‹ मेरा नतीजा
crs-ticks-button = मेरी प्रोफ़ाइल में ये निशान लगाएँ
crs-ticks-popup = आपकी प्रोफ़ाइल में अब यही है। जो कहा नहीं जा सकता वह खुला रहता है।

crs-programs-title = <b>प्रोग्राम</b>
crs-categories-title = <b>श्रेणियाँ</b>, { $since } से लागू IRCC की सूचियों के अनुसार
crs-finding = { $mark } <b>{ $names }</b>
crs-findings-closing = ✔️ आपके जवाबों से हाँ · ✖️ नहीं · ❔ उनसे कहा नहीं जा सकता। क्या हाँ और नहीं के निशान आपकी प्रोफ़ाइल में लगाऊँ? आपके कहे बिना कुछ नहीं लगता।
crs-reason-met = आपके जवाब इसकी शर्त पूरी करते हैं।
crs-reason-too_little_work = { $answer ->
    [open] इसमें दो साल चाहिए; सालों के हिस्से जुड़कर इतने होते हैं या नहीं, कहा नहीं जा सकता।
   *[other] आपका बताया काम इसके लिए कम है।
 }
crs-reason-recent_work_unsaid = यह पिछले तीन साल के काम से तय होता है, जो आपके जवाबों से साफ़ नहीं है।
crs-reason-occupation_unsaid = यह आपके पेशे से तय होता है, जो आपने नहीं बताया।
crs-reason-not_skilled = आपका पेशा TEER 0, 1, 2 या 3 का नहीं है।
crs-reason-language_too_low = आपके भाषा के नतीजे इसके लिए कम हैं, या हैं ही नहीं।
crs-reason-education_too_low = इसमें हाई स्कूल डिप्लोमा या अधिक चाहिए।
crs-reason-too_few_points = आपके जवाबों से चयन के 100 में से 67 अंक नहीं हो सकते।
crs-reason-points_uncertain = चयन के 100 में से 67 अंक होते हैं या नहीं, यह उन बातों पर है जो मैंने नहीं पूछीं, जैसे कनाडा में कोई रिश्तेदार या साथी की वहाँ पढ़ाई और काम।
crs-reason-not_a_trade = आपका पेशा कुशल कारीगरी (skilled trade) नहीं है।
crs-reason-no_offer_or_certificate = इसमें नौकरी का प्रस्ताव या योग्यता प्रमाणपत्र चाहिए।
crs-reason-offer_unsaid = इसमें नौकरी का प्रस्ताव या योग्यता प्रमाणपत्र चाहिए, और किसी प्रस्ताव की मुझे जानकारी नहीं।
crs-reason-not_listed = आपका पेशा सूची में नहीं है।
crs-reason-not_in_canada = बारह महीने का काम कनाडा में होना चाहिए।
crs-reason-french_too_low = इसमें चारों क्षमताओं में NCLC 7 चाहिए।
crs-reason-service_unsaid = इसमें दस साल की सेवा और कनाडाई सेना का प्रस्ताव भी चाहिए, जो मैंने नहीं पूछा।
crs-proviso-employed_with_permit = बशर्ते आप नौकरी में थे, स्व-रोज़गार में नहीं, और काम करने की अनुमति थी।
crs-proviso-continuous_year = बशर्ते आपके काम का एक साल बिना रुकावट के था।
crs-proviso-within_five_years = बशर्ते इस काम के दो साल पिछले पाँच साल के भीतर हों।
crs-proviso-funds = बशर्ते आप बसने के लिए ज़रूरी धन (settlement funds) दिखा सकें, अगर आपको छूट न हो।

crs-raise-title = <b>क्या उसे बढ़ाएगा</b>
crs-raise-explained = अंक, और पिछले बारह महीने के { $draws } ड्रॉ में से और कितनों में आपको निमंत्रण मिला होता:
crs-raise = • { $what }: <b>{ $points }</b>, { $draws ->
    [0] कोई और ड्रॉ नहीं
   *[other] { $draws } और ड्रॉ
 }
crs-raise-untold = • { $what }: <b>{ $points }</b>; कितने ड्रॉ, कहा नहीं जा सकता, क्योंकि साथी की अपनी पात्रता नहीं पूछी गई
crs-raise-points = • { $what }: <b>{ $points }</b>
crs-raise-nothing = मुझे ऐसा कुछ नहीं मिला।
crs-raise-closing = आज के नियमों और आज की आयु के अनुसार। पिछले ड्रॉ कोई वादा नहीं हैं।
crs-raise-first_listening = सुनने में CLB/NCLC { $target }
crs-raise-first_reading = पढ़ने में CLB/NCLC { $target }
crs-raise-first_writing = लिखने में CLB/NCLC { $target }
crs-raise-first_speaking = बोलने में CLB/NCLC { $target }
crs-raise-first_all = चारों क्षमताओं में CLB/NCLC { $target }
crs-raise-french = चारों क्षमताओं में फ़्रेंच NCLC { $target }
crs-raise-canadian_work = कनाडा में कुशल काम का { $target } और साल
crs-raise-foreign_work = कनाडा के बाहर कुशल काम का { $target } और साल
crs-raise-education = और शिक्षा: { $target }
crs-raise-nomination = प्रांतीय नामांकन
crs-raise-spouse_as_principal = आपके साथी मुख्य आवेदक हों, कम से कम

crs-lower-title = <b>क्या उसे घटाएगा, या कोई दरवाज़ा बंद करेगा</b>
crs-lower-nothing = आपके जवाबों से ऐसा कुछ पहले से नहीं दिखता।
crs-lower-closing = आप जवाब रखने दें तो मैं हर एक की याद दिलाऊँगा। /alerts में तय करें कि कितना पहले।

crs-keep-ask =
    क्या आपके जवाब रखूँ? उनसे मैं उन जन्मदिनों और परीक्षाओं की याद दिला सकता हूँ जिनसे अंक घटते हैं, बता सकता हूँ कि स्कोर कब पुराना हुआ, और कुछ बदलने पर फिर हिसाब लगा सकता हूँ।

    नहीं तो वे अभी मिटा दिए जाते हैं। आपका दर्ज किया स्कोर और निशान रहते हैं।
crs-keep-button = मेरे जवाब रखें
crs-erase-button = मेरे जवाब मिटाएँ
crs-kept = आपके जवाब रखे गए हैं। /crs उन्हें दिखाता है, /delete सब कुछ मिटाता है।
crs-erased = आपके जवाब मिटा दिए गए।

## The invitation to apply (bot/text/invitations.py)

ita-got-button = मुझे निमंत्रण मिला
ita-missed-button = मुझे नहीं मिला
ita-ask =
    निमंत्रण (ITA) कब आया? यह आपके IRCC खाते में लिखा है। मैं वहाँ से 60 दिन गिनता हूँ, समय पर याद दिलाता हूँ, और तब तक इस प्रोफ़ाइल के अलर्ट चुप रखता हूँ।

    दिन पर टैप करें या लिखें, जैसे: <b>{ $day }</b>
ita-fault-unreadable = इसे मैं तारीख़ के रूप में नहीं पढ़ सका।
ita-fault-ambiguous = इसमें दिन और महीना अलग नहीं पहचाने जाते। { $day } या { $written } की तरह लिखें।
ita-fault-future = यह भविष्य में है।
ita-fault-over = यह 60 दिन से पहले की बात है: उस दिन का निमंत्रण समाप्त हो चुका है। आवेदन न किया हो तो पूल में आने के लिए नई प्रोफ़ाइल चाहिए।
ita-open = <b>आपका निमंत्रण: { $days ->
    [0] आज आख़िरी दिन है
   *[other] { $days } दिन बाक़ी
 }</b>
ita-applied = <b>आपका आवेदन जा चुका है</b>
ita-declined = <b>आपने निमंत्रण अस्वीकार किया</b>
ita-expired = <b>आपके निमंत्रण के 60 दिन पूरे हो गए</b>
ita-dates = { $received } को मिला; आख़िरी दिन { $last } है।
ita-hour = ठीक घंटा आपके IRCC खाते में दिखता है; यहाँ पूरे दिन गिने जाते हैं। IRCC इसे शायद ही कभी बढ़ाता है।
ita-means-profile_locked = जब तक यह खुला है, आपकी प्रोफ़ाइल बंद रहती है: उसे बदला नहीं जा सकता और वह बाद के ड्रॉ में नहीं होती। इसलिए उसके अलर्ट चुप हैं। अंत से 45, 30, 14, 7, 3 और 1 दिन पहले याद दिलाया जाता है।
ita-means-out_of_the_pool = आवेदन पर काम चलने तक आपकी प्रोफ़ाइल पूल से बाहर है, इसलिए उसके अलर्ट चुप रहते हैं।
ita-means-profile_active_again = आपकी प्रोफ़ाइल अपने बारह महीनों के बाक़ी समय के लिए फिर सक्रिय है, और बाद के ड्रॉ उसे बिना किसी दंड के गिनते हैं। इसलिए अलर्ट फिर चालू हैं। वह अपना पहला जमा-समय, जिससे कट-ऑफ़ पर फ़ैसला होता है, रखती है या नहीं, यह कोई स्रोत नहीं बताता; मैं मानकर चलता हूँ कि रखती है।
ita-means-new_profile_needed = अगर आपने न आवेदन किया न अस्वीकार, तो आप पूल से बाहर हैं: नई प्रोफ़ाइल चाहिए, नई जमा-तारीख़ के साथ, जो कट-ऑफ़ पर मायने रखती है। अलर्ट फिर चालू हैं; नई तारीख़ मिले तो मुझे बताएँ।
ita-first = <b>जिसमें सबसे ज़्यादा समय लगता है, वह पहले</b>
ita-todo = ▫️ <b>{ $step }</b>: { $note }
ita-done = ✔️ { $step }
ita-all-done = <b>सारे क़दमों पर निशान लग गया।</b> अब बस आवेदन भेजना बाक़ी है।
ita-police_certificates-button = पुलिस प्रमाणपत्र
ita-police_certificates-note = आपके और 18 साल या बड़े हर परिवारजन के लिए, कनाडा के सिवा हर उस देश से जहाँ पिछले दस साल में लगातार छह महीने या अधिक रहे। कुछ में हफ़्ते या महीने लगते हैं: आज ही माँगें।
ita-medical_exam-button = चिकित्सा जाँच
ita-medical_exam-note = आवेदन से पहले (21 अगस्त 2025 से फिर ऐसा है), सिर्फ़ पैनल चिकित्सक (panel physician) से, पूरे परिवार के लिए, जो साथ नहीं आते उनके लिए भी। समय मिलने में हफ़्ते लग सकते हैं।
ita-reference_letters-button = नियोक्ताओं के पत्र
ita-reference_letters-note = हर उस नियोक्ता से जिसे आप गिनते हैं: काम, घंटे, तारीख़ें और वेतन।
ita-proof_of_funds-button = धन का प्रमाण
ita-proof_of_funds-note = बैंक के आधिकारिक पत्र, पिछले छह महीने की शेष राशि के साथ। CEC के लिए नहीं, न ही वैध नौकरी प्रस्ताव और काम के अधिकार के साथ।
ita-translations-button = अनुवाद
ita-translations-note = प्रमाणित, उन सबका जो न अंग्रेज़ी में हैं न फ़्रेंच में।
ita-civil_documents-button = नागरिक दस्तावेज़
ita-civil_documents-note = जन्म, विवाह, तलाक़, गोद लेना – जो आप पर लागू हो।
ita-passport_and_photo-button = पासपोर्ट और फ़ोटो
ita-passport_and_photo-note = काफ़ी समय तक वैध, जैसा माँगा गया है हर पन्ना; डिजिटल फ़ोटो।
ita-forms_and_fees-button = फ़ॉर्म और शुल्क
ita-forms_and_fees-note = आपके खाते के फ़ॉर्म, और शुल्क; आपके तथ्य वही हों जो प्रोफ़ाइल में हैं।
ita-calendar-button = कैलेंडर फ़ाइल
ita-applied-button = मैंने आवेदन कर दिया
ita-declined-button = मैंने अस्वीकार किया
ita-reopen-button = ऐसा नहीं: वह खुला है
ita-forget-button = निमंत्रण भूल जाएँ
ita-new-profile-button = मेरी नई प्रोफ़ाइल की तारीख़
ita-came-later-button = वह आख़िर आ गया
ita-authority = यह क़ानूनी सलाह नहीं है, और सूची में आपके मामले की कोई बात छूट सकती है। मायने <a href="{ $url }">IRCC के निर्देश</a> और आपके IRCC खाते की सूची रखती है।
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
ita-forgotten = निमंत्रण भुला दिया गया; अलर्ट पहले जैसे हैं।
ita-not =
    आपके दिए तथ्यों के अनुसार आप रेखा के ऊपर थे, पर पक्की बात सिर्फ़ IRCC बता सकता है। ड्रॉ के एक-दो दिन बाद वह आपके खाते में दिख सकता है। नहीं तो कोई तथ्य अलग हो सकता है: जन्मदिन या समाप्त परीक्षा के बाद का स्कोर, प्रोग्राम या श्रेणी, जमा करने का समय, या समाप्त हो चुकी प्रोफ़ाइल। IRCC से भी लोग छूटे हैं (ड्रॉ #418)।

    कृपया यहाँ की अपनी प्रोफ़ाइल को अपने IRCC खाते से मिलाएँ।
ita-event = { $days ->
    [0] स्थायी निवास के आवेदन का आख़िरी दिन
   *[other] स्थायी निवास के आवेदन के लिए { $days } दिन बाक़ी
 }
ita-event-description = जिस दिन आपने बॉट को बताया, उससे पूरे दिन गिने गए। ठीक घंटा आपके IRCC खाते में दिखता है।

## The conversation: draws

draws-none-yet = मैंने IRCC के ड्रॉ अभी नहीं पढ़े हैं। एक मिनट में फिर कोशिश करें।
draws-none-of-type = इस क़िस्म का ड्रॉ अभी नहीं हुआ: { $type }
draws-title = <b>{ $type }</b> · पृष्ठ { $page } / { $pages }
draws-all = सारे ड्रॉ
draws-all-button = सारे ड्रॉ
draws-newer-button = ‹ नए
draws-older-button = पुराने ›
draws-filter-button = क़िस्म चुनें
draws-filter = कौन-से ड्रॉ?
draws-open-button = सारे ड्रॉ
draws-unknown-type = ड्रॉ की यह क़िस्म मुझे मालूम नहीं। जो मालूम हैं वे ये हैं:
draw-ask = कौन-सा ड्रॉ? उसका नंबर भेजें, जैसे: /draw 297
draw-unknown = ड्रॉ #{ $draw } मुझे मालूम नहीं।
draw-newest = सबसे नया #{ $draw } है।

## The conversation: alert settings

alerts-title = <b>आपके अलर्ट</b>
alerts-active = अलर्ट चालू हैं।
alerts-paused = अलर्ट <b>रुके हुए</b> हैं।
alerts-which-met = आपको वे ड्रॉ बताए जाते हैं जिनमें आपको निमंत्रण मिला होता, या टाई-ब्रेक से मिल सकता था।
alerts-which-mine = आपको वे ड्रॉ बताए जाते हैं जो आपके लिए हैं या हो सकते हैं।
alerts-which-all = आपको हर ड्रॉ बताया जाता है।
alerts-which-met-button = सिर्फ़ जब मुझे निमंत्रण मिला होता
alerts-which-mine-button = जो ड्रॉ मेरे लिए हो सकते हैं
alerts-which-all-button = हर ड्रॉ
alerts-quiet = शांत समय: <b>{ $start } से { $end }</b> ({ $zone })। तब संदेश तुरंत आते हैं, पर बिना आवाज़।
alerts-no-quiet = शांत समय: <b>नहीं</b>
alerts-muted = चुप किए गए: <b>{ $types }</b>
alerts-reminders = याद दिलाना: कुछ स्कोर घटाए उससे <b>{ $days } दिन</b> पहले
alerts-no-reminders = याद दिलाना: <b>नहीं</b>
alerts-invited = निमंत्रण खुला हो तब तक उसकी प्रोफ़ाइल के अलर्ट चुप रहते हैं: /ita
alerts-reminders-ask =
    जो आपका स्कोर घटाएगा या दरवाज़ा बंद करेगा, उसकी याद कितना पहले दिलाऊँ: जन्मदिन, परीक्षा या प्रोफ़ाइल का समाप्त होना? हर एक को टैप से चालू (🔔) या बंद (🔕) करें।

    ये दिन मुझे आपकी जमा-तारीख़ से मालूम हैं, और कैलकुलेटर के जवाबों से अगर आप उन्हें रखने दें। निमंत्रण के दिन हमेशा गिने जाते हैं।
alerts-lead-button = { $mark } { $days } दिन पहले
alerts-silent = जो आपके लिए नहीं है वह बिना आवाज़ आता है।
alerts-quiet-button = शांत समय
alerts-quiet-ask = संदेश कब बिना आवाज़ आएँ? समय आपके क्षेत्र के हैं: { $zone }
alerts-no-quiet-button = शांत समय नहीं
alerts-types-button = ड्रॉ की क़िस्में चुप करें
alerts-types-ask = किसी क़िस्म को चुप करने (🔕) या फिर सुनने (🔔) के लिए टैप करें।
alerts-resume-button = मेरे अलर्ट फिर चालू करें
alerts-muted-popup = चुप किया: { $type }। यही बटन इसे पलट देता है।
alerts-unmuted-popup = अब फिर बताया जाएगा: { $type }

## The conversation: time zone, language

zone-ask =
    आप किस समय-क्षेत्र में रहते हैं? अभी <b>{ $zone }</b> है।

    चुनें, या शहर या अंतर लिखें: <b>Nairobi</b>, <b>UTC+5:30</b>
zone-unknown = यह जगह मुझे मालूम नहीं। पास का बड़ा शहर अंग्रेज़ी में लिखें, या UTC से अंतर, जैसे UTC+5:30।
zone-kept = आपका समय-क्षेत्र <b>{ $zone }</b> है। वहाँ अभी { $now } है।
zone-toronto = टोरंटो, ओटावा
zone-vancouver = वैंकूवर
zone-edmonton = कैलगरी, एडमंटन
zone-halifax = हैलिफ़ैक्स
zone-kolkata = भारत
zone-karachi = पाकिस्तान
zone-manila = फ़िलीपींस
zone-lagos = नाइजीरिया
zone-casablanca = मोरक्को
zone-dubai = दुबई
zone-tehran = ईरान
zone-shanghai = चीन
zone-paris = पेरिस, ब्रुसेल्स
zone-sao_paulo = साओ पाउलो
zone-douala = कैमरून
zone-utc = UTC
language-ask = मैं आपसे किस भाषा में बात करूँ?
language-kept = अब मैं आपसे हिन्दी में बात करता हूँ।

## The conversation: status

status-title = <b>निगरानी का हाल</b>
status-read = IRCC की फ़ाइल पिछली बार पढ़ी गई: { $when }
status-changed = वह पिछली बार बदली: { $when }
status-not-read = मेरे चलने के बाद से IRCC की फ़ाइल नहीं पढ़ी गई।
status-failing = ⚠️ { $since } से उसने जवाब नहीं दिया। कोशिश जारी है; कुछ नहीं छूटेगा।
status-newest = सबसे नया ड्रॉ: #{ $draw }, { $date }। मैंने पहली बार देखा: { $when }
status-delivery = उसके अलर्ट: { $sent } भेजे गए, { $waiting } बाक़ी।
status-took = आख़िरी अलर्ट घोषणा के { $seconds } सेकंड बाद गया।
status-again-button = फिर देखें

## The conversation: leaving

stop-done = आपके अलर्ट रोक दिए गए हैं। आपकी बताई हर बात रखी गई है।
delete-button = सब कुछ मिटाएँ
delete-ask = क्या आपके बारे में दर्ज सब कुछ, तुरंत और हमेशा के लिए, मिटा दूँ?
delete-yes-button = हाँ, सब मिटाएँ
delete-no-button = नहीं, रखें
delete-done = आपके बारे में सब कुछ मिटा दिया गया है। लौटना चाहें तो: /start
delete-kept = कुछ नहीं मिटाया गया।
delete-nothing = आपके बारे में कुछ दर्ज नहीं है। शुरू करना चाहें तो: /start
mydata-button = मेरा डेटा भेजें
mydata-follows = आपके बारे में दर्ज सब कुछ यह है। सिर्फ़ पहुँचे अलर्ट का रिकॉर्ड फ़ाइल में नहीं है: 30 दिन तक, कौन-सा अलर्ट किस संदेश में आपको मिला।

## The conversation: what is not a command, and groups

fallback-text = मैं यह नहीं समझ सका। आप स्कोर भेज सकते हैं जैसे 522, ड्रॉ जैसे #297, या क़िस्म जैसे “cec” या “french”।
fallback-command = यह कमांड मुझे मालूम नहीं।
fallback-other = मैं सिर्फ़ लिखा हुआ पढ़ सकता हूँ। कृपया दस्तावेज़ न भेजें: यहाँ कोई उन्हें कभी नहीं माँगेगा।
fallback-forwarded = आगे भेजे गए (forwarded) संदेश मैं नहीं लेता: उनसे आपके बारे में कुछ नहीं बदलता। ख़ुद लिखें, जैसे 522 या #297।
group-only-private = स्कोर के बारे में मैं सिर्फ़ निजी चैट में बात करता हूँ।
group-button = निजी चैट खोलें

## Several profiles in one chat (bot/chat/several.py)

who-of = <b>{ $name }</b>
who-title = <b>इस चैट की प्रोफ़ाइलें</b>
who-explained = दंपति या ग्राहकों के लिए: { $most } तक प्रोफ़ाइल, हर एक के अपने तथ्य। अलर्ट में हर एक की एक पंक्ति होती है। ● वाली से कमांड की बात होती है; दूसरी पर जाने के लिए उसे टैप करें।
who-add-button = + प्रोफ़ाइल जोड़ें
who-rename-button = { $name } का नाम बदलें
who-remove-button = { $name } को हटाएँ
who-remove-yes-button = हाँ, हटाएँ
who-remove-ask = क्या प्रोफ़ाइल <b>{ $name }</b> को उसमें दर्ज सब कुछ के साथ हटा दूँ?
who-ask = प्रोफ़ाइल का नाम क्या हो? पहला नाम या आद्याक्षर काफ़ी है।
who-added = जोड़ी गई: <b>{ $name }</b>। अब बताएँ कि क्या लागू होता है।
who-renamed = अब इसका नाम <b>{ $name }</b> है।
who-fault-empty = कम से कम एक अक्षर चाहिए।
who-fault-too_long = यह बहुत लंबा है: ज़्यादा से ज़्यादा { $longest } अक्षर।
who-fault-taken = यहाँ दूसरी प्रोफ़ाइल का यही नाम है।
who-full-popup = { $most } प्रोफ़ाइल पहले से हैं; एक चैट में इससे ज़्यादा नहीं हो सकतीं।

## Groups, channels and cards (bot/text/groups.py, bot/chat/group_settings.py, bot/chat/inline.py)

about-me-button = और मेरा क्या?
group-lost = “{ $title }” में, जहाँ आपने मुझे जोड़ा था, मैं अब ड्रॉ पोस्ट नहीं कर सकता। वहाँ की सेटिंग रखी गई है: फिर लिखने की अनुमति मिले तो कोई व्यवस्थापक /here से आगे बढ़ा सकता है।
group-lost-untitled = जिस समूह या चैनल में आपने मुझे जोड़ा था, वहाँ मैं अब ड्रॉ पोस्ट नहीं कर सकता। वहाँ की सेटिंग रखी गई है: फिर लिखने की अनुमति मिले तो कोई व्यवस्थापक /here से आगे बढ़ा सकता है।
group-title = <b>Express Entry ड्रॉ, IRCC के छापते ही</b>
group-on = मैं यहाँ हर ड्रॉ के तथ्य पोस्ट करता हूँ, किसी का स्कोर नहीं।
group-on-topic = मैं चुने गए विषय (topic) में हर ड्रॉ के तथ्य पोस्ट करता हूँ, किसी का स्कोर नहीं।
group-off = मैं यहाँ कुछ पोस्ट नहीं करता। कोई व्यवस्थापक इसे बदल सकता है।
group-left-out = छोड़े गए: <b>{ $types }</b>
group-here-button = यहाँ पोस्ट करें
group-stop-button = कुछ पोस्ट न करें
group-types-button = कौन-से ड्रॉ
group-close-button = हो गया
group-types-ask = किसी क़िस्म को छोड़ने (▫️) या फिर पोस्ट करने (✔️) के लिए टैप करें।
group-language-ask = किस भाषा में पोस्ट करूँ?
group-admins-only = यहाँ क्या पोस्ट होता है, यह सिर्फ़ व्यवस्थापक बदल सकते हैं।
group-admins-popup = इसे सिर्फ़ व्यवस्थापक बदल सकते हैं।
group-erased = मैं इस समूह को भूल गया हूँ और यहाँ कुछ पोस्ट नहीं करता। फिर शुरू करना चाहें तो: /here
group-channel-added = अब से मैं “{ $title }” में हर ड्रॉ के तथ्य पोस्ट करता हूँ। कुछ बदलना हो तो चैनल में ही /alerts लिखें।
card-title = #{ $draw } · { $type }
card-description = { $date } · कट-ऑफ़ { $cutoff }

## Pictures: plain text (bot/text/charts.py)

chart-cutoffs-title = कट-ऑफ़
chart-period = { $since } – { $until }
chart-line = आपका स्कोर
chart-met = आपको निमंत्रण मिला होता
chart-not-met = नहीं, या कहा नहीं जा सकता
chart-pool-title = पूल
chart-pool-period = { $date } · { $total } उम्मीदवार
chart-pool-mine = आप: { $score }
chart-pool-note = हल्के रंग: 10 अंक से चौड़े वर्ग
chart-months-title = हर महीने निमंत्रण
chart-rest = बाक़ी

## What if (bot/text/whatif.py)

whatif-ask =
    <b>अगर …</b>
    पिछले बारह महीने दूसरे स्कोर, नामांकन, फ़्रेंच में NCLC 7 या दूसरी श्रेणी के साथ: नीचे टैप करें, या लिखें, जैसे /whatif 505, /whatif +20, /whatif french
whatif-title = <b>अगर: { $changes }</b>
whatif-score = { $score } अंक
whatif-score-instead = { $own } के बदले { $score } अंक
whatif-nomination = प्रांतीय नामांकन
whatif-now = अभी: पिछले बारह महीने के { $draws } ड्रॉ में से { $mine } आपके लिए थे, और { $met } में आपको निमंत्रण मिला होता।
whatif-now-no-score = अभी: पिछले बारह महीने के { $draws } ड्रॉ में से { $mine } आपके लिए थे। आपका स्कोर मुझे मालूम नहीं: /score
whatif-then = तब: { $draws } में से { $mine } आपके लिए, और { $met } में निमंत्रण मिला होता।
whatif-then-no-score = तब: { $draws } में से { $mine } आपके लिए।
whatif-gained = <b>{ $mine } में से { $gained } और:</b>
whatif-lost = <b>{ $lost } कम:</b>
whatif-more = … और { $more } अधिक।
whatif-same = इससे कुछ नहीं बदला होता: वही ड्रॉ रहते।
whatif-nearest = सबसे कम से चूका: #{ $draw }, { $cutoff } पर, { $points ->
    [0] टाई-ब्रेक से
   *[other] { $points } अंक कम
 }।
whatif-opened = { $opened } और ड्रॉ आपके लिए होते।
whatif-french = फ़्रेंच में NCLC 7 से स्कोर में 25 या 50 अंक भी जुड़ते हैं। वे यहाँ नहीं गिने गए: /whatif french +50 उन्हें गिनता है।
whatif-not-understood = मैं यह नहीं समझ सका। जैसे: /whatif 505, /whatif +20, /whatif french
whatif-join-button = + { $type }
whatif-leave-button = − { $type }
whatif-nomination-button = नामांकन
whatif-french-button = फ़्रेंच में NCLC 7
whatif-more-button = कोई और प्रोग्राम या श्रेणी
whatif-reset-button = फिर से शुरू करें
whatif-choose = <b>अगर …</b> इनमें से और क्या आप पर लागू होता?

## The pool (bot/text/standing.py)

pool-title = <b>{ $date } को पूल</b>: { $total } उम्मीदवार
pool-above = { $score } से ऊपर <b>{ $least }</b> से <b>{ $most }</b> लोग थे।
pool-above-exactly = { $score } से ऊपर <b>{ $count }</b> लोग थे।
pool-band = वर्ग { $band } में { $count } थे। सिर्फ़ वर्ग छपते हैं, इसलिए उसके भीतर की जगह कोई नहीं बता सकता।
pool-per-point = बराबर बाँटें तो वहाँ एक अंक पर लगभग { $count } लोग थे।
pool-moves = { $date } से: वर्ग { $band } में { $band_change }, उससे ऊपर { $above_change }। पिछले आँकड़े:
pool-row = { $date }: वर्ग में { $band }, ऊपर { $above }
pool-invited = आँकड़ा अपने ड्रॉ से पहले का होता है: तब से { $invited } निमंत्रण उन लोगों को गए हैं जो यहाँ अब भी गिने हैं।
pool-no-score = आपका स्कोर मिले तो बता सकता हूँ कि आपसे ऊपर कितने हैं: /score, या /pool 505
pool-none = IRCC के पूल के आँकड़े अभी नहीं पढ़े गए। एक मिनट में फिर कोशिश करें।
pool-picture-button = चित्र

## Forecasts (bot/text/forecasts.py)

forecast-title = <b>आम तौर पर क्या रहा है</b>
forecast-type = <b>{ $type }</b>
forecast-rhythm = आम तौर पर हर { $median } दिन में; पिछले { $gaps } अंतरालों में पाँच में से चार { $short } से { $long } दिन के थे।
forecast-rhythm-few = अब तक { $gaps } अंतराल, { $short } से { $long } दिन के।
forecast-rhythm-even = अब तक { $gaps } अंतराल, { $median } दिन का।
forecast-last = पिछला: { $date }, { $days } दिन पहले।
forecast-silent = { $date } से कोई नहीं, { $days } दिन से; इससे पहले सबसे लंबा अंतराल { $longest } था। यह क़िस्म शायद समाप्त हो गई है।
forecast-silent-lately = { $date } से कोई नहीं, { $days } दिन से; पिछले { $gaps } अंतरालों में सबसे लंबा { $longest } था। यह क़िस्म शायद समाप्त हो गई है।
forecast-once = सिर्फ़ एक हुआ है, { $date } को।
forecast-range = अगले का संभावित कट-ऑफ़, पाँच में से चार बार: <b>{ $low } से { $high }</b>
forecast-card = { $type } के मेरे पिछले { $ranges } दायरों में से { $held } सही रहे। मैं औसतन { $mine } अंक चूका; “पिछली बार जितना ही” { $same }।
forecast-loses = कोई दायरा नहीं: { $since } से { $tries } ड्रॉ में मैं औसतन { $mine } अंक चूका, और सिर्फ़ “पिछली बार जितना ही” { $same }।
forecast-untested = कोई दायरा नहीं: जाँचने के लिए ड्रॉ बहुत कम हैं।
forecast-borrowed = इसकी चौड़ाई इसी तरह की दूसरी क़िस्मों पर भी टिकी है।
forecast-cutoffs = अब तक का सबसे कम कट-ऑफ़: { $lowest } (#{ $low }, { $low_date })। सबसे ऊँचा: { $highest } (#{ $high }, { $high_date })।
forecast-sizes = अब तक का सबसे छोटा ड्रॉ: { $smallest } निमंत्रण (#{ $small }, { $small_date })। सबसे बड़ा: { $largest } (#{ $large }, { $large_date })।
forecast-never = इस क़िस्म का ड्रॉ अभी नहीं हुआ: { $type }
forecast-disclaimer = IRCC कोई कार्यक्रम नहीं छापता। यह वह है जो हुआ है, जो होगा उसका वादा नहीं।

## Captions of pictures (bot/chat/chart.py)

chart-caption-mine = आपकी रेखा <b>{ $line }</b> पर है: इन { $draws } ड्रॉ में से { $met } में आपको निमंत्रण मिला होता।
chart-caption-may-be = आपकी रेखा <b>{ $line }</b> पर है: इन { $draws } ड्रॉ में से { $met } में आपको निमंत्रण मिला होता, जहाँ वे आपके लिए थे।
chart-caption-others = { $draws } ड्रॉ। वे आपके लिए नहीं थे, इसलिए आपकी रेखा नहीं खींची गई।
chart-caption-no-score = { $draws } ड्रॉ। आपका स्कोर मिले तो आपकी रेखा खींच सकता हूँ: /score
chart-caption-pool = वर्ग वैसे ही जैसे IRCC गिनता है। /pool इसे शब्दों में बताता है।
chart-caption-months = बारह महीने में { $invited } निमंत्रण, #{ $draw } तक।
chart-year = साल { $year } अब तक:
chart-year-row = { $type }: { $draws } ड्रॉ, { $invited } निमंत्रण, { $range }
chart-no-draws = इस समय में इस तरह का कोई ड्रॉ नहीं: { $type }
chart-unknown = यह चित्र मुझे मालूम नहीं। ये बना सकता हूँ:
chart-button = चार्ट
chart-mine-button = मेरे कट-ऑफ़
chart-year-button = एक साल
chart-years-button = तीन साल
chart-pool-button = पूल
chart-months-button = हर महीने निमंत्रण
whatif-button = अगर …
forecast-button = अनुमान

## News (bot/text/news.py, bot/chat/news.py)

news-title = <b>Express Entry की ताज़ा ख़बरें</b>
news-none = अभी कोई ख़बर नहीं पढ़ी गई।
news-alert-title = <b>Express Entry की ख़बर</b>
news-link = <a href="{ $link }">{ $title }</a>
news-source = { $host }, { $when }
news-on-button = मुझे ख़बरें बताएँ
news-off-button = मुझे ख़बरें न बताएँ
news-more-button = और ख़बरें
news-stop-button = और ख़बरें नहीं
news-off-popup = अब आपको ख़बरें नहीं मिलेंगी। /alerts से फिर चालू करें।
alerts-news-on = Express Entry की ख़बरें: <b>चालू</b>, दिन में ज़्यादा से ज़्यादा कुछ।
alerts-news-off = Express Entry की ख़बरें: <b>बंद</b>

## The operator: /stats, /broadcast, /resume (bot/chat/office.py, bot/text/letters.py)

letter-title = 📣 <b>इस बॉट के संचालक की ओर से</b>
letter-how = सबको जो बताना है वह कमांड के बाद लिखें, जैसे <code>/broadcast The bot moves tonight.</code> पहले आप उसे देखते हैं, और आपके कहे बिना कुछ नहीं भेजा जाता।
letter-too-long = यह बहुत लंबा है: ज़्यादा से ज़्यादा { $most } अक्षर।
letter-send-button = { $people } लोगों को भेजें
letter-drop-button = न भेजें
letter-sent = 📣 भेजा जा रहा है। /stats दिखाता है कि क्या बाक़ी है।
letter-dropped = नहीं भेजा गया।
resumed = अलर्ट आगे बढ़ते हैं। फिर बहुत-सी चैट न मिलीं तो वे फिर रुकेंगे।
stats-title = <b>बॉट का हाल</b>
stats-people = { $people } लोग, { $active } सक्रिय
stats-draws = { $draws } ड्रॉ मालूम हैं
stats-look = IRCC की फ़ाइल पिछली बार पढ़ी गई: { $when }
stats-no-queue = भेजने को कुछ बाक़ी नहीं।
stats-queue = { $waiting } संदेश भेजने को बाक़ी, { $since } से
stats-newest = #{ $draw } के अलर्ट: { $sent } भेजे, { $waiting } बाक़ी, { $given } छोड़े, { $again } शक के बाद फिर भेजे
stats-newest-untold = #{ $draw } बताया नहीं गया।
