# العربية: تبقى أسماء IRCC المنشورة بالإنجليزية (Express Entry و CRS و TEER و NOC …) كما هي.
#
# Same syntax, keys and order as en.ftl. Type no direction marks: what runs from left to right
# (numbers, names, commands) is set apart when the words are loaded (bot/text/typography.py).

# en 93f1055e
language-name = العربية

## Between items, before the last item, between sentences; the first day of a month

# en 5d5eb11c
list-comma = { " و" }
# en 1391a974
list-and = { $list } و{ $last }
# en 8f1fb123
list-or-comma = { " أو " }
# en 8c527a48
list-or = { $list } أو { $last }
# en 07b47399
sentence-space = { " " }
# en 7f0a6d6e
ordinal-first = 1

## Draw types: the name IRCC publishes, a short name, and the kind of draw in a sentence

# en f894b22a
type-general = General (عام)
# en 9017d2b1
type-general-short = عام
# en 15047e0b
type-general-draw = سحب عام
# en 29ac1ee8
type-cec = Canadian Experience Class
# en 1a3bebe3
type-cec-short = CEC
# en 91295801
type-cec-draw = سحب CEC
# en 79f672d8
type-fsw = Federal Skilled Worker
# en da7a9e2d
type-fsw-short = FSW
# en db436c91
type-fsw-draw = سحب FSW
# en e730f172
type-fst = Federal Skilled Trades
# en 737a3fbc
type-fst-short = FST
# en 58a4175d
type-fst-draw = سحب FST
# en 5a694d8e
type-pnp = Provincial Nominee Program
# en bc195520
type-pnp-short = PNP
# en 1923a6f2
type-pnp-draw = سحب PNP
# en 2e02cbf2
type-french = French-language proficiency (الفرنسية)
# en 6be8a8c1
type-french-short = الفرنسية
# en 290d0692
type-french-draw = سحب لفئة الفرنسية
# en af0ffcaf
type-healthcare = Healthcare and social services occupations (الصحة)
# en a0d3ff65
type-healthcare-short = الصحة
# en 53123dcb
type-healthcare-draw = سحب لفئة الصحة
# en 73064efb
type-stem = STEM occupations
# en b360e41b
type-stem-short = STEM
# en 8d6ab6c7
type-stem-draw = سحب STEM
# en 768a5793
type-trades = Trade occupations (الحِرف)
# en da21e59f
type-trades-short = الحِرف
# en 621d4cce
type-trades-draw = سحب لفئة الحِرف
# en c52190cd
type-transport = Transport occupations (النقل)
# en 1207db18
type-transport-short = النقل
# en 563e8f74
type-transport-draw = سحب لفئة النقل
# en f48cd832
type-agriculture = Agriculture and agri-food occupations (الزراعة)
# en 10d7a090
type-agriculture-short = الزراعة
# en 10d620e3
type-agriculture-draw = سحب لفئة الزراعة
# en caee31ad
type-education = Education occupations (التعليم)
# en 12f3715d
type-education-short = التعليم
# en 5bdfb070
type-education-draw = سحب لفئة التعليم
# en 35485374
type-physicians = Physicians with Canadian work experience (الأطباء)
# en 9626eca3
type-physicians-short = الأطباء
# en 51529c73
type-physicians-draw = سحب لفئة الأطباء
# en bec016af
type-senior_managers = Senior managers with Canadian work experience (كبار المديرين)
# en a061852f
type-senior_managers-short = كبار المديرين
# en 3251fb20
type-senior_managers-draw = سحب لفئة كبار المديرين
# en 4e39349a
type-researchers = Researchers with Canadian work experience (الباحثون)
# en 01919bb9
type-researchers-short = الباحثون
# en 5e1f8450
type-researchers-draw = سحب لفئة الباحثين
# en 24e595db
type-military = Skilled military recruits (العسكريون)
# en d099fc38
type-military-short = العسكريون
# en 819fb189
type-military-draw = سحب لفئة العسكريين

## What each program and category asks for, in one sentence (rules of 2026)

# en 043419ec
criteria-cec = سنة واحدة على الأقل من العمل الماهر في كندا خلال السنوات الثلاث الأخيرة، ومستوى CLB 7 (لفئتي TEER 0 و1) أو CLB 5 (لفئتي TEER 2 و3).
# en 29f7ed29
criteria-fsw = سنة متصلة واحدة على الأقل من العمل الماهر، ومستوى CLB 7 في المهارات اللغوية الأربع، و67 نقطة من 100 في جدول الاختيار.
# en b2ad22ee
criteria-fst = سنتان على الأقل من العمل في مهنة حرفية (skilled trade) خلال السنوات الخمس الأخيرة، وعرض عمل أو شهادة تأهيل (certificate of qualification).
# en 8ca76ad3
criteria-french = مستوى NCLC 7 أو أكثر في المهارات الأربع: التحدث والاستماع والقراءة والكتابة.
# en 9363f632
criteria-healthcare = 12 شهرًا على الأقل في مهنة واحدة من قائمة IRCC للصحة والخدمات الاجتماعية، خلال السنوات الثلاث الأخيرة.
# en 72e91ff6
criteria-stem = 12 شهرًا على الأقل في مهنة واحدة من قائمة IRCC لمجالات STEM، خلال السنوات الثلاث الأخيرة.
# en 531eda80
criteria-trades = 12 شهرًا على الأقل في مهنة واحدة من قائمة IRCC للحِرف (trades)، خلال السنوات الثلاث الأخيرة.
# en 182ba6e0
criteria-transport = 12 شهرًا على الأقل في مهنة واحدة من قائمة IRCC للنقل، خلال السنوات الثلاث الأخيرة.
# en 8f04286d
criteria-agriculture = عمل في مهنة من قائمة IRCC للزراعة والأغذية الزراعية. انتهت هذه الفئة في فبراير 2026.
# en 8606a354
criteria-education = 12 شهرًا على الأقل في مهنة واحدة من قائمة IRCC للتعليم، خلال السنوات الثلاث الأخيرة.
# en 537756d5
criteria-physicians = 12 شهرًا على الأقل من العمل طبيبًا في كندا، في مهنة واحدة من القائمة، خلال السنوات الثلاث الأخيرة.
# en fc2490fb
criteria-senior_managers = 12 شهرًا على الأقل من العمل مديرًا كبيرًا في كندا، في مهنة واحدة من القائمة، خلال السنوات الثلاث الأخيرة.
# en 6e05d2a4
criteria-researchers = 12 شهرًا على الأقل من العمل باحثًا في كندا، في مهنة واحدة من القائمة، خلال السنوات الثلاث الأخيرة.
# en 545cc2ea
criteria-military = عشر سنوات من الخدمة في جيش أجنبي معترف به، وعرض عمل من القوات المسلحة الكندية (Canadian Armed Forces) لثلاث سنوات أو أكثر.
# en 71a06b67
criteria-list = { $months ->
    [few] { $months } أشهر
   *[other] { $months } شهرًا
 } على الأقل في مهنة واحدة من قائمة IRCC، خلال آخر { $years ->
    [few] { $years } سنوات
   *[other] { $years } سنة
 }.
# en c21d5ecf
criteria-list-canada = { $months ->
    [few] { $months } أشهر
   *[other] { $months } شهرًا
 } على الأقل في كندا في مهنة واحدة من قائمة IRCC، خلال آخر { $years ->
    [few] { $years } سنوات
   *[other] { $years } سنة
 }.
# en dd91438e
criteria-level = مستوى NCLC { $level } أو أكثر في المهارات الأربع.
# en 96caaa83
criteria-new = غيّرت IRCC ما تطلبه. اقرأ الشروط في صفحة IRCC من فضلك.

## Times

# en 5853c3de
time-utc = { $moment } UTC
# en 03c11d14
time-local = { $moment } ({ $utc } UTC)
# en d019b541
time-local-other-day = { $moment } ({ $utc_day }، { $utc } UTC)
# en 43227f89
time-moment = { $date }، { $time }

## The first line, after its mark: the answer, the score compared, the cut-off, the type; at most
## 70 characters (90 for a tie). named-… is for one of several profiles

# en 3b668c42
answer-met = أنت على الأرجح ضمن المدعوين: { $score }، الحد الأدنى { $cutoff } ({ $type })
# en 26220b1d
answer-tie = يحسمها كسر التعادل (tie-break): { $score }، الحد الأدنى { $cutoff } ({ $type })
# en 2bfc057d
answer-missed = ليس هذه المرة: { $score }، الحد الأدنى { $cutoff } ({ $type })، بفارق { $points ->
    [one] نقطة
    [two] نقطتين
    [few] { $points } نقاط
   *[other] { $points } نقطة
 }
# en 2c4c3906
answer-missed-tie_break = ليس هذه المرة: { $score }، الحد الأدنى { $cutoff } ({ $type })، بكسر التعادل
# en ab1322d9
answer-missed-either_way = ليس هذه المرة، أيًا كان الجواب: { $score }، الحد الأدنى { $cutoff } ({ $type })
# en 97e5938d
answer-not_for_you = لا يشملك: { $draw }، الحد الأدنى { $cutoff }
# en ff4b0461
answer-may_be = هل يشملك هذا السحب؟ { $score }، الحد الأدنى { $cutoff } ({ $type })
# en d429dc92
answer-may_be-no_score = هل يشملك هذا السحب؟ الحد الأدنى { $cutoff } ({ $type })
# en 7923e434
answer-out_of_pool = هل كان ملفك في القائمة؟ { $score }، الحد الأدنى { $cutoff } ({ $type })
# en f305e2db
answer-out_of_pool-no_score = هل كان ملفك في القائمة؟ الحد الأدنى { $cutoff } ({ $type })
# en 7305ff2e
answer-nomination = هل لديك ترشيح؟ { $draw }، الحد الأدنى { $cutoff }؛ وبالترشيح { $score }
# en d5d8a4ee
answer-nomination-no_score = هل لديك ترشيح؟ { $draw }، الحد الأدنى { $cutoff }
# en 040c6066
answer-new_type = نوع جديد من السحب: { $score }، الحد الأدنى { $cutoff } ({ $type })
# en 1615ab81
answer-new_type-no_score = نوع جديد من السحب: الحد الأدنى { $cutoff } ({ $type })
# en fdbb2d68
answer-no_score = ما درجتك؟ الحد الأدنى { $cutoff } ({ $type })، والسحب يشملك
# en d9149a09
answer-score_unclear = هل الترشيح محسوب في { $score }؟ الحد الأدنى { $cutoff } ({ $type })
# en 4c329f2e
named-met = { $name }: على الأرجح ضمن المدعوين، { $score }، الحد الأدنى { $cutoff } ({ $type })
# en 1e2883ce
named-tie = { $name }: يحسمها كسر التعادل، { $score }، الحد الأدنى { $cutoff } ({ $type })
# en 79b930b2
named-missed = { $name }: ليس هذه المرة، { $score }، الحد الأدنى { $cutoff } ({ $type })، بفارق { $points ->
    [one] نقطة
    [two] نقطتين
    [few] { $points } نقاط
   *[other] { $points } نقطة
 }
# en 0eb25f83
named-missed-tie_break = { $name }: ليس هذه المرة، { $score }، الحد الأدنى { $cutoff } ({ $type })، بكسر التعادل
# en c80eb979
named-missed-either_way = { $name }: ليس هذه المرة، أيًا كان الجواب، { $score }، الحد الأدنى { $cutoff } ({ $type })
# en d4846203
named-not_for_you = { $name }: لا تنطبق الشروط، { $draw }، الحد الأدنى { $cutoff }
# en a2c5e011
named-may_be = { $name }: هل تنطبق الشروط؟ { $score }، الحد الأدنى { $cutoff } ({ $type })
# en edb12e4d
named-may_be-no_score = { $name }: هل تنطبق الشروط؟ الحد الأدنى { $cutoff } ({ $type })
# en 25d69177
named-out_of_pool = { $name }: هل كان الملف في القائمة؟ { $score }، الحد الأدنى { $cutoff } ({ $type })
# en 9422d2ef
named-out_of_pool-no_score = { $name }: هل كان الملف في القائمة؟ الحد الأدنى { $cutoff } ({ $type })
# en fad2a22f
named-nomination = { $name }: هل من ترشيح؟ { $draw }، الحد الأدنى { $cutoff }؛ وبالترشيح { $score }
# en bf5e3011
named-nomination-no_score = { $name }: هل من ترشيح؟ { $draw }، الحد الأدنى { $cutoff }
# en 75a375d5
named-new_type = { $name }: لا يُعرف بعد، { $score }، الحد الأدنى { $cutoff } ({ $type })
# en d5fba206
named-new_type-no_score = { $name }: لا يُعرف بعد، الحد الأدنى { $cutoff } ({ $type })
# en 44d38e08
named-no_score = { $name }: ما الدرجة؟ الحد الأدنى { $cutoff } ({ $type })
# en 43b21947
named-score_unclear = { $name }: هل الترشيح محسوب في { $score }؟ الحد الأدنى { $cutoff } ({ $type })

## The facts that follow the answer

# en f318c00c
profile-me = أنت
# en 6e887ac9
where-above = أعلى { $points ->
    [one] بنقطة واحدة
    [two] بنقطتين
    [few] بـ{ $points } نقاط
   *[other] بـ{ $points } نقطة
 }.
# en 393ec4c1
where-below = أقل { $points ->
    [one] بنقطة واحدة
    [two] بنقطتين
    [few] بـ{ $points } نقاط
   *[other] بـ{ $points } نقطة
 }، سواء استوفيت الشروط أم لا.
# en de4a2c93
where-at_everyone = دُعي كل من بلغ الحد الأدنى تمامًا.
# en 8f4a4642
where-at_before = قُدّم ملفك قبل لحظة كسر التعادل.
# en 653b8809
where-at_after = قُدّم ملفك بعد لحظة كسر التعادل.
# en 00158e5d
where-at_same_day = قُدّم ملفك في يوم كسر التعادل نفسه.
# en 3644f1c0
where-at_no_date = لا أعرف متى قدّمت ملفك.
# en 75f4d740
where-at_no_tie_break = الدرجة عند الحد الأدنى تمامًا، وكسر التعادل غير معروف.

## What would follow if the draw is for the person

# en 46df70fc
if-above = إن كان الجواب نعم: أعلى من الحد الأدنى { $points ->
    [one] بنقطة واحدة
    [two] بنقطتين
    [few] بـ{ $points } نقاط
   *[other] بـ{ $points } نقطة
 }، فأنت على الأرجح ضمن المدعوين.
# en 2eb409ee
if-below = إن كان الجواب نعم: أقل من الحد الأدنى { $points ->
    [one] بنقطة واحدة
    [two] بنقطتين
    [few] بـ{ $points } نقاط
   *[other] بـ{ $points } نقطة
 }، فلست ضمن المدعوين.
# en 7f46c31c
if-at_everyone = إن كان الجواب نعم: عند الحد الأدنى تمامًا، فأنت على الأرجح ضمن المدعوين.
# en 728ba79a
if-at_before = إن كان الجواب نعم: عند الحد الأدنى وقبل كسر التعادل، فأنت على الأرجح ضمن المدعوين.
# en 8fb775dd
if-at_after = إن كان الجواب نعم: عند الحد الأدنى لكن بعد كسر التعادل، فلست ضمن المدعوين.
# en 9d24c4c8
if-at_same_day = إن كان الجواب نعم: عند الحد الأدنى تمامًا، فتحسمها ساعة تقديم ملفك.
# en be8364dd
if-at_no_date = إن كان الجواب نعم: عند الحد الأدنى تمامًا، فتحسمها لحظة تقديم ملفك.
# en 565942e8
if-at_no_tie_break = إن كان الجواب نعم: عند الحد الأدنى تمامًا، فيحسمها كسر التعادل، وهو غير معروف.
# en 1e54ff1d
if-no_score = إن كان الجواب نعم: تحسمها درجتك، ولا أعرفها بعد.
# en 9ba5a9b8
if-score_unclear = إن كان الجواب نعم: يتوقف الأمر على ما إذا كانت درجتك تشمل نقاط الترشيح الـ{ $nomination }.

## Why a draw is, is not, or may be for somebody

# en 0df6af20
reason-name_unknown = هذا هو الاسم الذي نشرته IRCC. لا أستطيع القول بعد إن كان يشملك.
# en 67236d4b
reason-not_nominated = كان لمن لديهم ترشيح من مقاطعة (provincial nomination)، وذكرتَ أن لا ترشيح لديك. ويشمل الحد الأدنى نقاط الترشيح الـ{ $nomination }.
# en 0a22fa8c
reason-nomination_unsaid = كان لمن لديهم ترشيح من مقاطعة (provincial nomination). ويشمل الحد الأدنى نقاط الترشيح الـ{ $nomination }.
# en 2a6361ea
reason-not_in_program = ذكرتَ أنك لا تستوفي شروط { $type }.
# en f252ad60
reason-not_in_category = ذكرتَ أنك لست ضمن الفئة { $type }.
# en 34575482
reason-in_no_program = في سحب الفئات يجب أيضًا استيفاء شروط { $programs }، وذكرتَ أنك لا تستوفيها.
# en 15ead52c
reason-no_program_said = في سحب الفئات يجب أيضًا استيفاء شروط { $programs }.
# en 62a45855
reason-program_changed = كان لمن يستوفون شروط { $type }. وغيّرت IRCC شروط هذا البرنامج بعد أن أجبت.
# en d2426253
reason-programs_changed = سحب الفئات يتطلب أيضًا برنامجًا اتحاديًا، وغيّرت IRCC البرامج بعد أن أجبت.
# en c91257f2
reason-category_changed = غيّرت IRCC قائمة الفئة { $type } في { $date }؛ وجوابك عن القائمة السابقة.
# en e6185439
reason-category_earlier = في ذلك اليوم كانت للفئة { $type } قواعد أخرى؛ وجوابك عن القواعد اللاحقة، فلا أستطيع الجزم.
# en 129f4aa4
reason-label_unknown = نشرت IRCC نسخة جديدة من الفئة { $type } ({ $label })، ولا أعرف قائمتها بعد؛ وجوابك عن نسخة سابقة.
# en 4a8dec30
changed-added = الجديد في القائمة: { $occupations }.
# en 24f45dda
changed-removed = لم يعد فيها: { $occupations }.
# en 9547151d
changed-more = { $occupations } و{ $more } أخرى
# en a7c083a5
changed-months = عدد أشهر العمل المطلوبة الآن { $months }؛ وكان { $before }.

# en 13e895a3
score-with-nomination = نقاط الترشيح الـ{ $nomination } محسوبة في { $score }.

## What to do

# en c1d21349
account-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/account.html
# en b55a5270
advice-account = هذا وفق بياناتك. وحده حسابك لدى IRCC هو المعتمد: <a href="{ $url }">افتح الحساب</a>.
# en 1db5dd74
advice-missed = يبقى ملفك في قائمة المرشحين (pool) للسحوبات القادمة ما دام صالحًا. يبيّن /crs ما يرفع درجتك.
# en 2592a9c7
advice-missed-near = كنت قريبًا جدًا. يبقى ملفك في قائمة المرشحين (pool) للسحوبات القادمة ما دام صالحًا.
# en 94647fbe
advice-not_for_you = هل تغيّر شيء؟ حدّثه في /profile
# en 95f6681c
advice-several = هذا وفق البيانات المحفوظة هنا. وحده حساب كل شخص لدى IRCC هو المعتمد: <a href="{ $url }">افتح الحساب</a>.

## Questions, and their answers as buttons

# en f1a7daeb
question-score = ما درجتك في CRS، من دون نقاط الترشيح الـ{ $nomination }؟
# en 411bd3e5
question-nomination = هل لديك ترشيح من مقاطعة (provincial nomination)؟
# en dea34309
question-nomination_in_score = درجتك { $score }: هل تشمل نقاط ترشيح المقاطعة الـ{ $nomination }؟
# en 7041e443
question-program = هل تستوفي شروط هذا البرنامج: { $type }؟
# en d0ebb1d1
question-any_program = هل تستوفي شروط واحد على الأقل من البرامج الاتحادية: { $programs }؟
# en 6961f958
question-category = هل تستوفي شروط هذه الفئة: { $type }؟
# en bd84f9bf
question-submitted = متى قدّمت ملفك في Express Entry؟ اليوم يكفي، ومع الساعة (UTC) أكون أدق.
# en 063bfdaf
question-submitted-time = في أي ساعة قدّمت ملفك في Express Entry يوم { $date }؟ بالثواني إن أمكن: 10:00:30.
# en 704aa970
question-about = <b>{ $name }</b>: { $question }
# en c745ab72
yes-button = نعم
# en a05e0b1f
no-button = لا

## Reminders: what will lower a score, and how long an invitation still runs (bot/text/notices/reminders.py)

# en 9536272d
reminder-title = 🗓 <b>تذكير</b>
# en fb6c1ff7
reminder-profile = <b>{ $name }</b>
# en c7d8632c
reminder-row = • بعد { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }: { $line }
# en 284be4df
reminder-invitation = دعوتك: { $days ->
    [0] اليوم آخر يوم للتقديم.
    [one] بقي يوم واحد للتقديم.
    [two] بقي يومان للتقديم.
    [few] بقيت { $days } أيام للتقديم.
   *[other] بقي { $days } يومًا للتقديم.
 }
# en 3f5897a9
reminder-invitation-over = وفق التاريخ الذي أعطيتني، انقضت أيام دعوتك الستون.
# en 7940a78a
reminder-closing = المعتمد هو حسابك لدى IRCC. إن تغير شيء فأخبرني لأعيد الحساب.
# en 64beb054
reminder-invitation-button = دعوتي
# en 20f8c550
reminder-calculator-button = مراجعة درجتي
# en 634752e3
reminder-settings-button = التذكيرات
# en 18639a79
drop-birthday = عيد ميلادك، يوم { $day }
# en 403c643e
drop-new_points = نقاط جديدة، في { $day }
# en b81830eb
drop-first_test = تنتهي صلاحية نتائج اختبارك اللغوي الأول يوم { $day }
# en 61a36366
drop-second_test = تنتهي صلاحية نتائج اختبارك اللغوي الثاني يوم { $day }
# en 06182ade
drop-profile = ينتهي ملفك في Express Entry يوم { $day } ويخرج من قائمة المرشحين (pool)
# en 777ccf4e
drop-work_window = بدءًا من { $day } قد لا تُعدّ خبرتك حديثة: يجب أن يقع 12 شهرًا منها ضمن السنوات الثلاث الأخيرة
# en 340822fe
drop-funds = آخر يوم لإدخال مبالغ الاستقرار الجديدة لدى IRCC في ملفك هو { $day }: فقد يصبح الملف بدونها غير مؤهل. لا يطلبها CEC، والتحديث لا يغيّر وقت تقديم ملفك
# en 0c3e8bfa
drop-costs = { $what } ({ $points ->
    [one] أقل بنقطة واحدة
    [two] أقل بنقطتين
    [few] أقل بـ{ $points } نقاط
   *[other] أقل بـ{ $points } نقطة
 })
# en 822e424b
drop-row = • { $line }
# en d8e27c87
score-stale = ⚠️ بياناتك من { $since } وقد لا تكون محدّثة. منذ ذلك الحين: { $changes }.
# en 06cecf44
stale-several = ⚠️ قد لا تكون البيانات محدّثة لدى: <b>{ $names }</b>. راجعها: /profile
# en 28647a0e
older-announced = ⚠️ أعلنت IRCC نقاطًا جديدة ابتداءً من { $since }. لم أستطع التأكد من الأرقام؛ المعتمد هو الرقم في حسابك لدى IRCC.
# en 6803f4ad
older-confirmed = ⚠️ غيّرت IRCC النقاط في { $since }، ودرجتك من قبل ذلك. المعتمد هو الرقم في حسابك لدى IRCC.
# en 8bb7e036
older-push = غيّرت IRCC النقاط في { $since }، والدرجة التي حفظتها ({ $score }) من قبل ذلك. انظر في حسابك لدى IRCC من فضلك وأعطني الرقم الذي فيه.
# en fef69bd9
older-computed = بالنقاط الجديدة تعطي إجاباتك في الحاسبة { $score }.
# en b17de4f0
older-button = إدخال الرقم الجديد
# en 393cf822
older-computed-button = حفظ { $score }
# en 78171b58
since-birthday = مر عيد ميلادك، يوم { $day }
# en e27db638
since-first_test = انتهت صلاحية نتائج اختبارك اللغوي الأول يوم { $day }
# en e54379f9
since-second_test = انتهت صلاحية نتائج اختبارك اللغوي الثاني يوم { $day }
# en 4706919f
since-profile = انتهى ملفك في Express Entry يوم { $day }: من دون ملف جديد لست في قائمة المرشحين (pool)
# en ad64a85b
since-work_window = منذ { $day } قد لا تُعدّ خبرتك حديثة لبعض البرامج والفئات
# en 5b8092f4
draw-facts = السحب #{ $draw }، { $name }، { $date }، { $size ->
    [zero] { $size } دعوة
    [one] دعوة واحدة
    [two] دعوتان
    [few] { $size } دعوات
    [many] { $size } دعوة
   *[other] { $size } دعوة
 }.

## One draw

# en 6be04b0a
draw-tie-break = كسر التعادل (tie-break): { $instant }
# en e796e857
draw-tie-break-none = كسر التعادل (tie-break): لم يكن موجودًا آنذاك؛ دُعي كل من بلغ { $cutoff }
# en b516ca52
draw-tie-break-unknown = كسر التعادل (tie-break): غير معروف
# en efbc51c5
draw-ran-at = أُجري: { $instant }
# en 09c325f1
draw-invited = مفتوح أمام: { $programs }
# en fe636138
draw-pool = القائمة (pool) في { $date }: { $total ->
    [one] مرشح واحد
    [two] مرشحان
    [few] { $total } مرشحين
    [many] { $total } مرشحًا
   *[other] { $total } مرشح
 }
# en 5d69616f
draw-pool-undated = القائمة (pool) قبل السحب: { $total ->
    [one] مرشح واحد
    [two] مرشحان
    [few] { $total } مرشحين
    [many] { $total } مرشحًا
   *[other] { $total } مرشح
 }
# en 7ca3f78b
draw-pool-band = { $band }: { $count }
# en c19a2ef4
draw-link = <a href="{ $url }">صفحة IRCC لهذا السحب</a>
# en 2eb267a8
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

# en 65e9036f
note-tie_break_unreadable = كسر التعادل الذي نشرته IRCC لهذا السحب لا يُقرأ.
# en b29096cd
note-tie_break_missing = لم تنشر IRCC كسر تعادل لهذا السحب.
# en 94bcd7fa
note-tie_break_no_year = كسر التعادل الذي نشرته IRCC لهذا السحب ينقصه العام.
# en 2f2076aa
note-tie_break_am_pm = كسر التعادل الذي نشرته IRCC لهذا السحب يخلط طريقتين لكتابة الوقت.
# en bd691a79
note-tie_break_after_draw = كسر التعادل الذي نشرته IRCC لهذا السحب يقع بعد السحب نفسه.
# en b165cf9f
note-tie_break_too_old = كسر التعادل الذي نشرته IRCC لهذا السحب يسبقه بأكثر من سنة.
# en 92330e6d
note-ran_at_unreadable = وقت هذا السحب لدى IRCC لا يُقرأ.
# en 14fea143
note-ran_at_other_day = تاريخ هذا السحب ووقته لدى IRCC يدلان على يومين مختلفين.
# en 400ed02c
note-pool_unreadable = تتعذر قراءة أرقام قائمة المرشحين (pool) لهذا السحب لدى IRCC.
# en 6caf676e
note-unusual = ⚠️ أرقام IRCC لهذا السحب غير معتادة. قارنها بصفحتها من فضلك.

## A correction

# en 915a4df9
correction-title = صححت IRCC هذا السحب، وتغيرت نتيجتك لذلك.
# en ef5b8221
correction-answer = تصحيح: { $answer }
# en 01726a4b
correction-replaces = بدلًا من: { $mark } { $answer }
# en 9fd5d66c
correction-before = ما كانت IRCC قد نشرته: { $facts }.
# en c647c46c
post-title = <b>سحب Express Entry: { $type }، الحد الأدنى { $cutoff }</b>
# en 06e447e5
digest-title = <b>سحوبات Express Entry من { $first } إلى { $last }</b>
# en bae428f0
digest-row = • #{ $draw }، { $date }: { $type }، الحد الأدنى <b>{ $cutoff }</b>، { $size ->
    [zero] { $size } دعوة
    [one] دعوة واحدة
    [two] دعوتان
    [few] { $size } دعوات
    [many] { $size } دعوة
   *[other] { $size } دعوة
 }
# en 61d02103
digest-none = لا توجد سحوبات للإبلاغ عنها من { $first } إلى { $last }.
# en a8cbac51
digest-pool = عدد المرشحين في القائمة (pool) في { $day }: { $total }، { $way ->
    [more] بزيادة { $count } عن
    [fewer] بنقص { $count } عن
   *[same] كما في
 } { $before }.
# en f9bd573c
correction-date = تاريخ السحب { $date }
# en 133ee743
correction-size = { $size ->
    [zero] { $size } دعوة
    [one] دعوة واحدة
    [two] دعوتان
    [few] { $size } دعوات
    [many] { $size } دعوة
   *[other] { $size } دعوة
 }
# en 1c74f2ce
correction-cutoff = الحد الأدنى { $cutoff }
# en a89f0efb
correction-tie-break = كسر التعادل { $instant }
# en d33ff806
correction-tie-break-unknown = كسر التعادل غير معروف

## The one line of context

# en 62cada34
context-new_name = لم تستخدم IRCC هذا الاسم من قبل.
# en 6f3a30df
context-first_ever = أول { $type } على الإطلاق.
# en 9fc2091c
across-new-points = { $line } بدأ العمل بنقاط جديدة في { $since }، فالاثنان ليسا على المقياس نفسه.
# en 2d8b6a96
context-first_in = أول { $type } منذ { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 }؛ السابق كان #{ $last_number } في { $last_date } عند { $last_cutoff }.
# en eebc3c7a
context-lowest_ever = أقل حد أدنى لأي { $type } حتى الآن، من أصل { $count }.
# en 80322afc
context-highest_ever = أعلى حد أدنى لأي { $type } حتى الآن، من أصل { $count }.
# en 634e41d0
context-lowest_since = أقل حد أدنى لأي { $type } منذ { $months ->
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 }، منذ #{ $last_number } في { $last_date } ({ $last_cutoff }).
# en 37d47026
context-highest_since = أعلى حد أدنى لأي { $type } منذ { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 }، منذ #{ $last_number } في { $last_date } ({ $last_cutoff }).
# en 6374eae0
context-streak = { $count ->
    [3] ثالث { $type } على التوالي عند { $range }.
    [4] رابع { $type } على التوالي عند { $range }.
    [5] خامس { $type } على التوالي عند { $range }.
    [6] سادس { $type } على التوالي عند { $range }.
   *[other] مرة أخرى { $type } عند { $range }، وهو رقم { $count } على التوالي.
 }
# en bf2a6ebb
context-move_up = أعلى من آخر { $type } { $points ->
    [one] بنقطة واحدة
    [two] بنقطتين
    [few] بـ{ $points } نقاط
   *[other] بـ{ $points } نقطة
 }: #{ $last_number } في { $last_date } عند { $last_cutoff }.
# en 9ba5ad27
context-move_down = أقل من آخر { $type } { $points ->
    [one] بنقطة واحدة
    [two] بنقطتين
    [few] بـ{ $points } نقاط
   *[other] بـ{ $points } نقطة
 }: #{ $last_number } في { $last_date } عند { $last_cutoff }.
# en c4e4a446
context-tie_later = الحد الأدنى نفسه كما في آخر { $type }، #{ $last_number } في { $last_date } عند { $last_cutoff }، وكسر التعادل أبعد { $days ->
    [one] بيوم واحد
    [two] بيومين
    [few] بـ{ $days } أيام
    [many] بـ{ $days } يومًا
   *[other] بـ{ $days } يوم
 }.
# en b4d4f7ae
context-tie_earlier = الحد الأدنى نفسه كما في آخر { $type }، #{ $last_number } في { $last_date } عند { $last_cutoff }، وكسر التعادل أسبق { $days ->
    [one] بيوم واحد
    [two] بيومين
    [few] بـ{ $days } أيام
    [many] بـ{ $days } يومًا
   *[other] بـ{ $days } يوم
 }.
# en 541b24e2
context-move_none = الحد الأدنى نفسه كما في آخر { $type }: #{ $last_number } في { $last_date } عند { $last_cutoff }.

## Buttons under an alert

# en 8d5a1dd5
details-button = التفاصيل
# en bff8905f
mute-button = كتم: { $type }
# en fdd063d6
unmute-button = إلغاء كتم: { $type }

## Standing texts

# en 28eea886
disclaimer =
    هذا البوت لا يتبع IRCC ولا يقدم مشورة قانونية.
    لن يطلب منك أحد هنا أبدًا وثائق أو مالًا أو كلمات مرور.

# en 69fb0aad
privacy =
    <b>ما يُحفظ عنك، ولماذا</b>

    • رقم هذه المحادثة، للكتابة إليك
    • لغتك ومنطقتك الزمنية، لتفهم الرسائل
    • البيانات التي أعطيتها: الدرجة والبرامج والفئات والترشيح ووقت تقديم الملف، لأقول لك إن كنت على الأرجح ضمن المدعوين
    • إجابات الحاسبة: حتى تنتهي، أو 90 يومًا إن توقفت في المنتصف؛ ولا تُحفظ أطول من ذلك إلا إن طلبت، لأذكّرك بما سيُنقص نقاطك
    • تاريخ الدعوة، والتذكيرات المرسلة، لعدّ الأيام الستين
    • الأسماء التي تعطيها لملفاتك، للتمييز بينها
    • إعدادات تنبيهاتك
    • إن أضفتني إلى مجموعة أو قناة: أنك أنت من أضافني، ما دمت أستطيع النشر هناك، لأخبرك حين لا أستطيع
    • لمدة 30 يومًا، التنبيهات التي وصلت، كي لا يُرسل تنبيه مرتين ولأصحّحه إن صححت IRCC سحبًا

    لا تُحفظ أسماء أخرى ولا أسماء مستخدمين ولا نصوص رسائل في أي ملف أو سجل. لا يُباع شيء ولا يُعطى لأحد.

    /mydata يرسل إليك كل شيء في ملف، ما عدا سجل التنبيهات التي وصلت. /delete يمحو كل شيء فورًا؛ وخلال دقيقة يزول من كل الملفات. /stop يوقف التنبيهات فقط. المحادثة التي يتعذر الوصول إليها اثني عشر شهرًا تُمحى.

# en 12145a18
help-title = <b>ما أستطيع فعله</b>
# en 255ecd55
help-command = /{ $command } – { $does }
# en 74001a02
help-closing = يمكنك أيضًا إرسال درجة مباشرة، مثل 522. لزوجين أو لعملاء: يتسع /profile لعدة ملفات. أضفني إلى مجموعة أو قناة لأنشر فيها كل سحب، ولا أنشر درجة أحد أبدًا.

## What the operator is told (bot/text/health/incidents.py: incident-<kind>, incident-<kind>-over)

# en 8bc6bf18
incident-source-silent = 🛑 لم يُقرأ ملف IRCC منذ { $since }: { $fault } (×{ $failures }). أواصل المحاولة.
# en 56e74990
incident-source-silent-over = ✅ عاد ملف IRCC يُقرأ، { $now }. لم يكن يُقرأ منذ { $since }. { $new ->
    [no] لم يفُت شيء.
   *[other] نُشر في الأثناء: { $new }.
 }
# en 71c693df
incident-source-stale = ⚠️ أحدث سحب، #{ $subject }، من { $date }. قد تكون IRCC متوقفة مؤقتًا، أو لم تعد تملأ هذا الملف: يرجى النظر في صفحتها.
# en 14afea75
incident-file-shrunk = ⚠️ ينقص ملف IRCC { $count ->
    [one] سحب واحد
    [two] سحبان
    [few] { $count } سحوبات
    [many] { $count } سحبًا
   *[other] { $count } سحب
 } من أصل { $known }. تبقى مسجلة؛ والجديد يُعلن.
# en 3bf2c812
incident-file-shrunk-over = ✅ عاد ملف IRCC كاملًا.
# en 0e228fa7
incident-files-disagree = ⚠️ ملفات IRCC لا تتفق على السحب #{ $subject }. الإنجليزي: { $date }، الدعوات { $size }، الحد الأدنى { $cutoff }. الفرنسي: { $french_date }، الدعوات { $french_size }، الحد الأدنى { $french_cutoff }. يُعلن ما يقوله الإنجليزي.
# en d95a86c7
incident-rows-unreadable = ⚠️ صفوف لا تُقرأ في ملف IRCC: { $count }؛ أولها { $first }: { $fault }. تُعاد المحاولة في كل مرة.
# en 70c1d97d
incident-rows-unreadable-over = ✅ عادت صفوف ملف IRCC تُقرأ.
# en f2a2fdd2
incident-row-unreadable = ⚠️ صف السحب #{ $subject } لا يُقرأ: { $fault }. تُعاد المحاولة في كل مرة.
# en 57b2a72f
incident-stored-rows-unreadable = ⚠️ صفوف في المخزن لا أستطيع قراءتها: { $count } (أولها: { $fault }). تبقى كما هي؛ من كان صفه بينها لا تصله التنبيهات، وتصل إلى الجميع سواه. يعرضها الأمر <code>draw-bot check</code>.
# en 37621ab2
incident-announced-again = ⚠️ أُعيد المخزن إلى نسخة احتياطية، لذا لا أعرف هل أُعلن السحب #{ $subject } ({ $name }، { $date }) من قبل. السحب مسجل؛ ولا يُبلَّغ به أحد إلا بموافقتك. هل أعلنه؟
# en 39b894b2
incident-draw-vanished = ⚠️ اختفى السحب #{ $subject } من ملف IRCC. يبقى مسجلًا.
# en d4e1220a
incident-draw-in-future = ⚠️ تاريخ السحب #{ $subject } هو { $date }، ولم يأتِ بعد. لا يُسجل ولا يُعلن حتى ذلك اليوم، أو حتى تصححه IRCC.
# en b4db0db5
incident-draw-repeated = ⚠️ يكرر السحب #{ $subject } كل بيانات السحب #{ $like }. يُعدّ السحب نفسه برقم آخر، ولا يُعلن.
# en f45d6617
incident-draw-copied = ⚠️ يكرر السحب #{ $subject } كل بيانات السحب #{ $like } الذي ما زال في الملف. يُعلن إن بقي كذلك في القراءة التالية: قد تصححه IRCC قريبًا.
# en 02697403
incident-draw-doubted = ⚠️ يبدو السحب #{ $subject } خطأً: { $doubt ->
    [misnumbered] رقمه لا يتبع بقية الأرقام
    [misdated] تاريخه بعيد عما ينبغي
   *[implausible] أرقامه بعيدة عن أرقام السحوبات السابقة
 } ({ $name }، { $date }، عدد الدعوات { $size }، الحد الأدنى { $cutoff }). لا يُسجل ولا يُعلن حتى تقرر، أو حتى يبقى كما هو مدة { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }.
# en 6374dbfc
incident-file-doubted = ⚠️ { $doubt ->
    [crowded] في ملف IRCC سحوبات جديدة في يوم واحد، عددها { $count }
   *[sweeping] يغيّر ملف IRCC سحوبات معروفة دفعة واحدة، عددها { $count }
 }: { $numbers }. لا تُسجل ولا تُعلن حتى تقرر، أو حتى تبقى كما هي مدة { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }.
# en 39d09593
incident-file-swings = ⚠️ تعطي خوادم IRCC نسختين من السحب #{ $subject } بالتناوب. المعتمد هو الأحدث، ولا يُخطر أحد مرة أخرى.
# en 9070718c
incident-file-untidy = ⚠️ في ملف IRCC هفوة لا تمنع قراءته (السحب #{ $first }): { $fault }
# en a4843c88
incident-draw-flawed = ⚠️ في صف السحب #{ $subject } عيوب: { $notes }. ما لم يُقرأ تُرك.
# en ac91d1e4
incident-name-unknown = ⚠️ للسحب #{ $subject } اسم لا أعرفه: <b>{ $name }</b>. يُقال للجميع عنه «لا أستطيع الجزم بعد».
# en 9bdc3923
incident-label-unknown = ⚠️ للسحب #{ $subject } نسخة من فئته لا يعرفها دليل القواعد: <b>{ $name }</b>. يُسأل الناس عنها من جديد. ضع طبعة فيها القائمة الجديدة في RULES_DIR (docs/rules.md).
# en 5f638b2e
incident-alert-refused = ⚠️ يرفض Telegram نص { $subject }: { $fault }. إصلاحه علينا.
# en 7c57f31d
incident-delivery-failing = 🛑 لا تصل التنبيهات إلى Telegram منذ { $since }: { $fault } (×{ $failures }). تنتظر، ويُعاد إرسالها.
# en ee667efa
incident-delivery-failing-over = ✅ عادت التنبيهات تصل إلى Telegram، { $now }. لم تكن تصل منذ { $since }.
# en 6e859dc1
incident-telegram-silent = 🛑 لا أستطيع الوصول إلى Telegram منذ { $since }: { $fault } (×{ $failures }). لا يُجاب أحد في هذه الأثناء؛ أواصل المحاولة.
# en fe1ba162
incident-telegram-silent-over = ✅ عاد الاتصال مع Telegram، { $now }. كان منقطعًا منذ { $since }.
# en 2659fbf7
incident-updates-stuck = 🛑 الردود عالقة منذ { $since }؛ التحديثات المنتظرة: { $count }. راجع السجل، وأعد تشغيلي إن استمر ذلك.
# en 93858234
incident-updates-stuck-over = ✅ عادت الردود تخرج، { $now }. كانت عالقة منذ { $since }.
# en 218a9da1
incident-delivery-halted = 🛑 التنبيهات متوقفة منذ { $since } لأن Telegram يرفض الجميع: { $fault }. أواصل المحاولة وأتابع من تلقاء نفسي.
# en 5a4dbd26
incident-delivery-halted-over = ✅ عادت التنبيهات تخرج، { $now }. كانت متوقفة منذ { $since }.
# en 4bb2f584
incident-markup-refused = ⚠️ يرفض خادم Bot API تنسيقنا: { $fault }. تُرسل التنبيهات من دونه. راجع TELEGRAM_API_URL.
# en 75c03444
incident-update-unreadable = ⚠️ تعذرت قراءة تحديث من نوع { $subject } (id { $update }، ×{ $times }). تم تخطيه؛ ولا يتأثر شيء آخر.
# en aae0f313
incident-loop-failed = ⚠️ تعطل جزء من البوت لعيب فيه، وهو يبدأ من جديد: { $subject } ({ $fault }، ×{ $times }). أبلغ عنه من فضلك مع السجل.
# en b7d741a5
incident-times-unreadable = ⚠️ لا أستطيع استخدام ملف مدد المعالجة لدى IRCC منذ { $since }: { $fault } (×{ $failures }). يعرض /guide و/ita آخر الأرقام مع تاريخها، وسأواصل المحاولة.
# en 1f7fc78b
incident-times-unreadable-over = ✅ أستطيع استخدام ملف مدد المعالجة لدى IRCC من جديد.
# en 355ff51b
incident-clock-set = ⚠️ { $subject ->
    [back] أُخّرت
   *[ahead] قُدّمت
 } ساعة الجهاز أثناء عملي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }. التنبيهات مستمرة. راجع وقته من فضلك.
# en 49b1f7c7
incident-more = المزيد من هذا النوع: { $count } ({ $subjects })
# en 3605ffda
incident-disk-nearly-full = 🛑 قرص DATA_DIR يكاد يمتلئ: المساحة الحرة { $megabytes } MB. من دون مساحة لا أستطيع تسجيل سحب جديد.
# en bbea7837
incident-disk-nearly-full-over = ✅ عادت في قرص DATA_DIR مساحة.

## The conversation: buttons and words that several screens share (bot/chat)

# en 0fd7bb7a
back-button = ‹ رجوع
# en a5f73a87
skip-button = تخطٍّ ›
# en d6713cb6
not-said = لم تُجب بعد
# en cee1f053
yes = نعم
# en 8b9b2791
no = لا
# en ed2d27ef
none = لا شيء
# en e986dc0f
stale-popup = هذا الزر قديم، ولم يتغير شيء. /help يعرض ما أستطيع فعله.
# en a9b07dac
stranger-popup = لا شيء محفوظ عنك، فلم يتغير شيء. أرسل /start للبدء.
# en 42500271
crossroads = ما التالي؟ /help يعرض كل ما أستطيع فعله.
# en ede261da
failure = عذرًا، حدث خطأ من جهتي ولم أتمكن من إتمام ذلك. ما زالت تنبيهاتك تعمل. أبلغتُ المشغّل؛ المرجع <code>{ $reference }</code>.
# en c8f4b1e0
failure-report = ⚠️ فشلت معالجة، المرجع <code>{ $reference }</code>: { $fault }. أُبلغ الشخص؛ ولن تُعاد المحاولة.

## The conversation: the command menu (menu-<command>: each @command in bot/chat)

# en 5c1b742d
menu-start = البدء، أو عرض وضعك الحالي
# en 14fc666d
menu-score = تحديد درجتك: /score 522
# en 8bd302c4
menu-crs = حساب درجتك، وما الذي يرفعها
# en a1e5eb94
menu-profile = عرض ما أعرفه عنك أو تغييره
# en 20680d26
menu-last = أحدث سحب، أو أحدث سحب من نوع واحد: /last cec
# en b1d010cf
menu-draws = السحوبات الأخيرة: /draws french
# en 99159c16
menu-draw = سحب واحد كاملًا: /draw 297
# en 57016364
menu-whatif = السنة الماضية بدرجة أخرى: /whatif 505
# en 55956377
menu-chart = الحدود الدنيا عبر الزمن، مع درجتك
# en a4761134
menu-pool = كم شخصًا فوق درجتك
# en 6600e33b
menu-forecast = التوقيت المعتاد والحد المرجح: /forecast cec
# en 3bcc63db
menu-ita = وصلتني دعوة: عدّ الأيام الستين
# en 105b4344
menu-alerts = اختيار التنبيهات وساعات الهدوء
# en 610992e7
menu-news = أخبار Express Entry الأخيرة
# en c81ff2a1
menu-language = لغتك
# en 7c36628c
menu-status = هل كل شيء يعمل؟ آخر قراءة وآخر التنبيهات
# en 02dae140
menu-mydata = كل ما هو محفوظ عنك، في ملف
# en 3dcdd212
menu-stop = إيقاف التنبيهات مع حفظ الإعدادات
# en a5d552cd
menu-delete = محو كل شيء عنك
# en fcce3b1a
menu-privacy = ما يُحفظ، ولماذا
# en f9a38637
menu-help = كل الأوامر
# en 91aebe4e
menu-stats = هل من خلل؟ الأشخاص والطابور وآخر إرسال
# en 62517909
menu-broadcast = الكتابة إلى الجميع، بعد معاينة
# en 7cb7f188
menu-resume = استئناف التنبيهات المتوقفة
# en 919ea1e9
help-operator = لك، أيها المشغّل
# en 50769ae7
menu-group-here = نشر السحوبات هنا
# en edda2209
menu-group-alerts = اختيار ما يُنشر هنا
# en 9162131d
menu-group-language = لغة المنشورات
# en f7612ac4
menu-group-stop = عدم النشر مع حفظ الإعدادات
# en 7050c1cc
menu-group-delete = حذف إعدادات هذه المجموعة

## The bot's page in Telegram: at most 512 and 120 characters

# en b0c7cead
page-description =
    أتابع سحوبات Express Entry الكندية. خلال دقيقة من أي سحب جديد أقول لك إن كنت على الأرجح ضمن المدعوين، ولماذا: برنامجك أو فئتك، والحد الأدنى، وكسر التعادل (tie-break).

    لست تابعًا لـ IRCC، ولا أقدّم مشورة قانونية، ولا أطلب أبدًا وثائق أو مالًا أو كلمات مرور.
# en 053e52d2
page-short-description = سحوبات Express Entry الكندية خلال دقيقة، وهل أنت فوق الحد الأدنى. لا يتبع IRCC.

## The conversation: the first visit

# en 7280c008
start-hello =
    <b>مرحبًا. أتابع لك سحوبات Express Entry الكندية.</b>
    ما إن يُنشر سحب حتى أقول لك إن كنت على الأرجح ضمن المدعوين، ولماذا. ثلاثة أسئلة قصيرة، كلها اختيارية، تجعل الجواب خاصًا بك.
# en 5f560f0f
start-step-1 = <b>1 من 3 · درجتك</b>
# en 8dd73558
start-step-2 = <b>2 من 3 · ما ينطبق عليك</b>
# en 31095d8c
start-step-3 = <b>3 من 3 · متى قدّمت ملفك</b>
# en 1b3e9e61
start-unknown-button = لا أعرفها
# en 30d17cc8
start-unknown =
    تظهر درجتك في حسابك لدى IRCC ما إن يدخل ملفك قائمة المرشحين (pool). قبل ذلك أستطيع حسابها معك: نحو خمسة عشر سؤالًا، معظمها بلمسة. والكلمة الأخيرة لأداة IRCC نفسها.

    يمكنك أيضًا إرسال الرقم فقط، الآن أو لاحقًا.
# en 52bb55e4
start-calculator-button = حسابها هنا
# en f8b69076
start-official-button = أداة IRCC نفسها
# en fdb2ea02
start-done = <b>هذا كل شيء. من الآن أتابع السحوبات لك.</b>
# en 4e6147d3
start-again = <b>وضعك الحالي</b>
# en bf17a623
start-alert-button = أرسل لي تنبيهًا تجريبيًا
# en a765eeca
start-latest-button = أحدث سحب
# en 507f9f7c
start-profile-button = ملفي
# en 52abe40a
start-zone-button = منطقتي الزمنية
# en 6a8992d1
start-zone-hint = الأوقات بتوقيت UTC حتى تختار منطقتك الزمنية.
# en 69f27325
start-test-alert = <i>هذه تجربة. هكذا تبدو التنبيهات.</i>
# en 5ed14234
start-no-draws-popup = لم أقرأ سحوبات IRCC بعد. حاول مجددًا بعد دقيقة.

# en 51b56d73
year = <b>الاثنا عشر شهرًا الأخيرة، وفق هذه البيانات:</b> من { $draws ->
    [one] سحب واحد
    [two] سحبين
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 }، شملك { $mine }، { $met ->
    [0] ولم تكن لتصلك دعوة في أي منها
    [one] وكانت ستصلك دعوة في واحد منها
    [two] وكانت ستصلك دعوة في اثنين منها
   *[other] وكانت ستصلك دعوة في { $met } منها
 }.
# en 2d3beb29
year-no-score = <b>الاثنا عشر شهرًا الأخيرة، وفق هذه البيانات:</b> من { $draws ->
    [one] سحب واحد
    [two] سحبين
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 }، شملك { $mine }. أخبرني بدرجتك لأقول في كم منها كانت ستصلك دعوة.
# en 2e35e09f
year-ties = { $ties ->
    [one] وحُسم سحب آخر
    [two] وحُسم سحبان آخران
    [few] وحُسمت { $ties } سحوبات أخرى
    [many] وحُسم { $ties } سحبًا آخر
   *[other] وحُسم { $ties } سحب آخر
 } بكسر التعادل.
# en d93dfac8
year-unknown = لا أستطيع الجزم بعد بشأن { $unknown ->
    [zero] { $unknown } سحب
    [one] سحب واحد
    [two] سحبين
    [few] { $unknown } سحوبات
    [many] { $unknown } سحبًا
   *[other] { $unknown } سحب
 }: بضع إجابات أخرى في /profile تكفي.
# en 79d8beba
year-other-rules = وفي { $other ->
    [zero] { $other } منها
    [one] واحد منها
    [two] اثنين منها
   *[other] { $other } منها
 } جوابك عن قواعد غير قواعد ذلك اليوم.
# en 1ab16b2a
year-older-points = { $before ->
    [zero] { $before } سحب
    [one] سحب واحد
    [two] سحبان
    [few] { $before } سحوبات
    [many] { $before } سحبًا
   *[other] { $before } سحب
 } قبل النقاط الجديدة في { $since }.
# en a8b9caf7
year-tie-break-only = { $early ->
    [one] منها واحد
    [two] منها اثنان
   *[other] منها { $early }
 } فقط بفضل التقديم المبكر.

## The conversation: the score

# en f16e67ef
score-ask =
    أرسل لي درجتك في CRS، من دون نقاط الترشيح الـ{ $nomination }. مثال: <b>522</b>
# en 1afbc2b9
score-kept = درجتك <b>{ $score }</b>، من دون نقاط الترشيح الـ{ $nomination }.
# en a3f425d6
score-full = مع ترشيحك تصير <b>{ $full }</b>.
# en 31d3ee52
score-full-about = مع ترشيحك تصير نحو <b>{ $full }</b>: مع الترشيح لا تُحسب نقاط الفرنسية ولا الدراسة في كندا ولا الأخ أو الأخت. أرسل إليّ المجموع من حسابك فيصير دقيقًا.
# en c2dd8530
score-confirm = هل أجعل درجتك <b>{ $score }</b>؟
# en c4dfee38
score-unchanged = بقيت درجتك كما كانت.
# en 1c4f3f4b
score-nominated = { $score } أعلى من أي درجة ممكنة من دون ترشيح من مقاطعة ({ $most }). هل تشمل نقاط الترشيح الـ{ $nomination }؟
# en e5354d9d
score-nominated-unknown = حتى { $until } لم يكن ممكنًا أن تتجاوز درجة أحد { $most } من دون ترشيح من مقاطعة. تغيّرت النقاط منذ ذلك الحين، ولا أعرف أعلى درجة الآن. هل الدرجة { $score } تشمل نقاط الترشيح الـ{ $nomination }؟
# en 14933b7f
score-impossible = إذن لا يمكن أن تكون { $score } صحيحة: الحد الأعلى من دون ترشيح هو { $most }. تحقق من حسابك لدى IRCC من فضلك.
# en ec658197
score-fault-not_a_number = لا أستطيع قراءة هذا كدرجة. أحتاج عددًا صحيحًا من 0 إلى 1200.
# en 0e7678cd
score-fault-fraction = درجة CRS بلا كسور. أحتاج عددًا صحيحًا من 0 إلى 1200.
# en d941795d
score-fault-negative = درجة CRS لا تكون دون الصفر. أحتاج عددًا صحيحًا من 0 إلى 1200.
# en e2edc9fb
score-fault-too_high = لا تتجاوز درجة CRS الرقم 1200. أحتاج عددًا صحيحًا من 0 إلى 1200.
# en 00dbd10a
score-fault-several = أرى أكثر من رقم. أيها درجتك؟

## The conversation: what applies, and when the profile was submitted

# en 4fa15642
applies-categories-ask =
    أي الفئات تنطبق عليك؟ الفرنسية تعني مستوى NCLC 7 في المهارات الأربع. ويجب أن تكون المهنة في قوائم IRCC.
# en 2bdfa48d
applies-categories-canada = تتطلب هذه الفئات خبرة عمل في كندا: { $categories }.
# en dd0762ec
applies-criteria-button = عرض الشروط
# en d3f92f0f
applies-criteria = <b>ما يطلبه كل منها، باختصار</b>
# en 834c3efa
applies-criteria-name = <b>{ $name }</b>
# en 032df788
applies-refreshed-popup = كانت هذه القائمة قديمة. الآن تعرض ما هو محفوظ.

# en 351a6f3c
submitted-ask =
    متى قدّمت ملفك في Express Entry؟ إن كانت درجتك عند الحد الأدنى تمامًا، فهذا ما يحسم.

    اختر الشهر، أو اكتب التاريخ. مع الساعة يكون دقيقًا، مثال: <b>{ $moment }</b>
# en a2383fba
submitted-day = أي يوم في { $month }؟
# en 5aa24c80
submitted-forget-button = إزالة التاريخ
# en c011ef60
submitted-kept = قدّمت ملفك في <b>{ $when }</b>.
# en 27df9a20
submitted-expired = ⚠️ مضى على ذلك أكثر من اثني عشر شهرًا: انتهى هذا الملف. إن كان لديك ملف جديد فأعطني تاريخه.
# en 9b64920a
submitted-fault-unreadable = لا أستطيع قراءة هذا كتاريخ. اكتبه هكذا: { $day } أو { $written } أو { $moment }.
# en a484d871
submitted-fault-ambiguous = لا أميز فيه اليوم من الشهر. اكتبه هكذا: { $day } أو { $written }.
# en 515149a1
submitted-fault-year = أضف السنة من فضلك، مثل { $day } أو { $written }.
# en abf69de0
submitted-fault-half_day = لا أميز الصباح من المساء هنا. اكتب الوقت هكذا: 10:00 أو 22:00 أو 10 pm.
# en 862d30aa
submitted-fault-zone = لا أعرف أي توقيت هذا. اكتب الوقت مع UTC أو ET أو فرق مثل UTC−5، مثال: { $moment }.
# en 2046502a
submitted-fault-impossible = لا يوجد تاريخ أو وقت كهذا. تحقق منه من فضلك.
# en ce7f6b87
submitted-fault-future = هذا التاريخ لم يأتِ بعد. متى قدّمت ملفك فعلًا؟
# en cb8dca70
submitted-fault-too_old = مضى على ذلك أكثر من اثني عشر شهرًا. الملف صالح اثني عشر شهرًا؛ إن كان لديك أحدث فأرسل تاريخه.

## The conversation: the profile

# en 9188b735
profile-title = <b>ما أعرفه عنك</b>
# en 131d425d
profile-change = المس سطرًا لتغييره.
# en e362ce5f
profile-score = الدرجة من دون ترشيح: <b>{ $score }</b>
# en ecc5fd12
profile-scored = { $score } (منذ { $since })
# en e9877fa1
profile-score-full = { $score } (مع ترشيحك { $full })
# en 8dec6a4f
profile-score-full-about = { $score } (مع ترشيحك نحو { $full })
# en a1558d55
profile-nomination = ترشيح المقاطعة: <b>{ $answer }</b>
# en 89634a77
profile-yes = أجبت بنعم عن: <b>{ $names }</b>
# en fbf21619
profile-unsaid = أسئلة لم تُجب عنها بعد: { $count }
# en 2217a4e0
profile-submitted = تقديم الملف: <b>{ $when }</b>
# en 9ba56128
profile-answers = الحاسبة: <b>{ $state ->
    [running] بدأت
    [kept] الإجابات محفوظة
   *[none] لا إجابات محفوظة
 }</b>
# en a410547f
profile-invitation = الدعوة: وصلت في { $received }، وآخر يوم للتقديم { $last }
# en 49deb28d
profile-crs-button = الحاسبة
# en 5fa203e7
profile-ita-button = الدعوة
# en 28d9608b
profile-zone = المنطقة الزمنية: <b>{ $zone }</b>
# en 69cd30c2
profile-language = اللغة: <b>{ $language }</b>
# en 146ab230
profile-score-button = الدرجة: { $value }
# en 0e5f2acb
profile-applies-button = البرامج والفئات
# en 1818d253
profile-submitted-button = التقديم: { $value }
# en a3e0829d
profile-alerts-button = التنبيهات
# en a7560860
profile-zone-button = التوقيت: { $value }
# en b25beac8
profile-who-button = ملفات أخرى
# en 5c4e35bb
profile-language-button = اللغة: { $value }

## The conversation: questions under a verdict

# en c5d5900d
ask-score-button = إدخال درجتي
# en b72d28c9
ask-submitted-button = إدخال تاريخ التقديم
# en a23b52b6
ask-nomination_in_score-button = الإجابة
# en 50ab6ac9
ask-none-button = لا شيء منها
# en 9a579205
ask-noted-popup = سُجّل.
# en 60be916a
ask-already-popup = أجبت عن هذا من قبل. /profile يغيّره.

## The calculator: questions (bot/text/score/calculator.py: crs-ask-<question>, crs-name-<question>)

# en 09423ebf
crs-progress = <b>درجتك في CRS · السؤال { $number } من نحو { $total }</b>
# en 3cee8f06
crs-hello =
    أسأل عما تتكون منه الدرجة؛ معظمه بلمسة. يمكنك الرجوع والتصحيح والتوقف متى شئت: أتذكر أين كنت.
    تُحفظ إجاباتك حتى ننتهي فقط، إلا إن طلبت حفظها بعد ذلك.
# en 2b9141a4
crs-resumed = نواصل من حيث توقفت.
# en b40dec15
crs-ask-spouse = هل لديك زوج أو زوجة أو شريك بحكم القانون العام (common-law)، وهل سيأتي معك إلى كندا؟ الشريك الكندي الجنسية أو المقيم الدائم يُحسب غير قادم.
# en dcfa02d0
crs-ask-born = متى وُلدت؟
# en cdd94e83
crs-ask-education = ما أعلى تعليم لديك؟ التعليم الأجنبي لا يُحتسب إلا مع Educational Credential Assessment (ECA).
# en 3fe672ad
crs-ask-canadian_study = هل حصلت في كندا على شهادة جامعية أو دبلوم أو شهادة أخرى؟ الماجستير أو الدرجة المهنية أو الدكتوراه تُحسب كثلاث سنوات.
# en afb34cbb
crs-ask-first_test = أي اختبار لغة أجريت؟ إن كانا اثنين فاذكر الأفضل أولًا.
# en 541f1467
crs-ask-first_results = ما نتائجه؟
# en bfca16c5
crs-ask-first_taken = متى أجريته؟ النتائج صالحة لمدة سنتين.
# en 434350db
crs-ask-second_test = هل أجريت اختبارًا في اللغة الرسمية الأخرى أيضًا؟
# en 5a320040
crs-ask-second_results = ما نتائجه؟
# en 017515ca
crs-ask-second_taken = متى أجريته؟ النتائج صالحة لمدة سنتين.
# en 6445fe02
crs-ask-canadian_work = كم سنة كاملة من العمل الماهر (TEER 0 أو 1 أو 2 أو 3) لديك <b>في كندا</b>، في السنوات العشر الأخيرة؟ احسب العمل المدفوع المصرح به بدوام كامل أو ما يعادله جزئيًا؛ العمل الحر والعمل أثناء الدراسة بدوام كامل لا يُحسبان.
# en 5c331441
crs-ask-foreign_work = وكم سنة كاملة <b>خارج كندا</b>، في السنوات العشر الأخيرة؟
# en d7ea5223
crs-ask-spouse_education = ما أعلى تعليم لدى شريكك؟
# en 01bb6eec
crs-ask-spouse_test = أي اختبار لغة أجرى شريكك؟
# en dd70d5ec
crs-ask-spouse_results = ما نتائج شريكك؟
# en f2633cb3
crs-ask-spouse_canadian_work = كم سنة كاملة من العمل الماهر لدى شريكك في كندا، في السنوات العشر الأخيرة؟
# en e7b7b77d
crs-ask-spouse_born = متى وُلد شريكك؟ بهذا أستطيع القول كم كانت الدرجة ستكون لو كان شريكك مقدم الطلب الرئيسي.
# en 8b2f28b9
crs-ask-spouse_foreign_work = كم سنة كاملة من العمل الماهر لدى شريكك خارج كندا، في السنوات العشر الأخيرة؟
# en 48f0f1d9
crs-ask-sibling = هل لك، أو لشريك يأتي معك، أخ أو أخت في كندا عمره 18 سنة أو أكثر، مواطن أو مقيم دائم؟
# en 5edc364e
crs-ask-nomination = هل لديك ترشيح من مقاطعة (provincial nomination)؟
# en c658100f
crs-ask-occupation = في أي مهنة كان معظم هذا العمل الماهر في السنوات العشر الأخيرة؟ البرامج والفئات تعتمد رمزها في NOC. وأسأل عن مهنة ثانية بعد ذلك.
# en 4a5ee910
crs-ask-two_year_study = هل استغرقت هذه الدراسة في كندا سنتين دراسيتين على الأقل، بدوام كامل، في برنامج مدته سنتان أو أكثر؟ نقاط Federal Skilled Worker تتطلب ذلك.
# en 8ee4ab98
crs-ask-any_work = هل لديك أي عمل ماهر (TEER 0 أو 1 أو 2 أو 3) في السنوات العشر الأخيرة، ولو أقل من سنة؟
# en 36417602
crs-ask-work_where = أين عملت فيها؟
# en d2872568
crs-ask-work_began = متى بدأت العمل فيها؟ يكفي الشهر.
# en 39dbc35f
crs-ask-work_ended = متى كان آخر يوم عمل لك فيها؟ يكفي الشهر.
# en d68e1193
crs-ask-occupation_2 = هل عملت عملًا ماهرًا (TEER 0 أو 1 أو 2 أو 3) في مهنة <b>ثانية</b> في السنوات العشر الأخيرة؟ اذكرها: قد تفتح لك فئة أخرى.
# en 4eb52fd1
crs-ask-work_where_2 = أين عملت في المهنة الثانية؟
# en e9bbbd69
crs-ask-work_began_2 = متى بدأت العمل في المهنة الثانية؟ يكفي الشهر.
# en 0c71f867
crs-ask-work_ended_2 = متى كان آخر يوم عمل لك في المهنة الثانية؟ يكفي الشهر.
# en 2eafbbaa
crs-ask-more_work = هل عملت عملًا ماهرًا في مهن أخرى أيضًا في السنوات العشر الأخيرة؟
# en 8b8c81c8
crs-ask-recent_work = كم عملت في هذه المهنة في السنوات الثلاث الأخيرة، بدوام كامل أو ما يعادله جزئيًا؟ لا يلزم أن يكون متصلًا.
# en 2ee9ed85
crs-ask-certificate = هل لديك شهادة تأهيل (certificate of qualification) في مهنة حرفية (skilled trade) من مقاطعة أو إقليم كندي؟
# en dc8c5218
crs-ask-job_offer =
    هل لديك <b>عرض عمل صالح (job offer)</b>؟ لا يعطي نقاط CRS منذ 25 مارس 2025، لكن برنامجًا قد يتوقف عليه. وهو صالح إذا:

    • كان من صاحب عمل واحد؛ بأجر، بدوام كامل (30 ساعة)، غير موسمي؛ TEER 0 أو 1 أو 2 أو 3؛ لسنة على الأقل بعد حصولك على التأشيرة
    • <b>و</b>تحقق أحد ما يلي: LMIA جديد إيجابي باسمك وباسم الوظيفة؛ أو تعمل الآن بتصريح قائم على LMIA لدى صاحب العمل المذكور فيه؛ أو تعمل الآن بتصريح صالح معفى من LMIA لدى صاحب العمل المذكور فيه، ولك سنة بدوام كامل لديه

    تصريح العمل وحده، ولو كان مفتوحًا، ليس عرض عمل.

# en 306dd5b8
crs-name-spouse = الشريك
# en cd855a20
crs-name-born = الميلاد
# en 1c46c7c9
crs-name-education = التعليم
# en 5d307dc9
crs-name-canadian_study = الدراسة في كندا
# en 57361bdc
crs-name-first_test = الاختبار الأول
# en b94d25ed
crs-name-first_results = نتائج الاختبار الأول
# en 955b1790
crs-name-first_taken = تاريخ الاختبار الأول
# en 80ca2669
crs-name-second_test = الاختبار الثاني
# en e6329ffb
crs-name-second_results = نتائج الاختبار الثاني
# en 70b814f3
crs-name-second_taken = تاريخ الاختبار الثاني
# en 36c78856
crs-name-canadian_work = العمل في كندا
# en 39d86c78
crs-name-foreign_work = العمل خارج كندا
# en b518adff
crs-name-spouse_education = تعليم الشريك
# en e28c1f27
crs-name-spouse_test = اختبار الشريك
# en 177f977d
crs-name-spouse_results = نتائج الشريك
# en aacc5966
crs-name-spouse_canadian_work = عمل الشريك في كندا
# en b445ed78
crs-name-spouse_born = ميلاد الشريك
# en 1d1b7ea2
crs-name-spouse_foreign_work = عمل الشريك خارج كندا
# en 994774e8
crs-name-sibling = أخ أو أخت في كندا
# en 51fe32bb
crs-name-nomination = ترشيح المقاطعة
# en 5dd9e0ff
crs-name-occupation = المهنة
# en 34bda42a
crs-name-recent_work = العمل في آخر ثلاث سنوات
# en f0242043
crs-name-work_ended = آخر يوم عمل
# en 8985f160
crs-name-two_year_study = سنتان دراسيتان في كندا
# en 2fcd1039
crs-name-any_work = أي عمل ماهر
# en 72504020
crs-name-work_where = مكان العمل
# en c0bc085a
crs-name-work_began = بداية العمل
# en 8c790869
crs-name-occupation_2 = المهنة الثانية
# en 24091b63
crs-name-work_where_2 = مكان العمل الثاني
# en 3cc0a731
crs-name-work_began_2 = بداية العمل الثاني
# en 7708d236
crs-name-work_ended_2 = آخر يوم في العمل الثاني
# en 02518450
crs-name-more_work = عمل ماهر آخر
# en b4e71df5
crs-hint-month = اكتب الشهر أو التاريخ، مثلًا: <b>مارس 2021</b> أو <b>2021-03</b> أو <b>2021-03-15</b>
# en 87ad3df5
crs-work_where-canada-button = في كندا
# en 831deaa9
crs-work_where-abroad-button = خارج كندا
# en a73461dd
crs-work_where-both-button = في كندا وخارجها
# en 6989a6c1
crs-occupation_2-none-button = لا مهنة أخرى
# en b62de482
crs-fault-ended_before = هذا قبل أن تبدأ فيها. راجعه من فضلك.
# en a691e189
crs-name-certificate = شهادة التأهيل
# en 859daf68
crs-name-job_offer = عرض العمل

# en a017c514
crs-hint-date = اكتب التاريخ، مثال: <b>1994-03-10</b> أو <b>10 مارس 1994</b>
# en 1fec0d5f
crs-hint-ielts = اكتب الاستماع ثم القراءة ثم الكتابة ثم التحدث، مثال: <b>8 7.5 6.5 7</b> (IELTS General Training)
# en 4f9b9799
crs-hint-celpip = اكتب الاستماع ثم القراءة ثم الكتابة ثم التحدث، مثال: <b>9 9 8 9</b> (CELPIP-General)
# en 58a9b2a1
crs-hint-pte = اكتب الاستماع ثم القراءة ثم الكتابة ثم التحدث، مثال: <b>72 69 80 76</b> (PTE Core)
# en 0ad261be
crs-hint-tef = اكتب الاستماع ثم القراءة ثم الكتابة ثم التحدث (CO CE EE EO)، مثال: <b>462 462 472 494</b> (TEF Canada، الدرجات من 699)
# en 0a13b391
crs-hint-tcf = اكتب الاستماع ثم القراءة ثم الكتابة ثم التحدث (CO CE EE EO)، مثال: <b>503 499 12 12</b> (TCF Canada)
# en 7d6ed38b
crs-hint-occupation = اكتب المسمى الوظيفي بالإنجليزية أو الفرنسية أو رمز NOC، مثال: <b>nurse</b> أو <b>software engineer</b> أو <b>31301</b>

## The calculator: choices (crs-<question>-<choice>-button)

# en 47a90fc3
crs-skip-button = لا أعرف
# en 1d2b5a22
crs-still-button = ما زلت أعمل فيها
# en a7ee17a5
crs-years-button = { $years ->
    [0] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
   *[other] { $years } سنة
 }
# en 94d613c6
crs-years-most-button = { $years } سنوات أو أكثر
# en 3c33a530
crs-spouse-single-button = لا شريك
# en 59ea169c
crs-spouse-coming-button = شريك، سيأتي معي
# en 8434f967
crs-spouse-not_coming-button = شريك، لن يأتي
# en d747b74f
crs-education-less_than_secondary-button = أقل من الثانوية
# en d051f761
crs-education-secondary-button = شهادة الثانوية
# en 36ded49a
crs-education-one_year_postsecondary-button = برنامج سنة بعد الثانوية
# en 0f7a87ee
crs-education-two_year_postsecondary-button = برنامج سنتين بعد الثانوية
# en 49136466
crs-education-bachelor_or_3plus_year-button = بكالوريوس أو 3 سنوات فأكثر
# en 0ed9fa77
crs-education-two_or_more_one_3plus_year-button = أكثر من شهادة، منها 3+ سنوات
# en 08194102
crs-education-masters_or_entry_to_practice_professional-button = ماجستير أو درجة مهنية
# en 4c516359
crs-education-doctoral-button = دكتوراه (PhD)
# en 602e6bc7
crs-canadian_study-none-button = لا
# en 227b497d
crs-canadian_study-one_or_two_year-button = نعم، سنة أو سنتان
# en 8b1ba9c0
crs-canadian_study-three_plus_year-button = نعم، ثلاث سنوات أو أكثر
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
crs-test-none-button = لا شيء
# en e81f45a4
crs-recent_work-canada-button = 12 شهرًا أو أكثر في كندا
# en 18736f1c
crs-recent_work-abroad-button = 12 شهرًا، ليست كلها بكندا
# en 3463256d
crs-recent_work-less-button = أقل من 12 شهرًا

# en a71d1ea0
crs-answers-button = إجاباتي
# en 191235bb
crs-later-button = لاحقًا
# en 706fc239
crs-again-button = البدء من جديد
# en eca0a07e
crs-go-on-button = متابعة
# en 4f85bde7
crs-answers-title = <b>ما أجبت به</b>
# en 4fc83c9b
crs-answer = { $question }: <b>{ $answer }</b>
# en e65b7ab1
crs-answers-change = المس سطرًا لتصحيحه.
# en a298448b
crs-answers-none = لا شيء بعد.
# en bf04b2f4
crs-paused = أحفظ مكانك 90 يومًا. أرسل /crs للمتابعة.
# en 7d24ed22
crs-began-anew-popup = نبدأ من جديد.
# en af9064f4
crs-occupations-found = <b>أيها مهنتك؟</b> المس واحدة، أو اكتب كلمات أخرى.
# en 24e9d6ba
crs-occupation = { $code } { $title }
# en 060e806e
crs-occupations-none = لا مسمى رسميًا فيه هذه الكلمات. جرب غيرها بالإنجليزية أو الفرنسية، أو رمز NOC.

# en 2ea9ef9d
crs-fault-not_a_choice = المس أحد الأزرار من فضلك.
# en 9f8c698a
crs-fault-not_a_date = لا أستطيع قراءة هذا كتاريخ.
# en d41a8e72
crs-fault-ambiguous_date = لا أميز فيه اليوم من الشهر. اكتبه هكذا: 1994-03-10 أو 10 مارس 1994.
# en d2afeb0b
crs-fault-no_year = أضف السنة من فضلك، مثل 1994-03-10.
# en 733f46f7
crs-fault-future = هذا في المستقبل.
# en 1b95424c
crs-fault-not_born = تاريخ الميلاد هذا في المستقبل. تحقق منه من فضلك.
# en 31789e0a
crs-fault-too_long_ago = مضى على ذلك أكثر من مئة سنة. تحقق منه من فضلك.
# en c0178db6
crs-fault-not_four = أحتاج أربع نتائج: الاستماع والقراءة والكتابة والتحدث.
# en 825beaca
crs-fault-not_on_scale = لا نتائج كهذه في هذا الاختبار. تحقق من الأرقام وترتيبها.
# en 60a3704f
crs-fault-another_test = هذه نتائج اختبار آخر. أحتاج نتائج الاختبار الذي اخترته.
# en b74fa247
crs-fault-not_an_occupation = لا يوجد رمز NOC كهذا.
# en da7a0120
crs-fault-not_asked = لم يعد هذا السؤال يناسب إجاباتك الأخرى.

## The calculator: results (bot/text/score/scores.py)

# en 1fadda57
crs-score = <b>درجتك في CRS: { $score }</b>
# en 78f40d1b
crs-score-without = وهي { $score } من دون نقاط الترشيح الـ{ $nomination }. هذه وحدها تُحفظ درجةً لك.
# en 8595bb2e
crs-section-core = <b>العوامل الأساسية (core factors): { $points }</b> من { $cap }
# en 9cefdbe5
crs-section-spouse = <b>الشريك: { $points }</b> من { $cap }
# en 7f682004
crs-section-transfer = <b>قابلية نقل المهارات (skill transferability): { $points }</b> من { $cap }
# en 8c872f7b
crs-section-additional = <b>نقاط إضافية: { $points }</b> من { $cap }
# en c3f5fe42
crs-factor = • { $name }: { $points }
# en 19c08be8
crs-factor-age = العمر
# en 0c8b34d3
crs-factor-education = التعليم
# en ca0cd06e
crs-factor-first_language = اللغة الرسمية الأولى
# en f249cb7c
crs-factor-second_language = اللغة الرسمية الثانية
# en fd35da0f
crs-factor-canadian_work = العمل في كندا
# en 6ffe248b
crs-factor-spouse_education = تعليم الشريك
# en a58225ab
crs-factor-spouse_language = لغة الشريك
# en 1d019313
crs-factor-spouse_canadian_work = عمل الشريك في كندا
# en 12321a5b
crs-factor-transfer_education = التعليم مع اللغة والعمل الكندي
# en 60aab4a4
crs-factor-transfer_foreign_work = العمل في الخارج مع اللغة والعمل الكندي
# en 1a7f4ad4
crs-factor-transfer_certificate = شهادة التأهيل مع اللغة
# en 142517c9
crs-factor-nomination = ترشيح المقاطعة
# en 677e718c
crs-factor-canadian_study = الدراسة في كندا
# en 71f3124e
crs-factor-french = الفرنسية
# en e842410b
crs-factor-sibling = أخ أو أخت في كندا
# en 7021a423
crs-factor-job_offer = عرض العمل
# en 81670c4f
crs-expired-first = ⚠️ نتائج اختبارك الأول أقدم من سنتين، فلا تُحتسب هنا.
# en 6633bcf2
crs-expired-second = ⚠️ نتائج اختبارك الثاني أقدم من سنتين، فلا تُحتسب هنا.
# en 6152ee19
crs-french-first = تُحتسب الفرنسية هنا لغتك الرسمية الأولى: فهذا يعطي أكثر.
# en 04c6d83a
crs-tables = وفق جداول IRCC السارية منذ { $since }.
# en 0a6e0d62
crs-tables-older = هذه هي النقاط حتى { $until }. أعلنت IRCC نقاطًا جديدة ابتداءً من { $since }، ولم أستطع التأكد من الأرقام؛ فقد لا يكون هذا هو الرقم في حسابك لدى IRCC، وهو المعتمد. إن استعملته فأحفظه بتاريخ { $until }، وتذكر النتائج ذلك.
# en 308a16e8
crs-raise-other = { $name }: { $target }
# en 5c584d86
crs-authority = ليست هذه مشورة قانونية. المعتمد هو <a href="{ $url }">أداة IRCC نفسها</a>، وفي النهاية حسابك لدى IRCC.
# en 0e005575
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html
# en acfaedb5
crs-levels = هذا { $scale } <b>{ $levels }</b> في الاستماع والقراءة والكتابة والتحدث. غير صحيح؟ المس «رجوع».
# en 2b388cb2
crs-expired-now = ⚠️ انتهت صلاحية هذه النتائج في { $day }، فلا تُحسب. إن كانت لديك نتائج أحدث فالمس «رجوع» وأعطني إياها.
# en 3a52447e
crs-earlier = كان جوابك: <b>{ $answer }</b>
# en fc52b906
crs-use-button = استعمال كل هذا
# en 3b329120
crs-use-explained = «استعمال كل هذا» يحفظ الدرجة، ويضع علامة على ما تحسمه إجاباتك، ويُبقي الإجابات لأستطيع تذكيرك. وكل واحد منها على حدة في الأسفل.
# en 4ac578ea
crs-use-unscored = «استعمال كل هذا» يضع علامة على ما تحسمه إجاباتك، ويُبقي الإجابات لأستطيع تذكيرك. ولا يحفظ أي درجة: أعطني الرقم من حسابك لدى IRCC عبر /score.
# en 9fe13ba3
crs-swapped = لو كان شريكك مقدم الطلب الرئيسي لصارت <b>{ $score }</b> على الأقل ({ $points }).

# en 01886c59
crs-store-button = حفظ { $score } درجةً لي
# en 348e2ed6
crs-stored-popup = حُفظت. درجتك الآن { $score }.
# en 68796e4c
crs-findings-button = البرامج والفئات
# en 5a209560
crs-raise-button = ما الذي يرفع درجتي
# en 9566e602
crs-lower-button = ما الذي يخفض درجتي
# en 47de6c0e
crs-finish-button = تم
# en 33ac1d52
crs-result-button = ‹ نتيجتي
# en 394a9e52
crs-ticks-button = وضع علامات في ملفي
# en 458430c2
crs-ticks-popup = تم. ما لم أستطع تحديده بقي دون جواب.

# en c333bb58
crs-programs-title = <b>البرامج</b>
# en 54508213
crs-categories-title = <b>الفئات</b>، وفق قوائم IRCC السارية منذ { $since }
# en 8635816c
crs-finding = { $mark } <b>{ $names }</b>
# en bda5b427
crs-findings-closing = ✔️ نعم وفق إجاباتك · ✖️ لا · ❔ لا يمكن الحكم. هذا ملخص لقواعد IRCC، والقرار لها وحدها. هل أضع علامة نعم ولا في ملفك؟ لن أضع شيئًا ما لم توافق.
# en f87fcac3
crs-reason-met = إجاباتك تستوفي الشروط.
# en 0ee8da93
crs-reason-too_little_work = ليس الآن: ما ذكرته من عمل خلال المدة المحتسبة أقل من المطلوب.
# en 51cff53c
crs-reason-recent_work_unsaid = يعتمد على عمل السنوات الثلاث الأخيرة، وإجاباتك لا تحسمه.
# en 48eb2890
crs-reason-occupation_unsaid = يعتمد على مهنتك، ولم تذكرها.
# en c03ed748
crs-reason-not_skilled = مهنتك ليست من TEER 0 أو 1 أو 2 أو 3.
# en 603cb403
crs-reason-language_too_low = نتائجك اللغوية أقل مما يطلب، أو لا توجد.
# en 8ffdb06e
crs-reason-education_too_low = يطلب شهادة الثانوية أو أكثر.
# en a84e4ac2
crs-reason-too_few_points = لا تبلغ إجاباتك 67 من نقاط الاختيار الـ100.
# en f9295d15
crs-reason-points_uncertain = بلوغ 67 من نقاط الاختيار الـ100 يتوقف على أمور لم أسأل عنها، مثل قريب في كندا أو دراسة شريكك وعمله هناك.
# en dd0a1ed9
crs-reason-not_a_trade = مهنتك ليست مهنة حرفية (skilled trade).
# en 4654681b
crs-reason-no_offer_or_certificate = يطلب عرض عمل أو شهادة تأهيل.
# en b05bf1f6
crs-reason-offer_unsaid = يطلب عرض عمل أو شهادة تأهيل، ولا أعلم بعرض لديك.
# en 3848834f
crs-reason-not_listed = مهنتك ليست في القائمة.
# en 81993199
crs-reason-not_in_canada = يجب أن تكون الأشهر الاثنا عشر من العمل في كندا.
# en 07f70070
crs-reason-french_too_low = يطلب NCLC 7 في المهارات الأربع.
# en 0d52e928
crs-reason-service_unsaid = يطلب أيضًا عشر سنوات خدمة وعرضًا من القوات المسلحة الكندية، ولم أسأل عن ذلك.
# en fb451039
crs-proviso-employed_with_permit = بشرط أنك كنت موظفًا لا صاحب عمل حر، ومصرحًا لك بالعمل.
# en 4a2ade0e
crs-proviso-continuous_year = بشرط أن سنة من عملك كانت بلا انقطاع.
# en 9e06d481
crs-proviso-funds = بشرط أن تستطيع إثبات أموال الاستقرار (settlement funds)، إلا إن كنت معفى.

# en 94cfa17b
crs-raise-title = <b>ما الذي يرفع درجتك</b>
# en c4f963a3
crs-raise-explained = النقاط، وعدد السحوبات الإضافية التي كانت ستصلك فيها دعوة، من سحوبات الأشهر الاثني عشر الأخيرة ({ $draws }):
# en 65fbbe7e
crs-raise = • { $what }: <b>{ $points }</b>، { $draws ->
    [0] ولا سحب إضافي
    [one] سحب إضافي واحد
    [two] سحبان إضافيان
    [few] { $draws } سحوبات إضافية
   *[other] { $draws } سحبًا إضافيًا
 }
# en 55eacaf4
crs-raise-untold = • { $what }: <b>{ $points }</b>؛ لا أستطيع تحديد عدد السحوبات، لأنني لم أسأل عن أهلية شريكك
# en d934c3ca
crs-raise-points = • { $what }: <b>{ $points }</b>
# en a4175ec3
crs-raise-nothing = لم أجد شيئًا يرفعها.
# en 32a04f11
crs-raise-closing = وفق قواعد اليوم وعمرك الحالي. السحوبات الماضية ليست ضمانًا.
# en caf7c075
crs-raise-first_listening = بلوغ مستوى CLB/NCLC { $target } في الاستماع
# en 3c39fdaa
crs-raise-first_reading = بلوغ مستوى CLB/NCLC { $target } في القراءة
# en 326c6b9e
crs-raise-first_writing = بلوغ مستوى CLB/NCLC { $target } في الكتابة
# en 265d4e97
crs-raise-first_speaking = بلوغ مستوى CLB/NCLC { $target } في التحدث
# en 7176cd89
crs-raise-first_all = بلوغ مستوى CLB/NCLC { $target } في المهارات الأربع
# en ef71579c
crs-raise-french = بلوغ مستوى NCLC { $target } في الفرنسية في المهارات الأربع
# en c2bb16b6
crs-raise-canadian_work = { $target ->
    [one] سنة إضافية
    [two] سنتان إضافيتان
    [few] { $target } سنوات إضافية
   *[other] { $target } سنة إضافية
 } من العمل الماهر في كندا
# en 7db0667d
crs-raise-foreign_work = { $target ->
    [one] سنة إضافية
    [two] سنتان إضافيتان
    [few] { $target } سنوات إضافية
   *[other] { $target } سنة إضافية
 } من العمل الماهر خارج كندا
# en 20703b92
crs-raise-education = تعليم أعلى: { $target }
# en 88e56d89
crs-raise-english = بلوغ مستوى CLB { $target } في الإنجليزية في المهارات الأربع
# en 395bb95e
crs-raise-spouse_language = بلوغ شريكك مستوى CLB/NCLC { $target } في المهارات الأربع
# en 4a1fa1b4
crs-raise-spouse_canadian_work = سنة من العمل الماهر لشريكك في كندا
# en b953bd91
crs-raise-spouse_education = مزيد من الدراسة لشريكك: { $target }
# en 8f3bab69
crs-raise-canadian_study = الدراسة في كندا: { $target }
# en f26ae384
crs-raise-sibling = أخ أو أخت في كندا، إن كان لديك من يُحتسب
# en 866f28bd
crs-raise-certificate = شهادة تأهيل (certificate of qualification) في حرفتك
# en dc1805e9
crs-raise-nomination = ترشيح من مقاطعة
# en 3d0077b2
crs-raise-spouse_as_principal = شريكك مقدمًا رئيسيًا للطلب، على الأقل

# en 7bf82c17
crs-lower-title = <b>ما الذي يخفض درجتك أو يمس أهليتك</b>
# en 1323609a
crs-lower-nothing = لا شيء أستطيع توقعه من إجاباتك.
# en 91e6e3cc
crs-lower-closing = إن سمحت لي بحفظ إجاباتك ذكّرتك بكل منها. اختر في /alerts قبل كم يوم.

# en fd153875
crs-keep-ask =
    هل أحفظ إجاباتك؟ بها أستطيع تذكيرك بما سيُنقص نقاطك من أعياد ميلاد واختبارات تنتهي صلاحيتها، وتنبيهك حين تصير درجتك قديمة، وحسابها من جديد حين يتغير شيء.

    وإلا فتُمحى الآن. وتبقى الدرجة والعلامات التي حفظتها.
# en d08962e0
crs-keep-button = حفظ إجاباتي
# en f47275b0
crs-erase-button = محو إجاباتي
# en 56ff326f
crs-kept = إجاباتك محفوظة. /crs يعرضها، و/delete يمحو كل شيء.
# en 1eb82ea3
crs-erased = مُحيت إجاباتك.

## The invitation to apply (bot/text/invitation/invitations.py)

# en 517dbb4a
ita-got-button = وصلتني الدعوة
# en 0e3c8416
ita-missed-button = لم تصلني
# en 7fc386f3
ita-ask =
    متى وصلت الدعوة؟ التاريخ في حسابك لدى IRCC. سأعدّ الأيام الستين ابتداءً منه وأذكّرك في الوقت المناسب، ولن أرسل تنبيهات السحوبات لهذا الملف في هذه الأثناء.

    المس يومًا أو اكتبه، مثل: <b>{ $day }</b>
# en 38688a53
ita-fault-unreadable = لا أستطيع قراءة هذا كتاريخ.
# en 6de8fadc
ita-fault-ambiguous = لا أميز فيه اليوم من الشهر. اكتبه هكذا: { $day } أو { $written }.
# en 0bcf2694
ita-fault-year = أضف السنة من فضلك، مثل { $day } أو { $written }.
# en 76559fc1
ita-fault-future = هذا في المستقبل.
# en d3af5c64
ita-fault-over = مضى على ذلك أكثر من 60 يومًا، فقد انتهت تلك الدعوة. ما لم تكن قدّمت طلبًا، يلزمك ملف جديد للعودة إلى قائمة المرشحين (pool).
# en 56d2b047
ita-open = <b>دعوتك: { $days ->
    [0] اليوم آخر يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
   *[other] بقي { $days } يومًا
 }</b>
# en 8605d053
ita-applied = <b>قُدّم طلبك</b>
# en 9d158fae
ita-declined = <b>رفضت الدعوة</b>
# en be4ab087
ita-expired = <b>انقضت أيام دعوتك الستون</b>
# en 8b2fa015
ita-dates = وصلت الدعوة في { $received }؛ وآخر يوم للتقديم: { $last }.
# en 3c237378
ita-hour = حسابك لدى IRCC يُظهر الساعة بالضبط؛ وهنا أعدّ أيامًا كاملة. لا تمدد IRCC المهلة إلا نادرًا.
# en 47edafc1
ita-means-profile_locked = ما دامت الدعوة مفتوحة، فملفك مقفل: لا يمكن تغييره ولا يدخل السحوبات اللاحقة. لذلك لا أرسل تنبيهات السحوبات له. تصل التذكيرات قبل النهاية بـ45 و30 و14 و7 و3 أيام ويوم واحد.
# en 6b164f5e
ita-means-out_of_the_pool = ملفك خارج قائمة المرشحين (pool) أثناء معالجة الطلب، لذلك لا أرسل تنبيهات السحوبات له.
# en c7cfa317
ita-means-profile_active_again = ملفك فعّال من جديد لما بقي من أشهره الاثني عشر ويدخل السحوبات اللاحقة من دون أي أثر سلبي، لذلك عادت التنبيهات. أما احتفاظه بوقت تقديمه الأول، وهو ما يُحتسب عند التعادل، فلا مصدر يذكره؛ وأفترض أنه يحتفظ به.
# en 6e42beb4
ita-means-new_profile_needed = إن لم تقدّم طلبًا ولم ترفض الدعوة، فأنت خارج قائمة المرشحين (pool) وتحتاج إلى ملف جديد بتاريخ تقديم جديد يُحتسب عند التعادل. عادت التنبيهات؛ أرسل إليّ التاريخ الجديد حين يتوفر.
# en 9ffaac18
ita-first = <b>ما يستغرق أطول وقت يأتي أولًا</b>
# en e1801adb
ita-todo = ▫️ <b>{ $step }</b>: { $note }
# en bd85a936
ita-later = ▫️ { $step }
# en c8babad0
ita-done = ✔️ { $step }
# en b7aea401
ita-cec-letter = • لا يلزم إثبات الأموال مع CEC: ارفع رسالة تقول ذلك.
# en ad07b3d9
ita-all-done = <b>اكتملت كل الخطوات.</b> بقي إرسال الطلب.
# en eaa4f5b1
ita-police_certificates-button = شهادات خلو السوابق
# en ee5f7c76
ita-police_certificates-note = لك ولكل فرد من الأسرة عمره 18 أو أكثر، من كل بلد غير كندا أقمت فيه ستة أشهر متصلة أو أكثر في السنوات العشر الأخيرة. يستغرق بعضها أسابيع أو أشهرًا: اطلبها اليوم.
# en a877d759
ita-medical_exam-button = الفحص الطبي
# en 1a493791
ita-medical_exam-note = قبل التقديم (مطلوب مجددًا منذ 21 أغسطس 2025)، لدى طبيب معتمد (panel physician) فقط، لكل أسرتك، حتى من لا يأتون معك. قد تستغرق المواعيد أسابيع.
# en bb4af3fb
ita-reference_letters-button = خطابات الخبرة
# en ee5d4bec
ita-reference_letters-note = من كل صاحب عمل تحتسبه، بالمهام والساعات والتواريخ والأجر.
# en fed49b48
ita-proof_of_funds-button = إثبات الأموال
# en d25e45e2
ita-proof_of_funds-note = رسائل مصرفية رسمية بأرصدة الأشهر الستة الأخيرة. لا تلزم مع CEC، ولا مع عرض عمل صالح وتصريح بالعمل في كندا.
# en a99ca810
ita-translations-button = الترجمات
# en 8ff2fe73
ita-translations-note = معتمدة، لكل ما ليس بالإنجليزية ولا بالفرنسية.
# en 9e9ad56b
ita-civil_documents-button = شهادات الميلاد والزواج
# en 545525e1
ita-civil_documents-note = الميلاد والزواج والطلاق والتبني، بحسب ما ينطبق عليك.
# en de3fa052
ita-passport_and_photo-button = جواز السفر والصورة
# en 6d8c958d
ita-passport_and_photo-note = صالح مدة كافية، وكل صفحة كما هو مطلوب؛ وصور رقمية.
# en 5e5066e9
ita-forms_and_fees-button = النماذج والرسوم
# en 2b088d91
ita-forms_and_fees-note = النماذج في حسابك، والرسوم؛ ويجب أن تطابق بياناتك ما في الملف.
# en c481c882
ita-calendar-button = ملف تقويم
# en dddb2ca9
ita-applied-button = قدّمت الطلب
# en a12ad40e
ita-declined-button = رفضتها
# en a67b6842
ita-reopen-button = تراجع: ما زالت مفتوحة
# en 7b5ae97d
ita-forget-button = إزالة الدعوة
# en 34c70ec1
ita-new-profile-button = تاريخ ملفي الجديد
# en 0672dfce
ita-came-later-button = وصلت في النهاية
# en 5868eec6
ita-authority = ليست هذه مشورة قانونية، وقد تحتاج حالتك إلى أكثر من هذه القائمة. المعتمد هو <a href="{ $url }">تعليمات IRCC</a> وقائمة المستندات في حسابك.
# en 01157671
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
# en 87306ed2
ita-forgotten = أُزيلت الدعوة؛ والتنبيهات كما كانت.
# en 558f1f87
ita-not =
    وفق بياناتك كنت فوق الحد الأدنى، لكن IRCC وحدها من يؤكد ذلك. قد تظهر الدعوة في حسابك بعد السحب بيوم أو يومين. وإلا فقد يختلف شيء: الدرجة بعد عيد ميلاد أو اختبار انتهت صلاحيته، أو البرنامج أو الفئة، أو لحظة التقديم، أو ملف انتهى. وسبق أن أغفلت IRCC بعض الأشخاص (السحب #418).

    قارن ملفك هنا بحسابك لدى IRCC من فضلك.
# en e4100ba1
ita-event = { $days ->
    [0] آخر يوم لطلب الإقامة الدائمة
    [one] بقي يوم واحد لطلب الإقامة الدائمة
    [two] بقي يومان لطلب الإقامة الدائمة
    [few] بقيت { $days } أيام لطلب الإقامة الدائمة
    [many] بقي { $days } يومًا لطلب الإقامة الدائمة
   *[other] بقي { $days } يوم لطلب الإقامة الدائمة
 }
# en 0071d98f
ita-event-description = محسوب بالأيام الكاملة من التاريخ الذي أعطيته للبوت. حسابك لدى IRCC يبيّن الساعة بدقة.

## The guide (bot/text/guide.py, bot/chat/about/guide.py: guide-<page>-button)

# en dfb14e68
menu-guide = معاني المصطلحات، وما بعد الدعوة، والمساعدة
# en 9fd85497
guide-button = الدليل
# en 706c041a
guide-back-button = ‹ الدليل
# en dd630617
guide-words-button = معاني المصطلحات
# en 0eefb9d0
guide-invited-button = بعد الدعوة
# en c5a5da27
guide-applied-button = بعد تقديم الطلب
# en 05191cc3
guide-funds-button = أموال الاستقرار
# en fb50cd5c
guide-fees-button = الرسوم
# en 77f50760
guide-help-button = المساعدة المرخصة والاحتيال
# en 3fe0878b
guide-bot-button = هذا البوت، والأخطاء
# en 5edbd725
guide =
    <b>الدليل</b>

    معاني المصطلحات، وما بعد الدعوة وتقديم الطلب، ومن يجوز له أن ينصحك، ومن يدير هذا البوت.

    مع كل رقم تاريخه ورابط صفحة IRCC. إن اختلفا فالمعتمد صفحة IRCC.
# en 93795157
guide-words =
    <b>معاني المصطلحات</b>

    <b>قائمة المرشحين (pool)</b>: كل من لديه ملف صالح؛ ومدة صلاحية الملف { $months ->
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 }.
    <b>CRS</b>: أي Comprehensive Ranking System، نقاط العمر والدراسة واللغة والعمل التي ترتب قائمة المرشحين.
    <b>السحب (draw)</b>: تسميه IRCC «round of invitations». تُدعى أعلى الدرجات في مجموعة ما.
    <b>الحد الأدنى (cut-off)</b>: درجة أدنى المدعوين ترتيبًا.
    <b>كسر التعادل (tie-break)</b>: عند الحد الأدنى تمامًا لا تُدعى إلا الملفات المقدمة قبل لحظة منشورة.
    <b>ITA</b>: دعوة إلى تقديم طلب الإقامة الدائمة خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }.
    <b>CEC وFSW وFST</b>: البرامج الاتحادية الثلاثة، للخبرة الكندية وللعمال المهرة وللحِرف الماهرة. يلزم واحد منها لدخول قائمة المرشحين.
    <b>PNP</b>: أي Provincial Nominee Program. الترشيح عبر Express Entry يضيف { $points ->
    [few] { $points } نقاط
   *[other] { $points } نقطة
 }.
    <b>الفئة (category)</b>: سحب لمجموعة واحدة، مثل الفرنسية أو الصحة.
    <b>CLB وNCLC</b>: مستويات اللغة في كندا، للإنجليزية وللفرنسية. تُحوَّل إليها نتائج الاختبارات.
    <b>NOC وTEER</b>: قائمة المهن في كندا، برموز من خمسة أرقام، ومستوى التأهيل الذي تحتاجه كل مهنة (TEER 0 إلى 5).
# en 737b82b8
guide-invited =
    <b>بعد الدعوة</b>

    لديك { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } لتقديم الطلب في حسابك لدى IRCC. ابدأ بما يستغرق أطول وقت؛ يعدّ /ita الأيام ويحفظ لك قائمة بالخطوات.
# en 21db4809
guide-document = • <b>{ $document }</b>: { $note }
# en 64e6f0ae
guide-biometrics = • <b>البيانات الحيوية (biometrics)</b>: بصمات وصورة. بعد التقديم والدفع تقول رسالة في حسابك هل عليك تقديمها، وآخر موعد لذلك.
# en afa49660
guide-costs = تعرض الأزرار أدناه أموال الاستقرار بحسب حجم الأسرة، والرسوم، والمدة المعتادة لدى IRCC.
# en 2e129ab7
guide-funds =
    <b>أموال الاستقرار (settlement funds)</b>

    المال الذي تُظهر به أنك تستطيع الاستقرار. يبقى لك، ولا يجوز أن يكون قرضًا.
# en aafcee10
guide-funds-letter = لا يلزم إثبات الأموال مع CEC، ولا لمن لديهم عرض عمل صالح وتصريح بالعمل في كندا. يرفعون بدلًا منه رسالة تقول ذلك.
# en 93c33437
guide-funds-cec = دعوتك عبر <b>CEC</b>، فلا يلزمك إثبات الأموال. ارفع بدلًا منه رسالة تقول ذلك.
# en 9bad4be5
guide-funds-since = منذ { $since }، بالدولار الكندي، بحسب حجم الأسرة:
# en 8e56bcf5
guide-funds-row = { $size }: <b>{ $amount }</b>
# en b7f38892
guide-funds-more = لكل شخص إضافي: { $amount } زيادةً
# en 189e2901
guide-funds-older = ترفع IRCC هذه المبالغ في معظم فصول الصيف. لم أجد مبالغ { $year }، فراجع الصفحة.
# en 46bc7e7b
guide-funds-who = احسب نفسك وزوجك أو شريكك وأولادك المعالين، ولو لم يأتوا معك.
# en 4a607862
guide-funds-update = عند صدور هذه المبالغ وجب تحديث الملفات قبل نهاية يوم { $day }؛ وما لم يُحدَّث لم يعد مستوفيًا الشروط. التحديث لا يغيّر وقت تقديم ملفك.
# en f3375559
guide-funds-due = أدخل هذه المبالغ في ملفك قبل نهاية يوم <b>{ $day }</b>: فقد يصبح الملف بدونها غير مستوفٍ للشروط. التحديث لا يغيّر وقت تقديم ملفك.
# en f11bd060
guide-funds-page = مأخوذ من تقارير منشورة. المعتمد صفحة IRCC: <a href="{ $url }">Proof of funds</a>.
# en 3fae49b2
guide-funds-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/proof-funds.html
# en d50364fc
guide-no-figures = ليست لدي أرقام مؤكدة لهذا اليوم. راجع صفحة IRCC من فضلك.
# en 2d51be52
guide-fees = <b>الرسوم</b>
# en 0cfed3d3
guide-fees-amounts =
    منذ { $since }، بالدولار الكندي:
    • كل بالغ: <b>{ $adult }</b>، منها { $processing } للمعالجة و{ $residence } لحق الإقامة الدائمة
    • كل ولد معال: <b>{ $child }</b>
    • البيانات الحيوية: <b>{ $biometrics }</b> لشخص واحد، و<b>{ $family }</b> لأسرة تقدم معًا
# en 5f3da618
guide-fees-others = للفحوص الطبية وشهادات خلو السوابق والترجمات والاختبارات تكاليف إضافية متفاوتة. ادفع رسوم IRCC في حسابك لدى IRCC أو في موقعها فقط.
# en 77a6f9ae
guide-fees-page = مأخوذ من مذكرة واحدة منشورة. المعتمد صفحة IRCC: <a href="{ $url }">Fee list</a>.
# en b776940c
guide-fees-link = https://ircc.canada.ca/english/information/fees/fees.asp
# en 45c18f8e
guide-applied = <b>بعد تقديم الطلب</b>
# en 6596e44a
guide-times = مدد المعالجة المعتادة لدى IRCC، كما نُشرت في { $since }:
# en e1ec4cc9
guide-times-row = • { $type }: <b>{ $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 }</b>
# en e5158e6e
guide-times-page = المدة المعتادة ليست وعدًا؛ وتبدأ حين يصل طلبك كاملًا إلى IRCC. مدد اليوم: <a href="{ $url }">Check processing times</a>.
# en 2226a6ff
guide-times-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html
# en 2ec33565
guide-applied-todo =
    <b>في هذه الأثناء</b>
    • راجع حسابك لدى IRCC باستمرار: فيه تصلك الرسائل وما يُطلب منك، ولكل منها مهلة خاصة.
    • قدّم بياناتك الحيوية في موعدها إن طُلبت منك في رسالة.
    • أخبر IRCC إن تغيّر شيء: ولادة أو زواج أو انفصال أو عنوان أو عمل أو جواز سفر جديد.
    • إن كنت تعيش في كندا فأبقِ وضعك القانوني ساريًا؛ فطلب الإقامة الدائمة لا يمدده.
# en 5eef35f8
guide-help =
    <b>مساعدة مرخصة</b>

    لا يلزمك أن تستعين بأحد: تعامل IRCC كل الطلبات على قدم المساواة. ولا يجوز أن ينصحك أو يمثلك بأجر إلا هؤلاء:
    • أعضاء نقابة محامين كندية (law society)
    • أعضاء Chambre des notaires du Québec
    • المرخص لهم من College of Immigration and Citizenship Consultants

    ابحث عن الاسم قبل أن تدفع في <a href="{ $url }">السجل العام للـCollege</a>، أو في دليل نقابة المحامين أو الـChambre.
# en 084d20bd
guide-register-link = https://register.college-ic.ca/
# en 981f7f6d
guide-fraud =
    <b>علامات الاحتيال</b>
    • رسالة تطلب مالًا باسم IRCC: لا تفعل IRCC ذلك أبدًا
    • وعد بدعوة أو بعرض عمل أو بقرار أسرع: لا يستطيع أحد بيعها
    • طلب كلمة مرورك، أو نصيحة بذكر ما ليس صحيحًا
    • موقع يقلّد موقع IRCC: العناوين الحقيقية تنتهي بـ canada.ca أو gc.ca

    صفحة IRCC: <a href="{ $url }">Protect yourself from fraud</a>.
# en 3c40abc9
guide-fraud-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/protect-fraud.html
# en 2ccfe695
guide-help-read = آخر تحقق: { $day }. والعبرة بالصفحات المرتبطة.
# en 48a5330f
guide-bot =
    <b>هذا البوت</b>

    أقرأ ملف السحوبات العام لدى IRCC، وأقارن كل سحب بالبيانات التي أعطيتني، وأكتب إليك. يعرض /status متى قُرئ الملف آخر مرة، و/privacy ما يُحفظ.
# en 0c210945
guide-contact = يدير هذا البوت مشغّل خاص، لا IRCC. يمكنك الوصول إليه هنا: { $contact }
# en dd7b69c4
guide-no-contact = يدير هذا البوت مشغّل خاص، لا IRCC. لم يترك المشغّل عنوانًا هنا؛ وقد يذكر ملف البوت في Telegram عنوانًا.
# en 4c3cb467
guide-mistake =
    <b>وجدت خطأ؟</b> اكتب إلى المشغّل برقم السحب، وما قلتُه أنا، وما تراه صحيحًا. لا ترسل وثائق ولا كلمات مرور من فضلك.

    إن بدت درجتك أو دعوة ما خطأً في حسابك لدى IRCC، فلا يصححها إلا IRCC.

## The conversation: draws

# en 6be4f172
draws-none-yet = لم أقرأ سحوبات IRCC بعد. حاول مجددًا بعد دقيقة.
# en 92bd87c6
draws-none-of-type = لم يُجرَ بعد أي سحب من هذا النوع: { $type }.
# en eb44ca3c
draws-title = <b>{ $type }</b> · الصفحة { $page } من { $pages }
# en 3a30babf
draws-some = <b>{ $type }</b>: { $count } من { $all }
# en 8f8cb22f
draws-none-asked = لم يكن هناك أي سحب.
# en 8736085d
draws-all = كل السحوبات
# en 67a5c25c
draws-all-button = كل السحوبات
# en 8ac9d047
draws-newer-button = ‹ أحدث
# en a54673d8
draws-older-button = أقدم ›
# en 1e30ef66
draws-filter-button = اختيار نوع
# en 97d55915
draws-filter = أي السحوبات؟
# en 2da0d859
draws-open-button = كل السحوبات
# en d265442a
draws-unknown-type = لا أعرف هذا النوع من السحوبات. هذه التي أعرفها:
# en 9d2b191f
draw-ask = أي سحب؟ أرسل رقمه، مثال: /draw 297
# en 5d072a86
draw-unknown = لا أعرف سحبًا برقم #{ $draw }.
# en a4d42186
draw-newest = الأحدث هو #{ $draw }.

## The conversation: alert settings

# en d3781163
alerts-title = <b>تنبيهاتك</b>
# en 6c9ddc91
alerts-active = التنبيهات مفعّلة.
# en fd79a0df
alerts-paused = التنبيهات <b>متوقفة</b>.
# en 41d48a43
alerts-which-met = تصلك أخبار السحوبات التي تكون فيها على الأرجح ضمن المدعوين، أو قد يحسمها كسر التعادل.
# en 06619736
alerts-which-mine = تصلك أخبار السحوبات التي تشملك أو قد تشملك.
# en 168a4199
alerts-which-all = تُبلَّغ بكل سحب.
# en 67005f17
alerts-which-met-button = فقط حين أكون ضمن المدعوين
# en 4ecd866f
alerts-which-mine-button = السحوبات التي قد تشملني
# en 14d2201f
alerts-which-all-button = كل سحب
# en 7c748ab2
alerts-quiet = ساعات الهدوء: <b>من { $start } إلى { $end }</b> ({ $zone }). تصل الرسائل في وقتها، لكن بلا صوت.
# en 8a94222a
alerts-no-quiet = ساعات الهدوء: <b>لا توجد</b>
# en e52ba918
alerts-muted = مكتوم: <b>{ $types }</b>
# en 2e515765
alerts-reminders = التذكيرات قبل ما يخفض درجتك، بالأيام: <b>{ $days }</b>
# en 91e1649f
alerts-no-reminders = التذكيرات: <b>لا توجد</b>
# en 6cf6640a
alerts-invited = ما دامت الدعوة مفتوحة، لا أرسل تنبيهات ملفها: /ita
# en a10c1eeb
alerts-reminders-ask =
    قبل كم يوم أذكّرك بما سيخفض درجتك أو ينهي أهليتك: عيد ميلاد، أو اختبار أو ملف تنتهي صلاحيته؟ المس كلًا منها لتشغيله (🔔) أو إيقافه (🔕).

    أعرف هذه الأيام من تاريخ تقديم ملفك، ومن إجابات الحاسبة إن سمحت لي بحفظها. أما أيام الدعوة فتُعدّ دائمًا.
# en cd2b3356
alerts-lead-button = { $mark } قبل { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يومًا
 }
# en 62471607
alerts-silent = السحوبات التي لا تشملك تصل بلا صوت.
# en 96612d75
alerts-quiet-button = ساعات الهدوء
# en b2a94ab3
alerts-quiet-ask = متى تصل الرسائل بلا صوت؟ الأوقات في منطقتك: { $zone }.
# en 414d34ef
alerts-no-quiet-button = بلا ساعات هدوء
# en cd5f3e05
alerts-types-button = كتم أنواع من السحوبات
# en 1b3e777e
alerts-types-ask = المس نوعًا لكتمه (🔕) أو لسماعه مجددًا (🔔).
# en ef3cb292
alerts-resume-button = استئناف تنبيهاتي
# en d17b5f44
alerts-muted-popup = كُتم: { $type }. الزر نفسه يلغي ذلك.
# en f5d22388
alerts-unmuted-popup = أُلغي كتم: { $type }.

## The conversation: time zone, language

# en 54cfa08e
zone-ask =
    في أي منطقة زمنية تعيش؟ هي الآن <b>{ $zone }</b>.

    اختر، أو اكتب مدينة أو فرقًا: <b>Nairobi</b>، <b>UTC+5:30</b>
# en 788a293c
zone-unknown = لا أعرف هذا المكان. جرب أقرب مدينة كبيرة بالإنجليزية، أو الفرق عن UTC، مثل UTC+5:30.
# en 1c7c2616
zone-which = يوجد أكثر من مكان أو توقيت بهذا الاسم. أيها لك؟
# en 446c5852
zone-kept = منطقتك الزمنية <b>{ $zone }</b>. الوقت هناك الآن { $now }.
# en 5a2f1e38
zone-toronto = تورنتو، أوتاوا
# en 55d70e9f
zone-vancouver = فانكوفر
# en 1f7cf1a5
zone-edmonton = كالغاري، إدمنتون
# en 9787b2d2
zone-halifax = هاليفاكس
# en 0470ae91
zone-kolkata = الهند
# en 33ea8c78
zone-karachi = باكستان
# en 01073af9
zone-manila = الفلبين
# en c34ad33d
zone-lagos = نيجيريا
# en 27ae78df
zone-casablanca = المغرب
# en 449307e3
zone-dubai = دبي
# en 836a8140
zone-tehran = إيران
# en a53ab2c2
zone-shanghai = الصين
# en b02265ce
zone-paris = باريس، بروكسل
# en b3bf0c1a
zone-sao_paulo = ساو باولو
# en f803bfd3
zone-douala = الكاميرون
# en c74c4faf
zone-utc = UTC
# en c462448e
zone-place = { $city } ({ $country })
# en 39bfc27c
language-ask = أي لغة أستخدم؟
# en 6639d3ce
language-kept = أستخدم العربية من الآن.

## The conversation: status

# en 4387e050
status-title = <b>حالة الخدمة</b>
# en 9de0a513
status-read = آخر قراءة لملف IRCC: { $when }
# en 2e25b20b
status-changed = آخر تغير له: { $when }
# en 52a2da3a
status-not-read = لم يُقرأ ملف IRCC منذ بدأت.
# en 52791f26
status-failing = ⚠️ لا يجيب منذ { $since }. أواصل المحاولة؛ ولن يفوت شيء.
# en 407ef311
status-newest = أحدث سحب: #{ $draw } في { $date }. رأيته أول مرة: { $when }
# en f0e834a7
status-delivery = تنبيهاته: أُرسل { $sent }، وينتظر { $waiting }.
# en ad86baff
status-heard = آخر اتصال مع Telegram: { $when }
# en c59160cd
status-sent = آخر تنبيه أُرسل: { $when }
# en 2e964f44
status-halted = ⚠️ التنبيهات متوقفة منذ { $since } لأن Telegram يرفضها. أواصل المحاولة.
# en 27f5daa4
status-took = خرج الأخير بعد الإعلان { $seconds ->
    [one] بثانية واحدة
    [two] بثانيتين
    [few] بـ{ $seconds } ثوانٍ
   *[other] بـ{ $seconds } ثانية
 }.
# en f5b46ce6
status-again-button = تحديث

## The conversation: leaving

# en d0602f63
stop-done = تنبيهاتك متوقفة. كل ما أخبرتني به محفوظ. أرسل /start لإعادتها.
# en 5913fbe2
delete-button = محو كل شيء
# en 5be6bf57
delete-ask = هل أمحو كل ما هو محفوظ عنك، فورًا ونهائيًا؟
# en 31ecab6d
delete-yes-button = نعم، امحُ كل شيء
# en 25f99d26
delete-no-button = لا، أبقِه
# en 51360bac
delete-done = مُحي كل شيء عنك. إن عدت: /start
# en 4e840431
delete-kept = لم يُمحَ شيء.
# en b9a1d90f
delete-nothing = لا شيء محفوظ عنك. إن أردت البدء: /start
# en fd47dd47
mydata-button = أرسل لي بياناتي
# en d2737e23
mydata-follows = هذا كل ما هو محفوظ عنك. سجل التسليم وحده ليس في الملف: لمدة 30 يومًا، أي تنبيه وصلك وفي أي رسالة.

## The conversation: what is not a command, and groups

# en 3615d8c2
fallback-text = لم أفهم ذلك. يمكنك إرسال درجة مثل 522، أو سحب مثل #297، أو نوع مثل «cec» أو «french».
# en d08f4e73
fallback-command = لا أعرف هذا الأمر.
# en d6637212
fallback-other = لا أقرأ إلا النص. لا ترسل وثائق من فضلك: لن يطلبها أحد هنا أبدًا.
# en 9c1b16cf
fallback-forwarded = لا أتعامل مع الرسائل المعاد توجيهها، فلم يتغير شيء. اكتب بنفسك، مثلًا 522 أو #297.
# en 6e2f6951
group-only-private = لا أتحدث عن الدرجات إلا في محادثة خاصة.
# en 2d3f4f20
group-button = فتح المحادثة الخاصة

## The sections of /help (bot/chat/about/help.py: help-<section>)

# en b12c0383
help-section = <b>{ $title }</b>
# en 6ea110de
help-facts = أنت ودرجتك
# en 0014a208
help-draws = السحوبات
# en 7305a71b
help-insight = نظرة أقرب
# en 46d540d9
help-alerts = التنبيهات والإعدادات
# en ef40b06f
help-data = بياناتك، والمساعدة

## The conversation: dropping a question (bot/chat/about/cancel.py)

# en 169e502e
menu-cancel = ترك السؤال المفتوح
# en a52216fd
cancel-button = إلغاء
# en a20fc5ab
cancel-done = أُلغي. لم يتغير شيء.
# en 8b879ad1
cancel-nothing = لا يوجد سؤال مفتوح.
# en b1a13627
cancel-start = أُلغي. يتابع /start من حيث كنت.

## Buttons under a draw (bot/chat/frame/keyboards.py)

# en 9bfbf913
settings-button = الإعدادات
# en 4711f443
share-button = مشاركة

## The conversation: what applies, and /job (bot/chat/onboarding/applies.py, bot/chat/profile/jobs.py)

# en 945809a0
menu-job = هل مهنتي في قائمة: /job nurse
# en b50bdcf7
next-button = التالي ›
# en a02751cd
done-button = تم
# en e06919ab
continue-button = متابعة ›
# en 14a36c61
applies-programs-ask = أي هذه البرامج تستوفي شروطه؟ المس لوضع علامة (☑).
# en e7bf0971
applies-others-no = <i>البرنامج الذي بلا علامة يُعدّ «لا». يمكنك تغييره في أي وقت.</i>
# en 1fa2e7eb
applies-none-button = لا شيء من هذه
# en a5a9a42d
applies-no-others-button = لا شيء من البقية
# en 785a7636
applies-nomination-button = لدي ترشيح (+{ $nomination })
# en 919972b9
applies-nomination-ask =
    <b>هل لديك شهادة ترشيح من مقاطعة (provincial nomination)؟</b>
    تضيف { $nomination } نقطة إلى درجتك. إبداء الاهتمام أو تقديم طلب أو دعوة من مقاطعة ليس ترشيحًا بعد.
# en bf7e10e0
applies-nominated-button = نعم، لدي
# en 8d834b9e
job-button = هل مهنتي في القوائم؟
# en 9ee0eafe
job-ask = <b>هل مهنتك في إحدى قوائم IRCC؟</b>
# en 51349410
job-title = <b>{ $code } { $title }</b>
# en 3e61580b
job-skilled = TEER { $teer }: يُعدّ هذا عملًا ماهرًا.
# en d211c319
job-not-skilled = TEER { $teer }: لا يُعدّ هذا عملًا ماهرًا (TEER 0 إلى 3).
# en 5c1b4bc3
job-listed = هي في هذه القوائم السارية منذ { $since }. ضع علامة على فئة إن كانت لديك أيضًا الخبرة التي تطلبها:
# en 7d6abed1
job-not-listed = ليست في أي من قوائم الفئات السارية منذ { $since }.
# en d0a91675
job-list-unknown = لا أعرف قائمة المهن لدى IRCC للفئات التالية: { $categories }. قد تكون مهنتك فيها؛ يُرجى مراجعة صفحة IRCC.

## The conversation: the first visit, continued (bot/chat/onboarding/start.py)

# en ae3d760c
start-resumed = عادت تنبيهاتك. كل ما أخبرتني به ما زال هنا.
# en 5ee7b4ac
zone-other-button = منطقة زمنية أخرى

## The conversation: polite words (bot/chat/fallback.py)

# en 7e269c12
fallback-thanks = على الرحب والسعة.
# en 21d983a5
fallback-hello = مرحبًا. يمكنك إرسال درجة مثل 522، أو سحب مثل #297، أو اسم مهنة.

## Groups: public facts, and /groups (bot/chat/groups/group_list.py)

# en ccd136b5
menu-groups = المجموعات والقنوات التي أضفتني إليها
# en 67c9c1c5
menu-public-last = أحدث سحب، أو من نوع: /last cec
# en b7cc263e
menu-public-draws = السحوبات الأخيرة: /draws french
# en fae7f4d5
menu-public-chart = الحدود الدنيا عبر الزمن
# en f975476a
menu-public-forecast = التوقيت المعتاد والحد المرجح: /forecast cec
# en a02c722a
menu-public-help = ما أستطيع فعله هنا
# en 30e91ed3
help-group-everybody = للجميع
# en 89f1656c
help-group-administrators = للمشرفين
# en c7bfb7da
chart-caption-public = الحدود الدنيا في الاثني عشر شهرًا الأخيرة.
# en 6e960271
groups-title = <b>المجموعات والقنوات التي أضفتني إليها</b>
# en 56c8518f
groups-one = <b>{ $title }</b>
# en 8d318fb1
groups-none = لم تضفني إلى أي مجموعة أو قناة. أضفني إليها لأنشر بيانات كل سحب، ولا أنشر درجة أحد أبدًا.
# en d9ba3464
help-group-closing = ما يخص شخصًا، مثل درجة أو نتيجة، لا أجيب عنه إلا في محادثة خاصة.

## The five marks, and the first draw that is kept back

# en a5ac8d13
legend =
    ✅ أنت على الأرجح ضمن المدعوين
    🟠 يحسمها كسر التعادل
    ❌ ليس هذه المرة
    ⚪ لا يشملك
    ❔ لا أستطيع الجزم بعد
# en 87fcda16
alert-explains-silence = لم يشملك هذا السحب. من الآن فصاعدًا لن أخبرك بمثله، إلا إذا اخترت كل السحوبات: /alerts

## Several profiles in one chat (bot/chat/profile/profiles.py)

# en 27a6ec14
who-of = <b>{ $name }</b>
# en 2cef65cf
who-title = <b>الملفات في هذه المحادثة</b>
# en 10097116
who-explained = لزوجين، أو لعملاء: حتى { $most } ملفات، لكل منها بياناته. في التنبيه سطر لكل منها. تسري الأوامر على الملف ●؛ المس غيره للانتقال إليه.
# en 39bd35f0
who-add-button = + إضافة ملف
# en f5dafc11
who-rename-button = تغيير الاسم: { $name }
# en f69bcdfe
who-remove-button = إزالة: { $name }
# en c0f8d117
who-remove-yes-button = نعم، أزِله
# en 82eee0d0
who-remove-ask = هل أزيل الملف «<b>{ $name }</b>» بكل ما هو محفوظ فيه؟
# en fecdc744
who-ask = ما اسم الملف؟ الاسم الأول أو الأحرف الأولى تكفي.
# en d1c65659
who-added = أُضيف: <b>{ $name }</b>. أخبرني الآن بما ينطبق.
# en 68d5e226
who-renamed = اسمه الآن <b>{ $name }</b>.
# en a999f6bb
who-fault-empty = أحتاج حرفًا واحدًا على الأقل.
# en 851ccded
who-fault-too_long = هذا طويل: الحد الأقصى للأحرف { $longest }.
# en cd981119
who-fault-taken = لملف آخر هنا هذا الاسم.
# en 0a2c8998
who-full-popup = عدد الملفات { $most }؛ وهو الحد الأقصى في محادثة واحدة.

## Groups, channels and cards (bot/text/notices/groups.py, bot/chat/groups/group_settings.py, bot/chat/groups/inline.py)

# en 1f14ee65
about-me-button = وماذا عني؟
# en e2231456
group-lost = لم أعد أستطيع نشر السحوبات في «{ $title }» حيث أضفتني. الإعدادات محفوظة: حين أستطيع النشر مجددًا، يمكن لمشرف إعادة التشغيل بالأمر /here.
# en 5b4497cf
group-lost-untitled = لم أعد أستطيع نشر السحوبات في مجموعة أو قناة أضفتني إليها. الإعدادات محفوظة: حين أستطيع النشر مجددًا، يمكن لمشرف إعادة التشغيل بالأمر /here.
# en b1fe4698
group-title = <b>سحوبات Express Entry، فور نشر IRCC لها</b>
# en 71cb5d51
group-on = أنشر هنا بيانات كل سحب، ولا أنشر درجة أحد أبدًا.
# en 25320923
group-on-topic = أنشر بيانات كل سحب في الموضوع المختار، ولا أنشر درجة أحد أبدًا.
# en f5e2f52b
group-off = لا أنشر شيئًا هنا. يمكن لمشرف تغيير ذلك.
# en 7111ee2f
group-left-out = مستبعد: <b>{ $types }</b>
# en 415052c9
group-digest = أنشر أيضًا كل يوم سبت في الساعة 10:00 ({ $zone }) ملخصًا للأسبوع.
# en 9b5f2ada
group-here-button = النشر هنا
# en f8e91232
group-stop-button = عدم النشر
# en 3b7df1e7
group-types-button = أي السحوبات
# en 46f42c1a
group-digest-button = ملخص الأسبوع
# en 8da13764
group-zone-button = المنطقة الزمنية
# en ad7e1abd
group-close-button = تم
# en 1b0cd48d
group-types-ask = المس نوعًا لاستبعاده (▫️) أو لنشره مجددًا (✔️).
# en 13c62d69
group-zone-ask = يصدر الملخص كل يوم سبت في الساعة 10:00 بهذه المنطقة الزمنية: { $zone }. أي منطقة تريد؟
# en b33a75b7
group-language-ask = بأي لغة أنشر؟
# en 9bc0db50
group-admins-only = المشرفون وحدهم يغيرون ما أنشره هنا.
# en 0e309d60
group-admins-popup = المشرفون وحدهم يغيرون هذا.
# en 1b0d844b
group-erased = حذفت إعدادات هذه المجموعة ولن أنشر هنا شيئًا. للبدء من جديد: /here
# en b331a042
group-channel-added = من الآن أنشر بيانات كل سحب في «{ $title }». لتغيير شيء اكتب /alerts في القناة نفسها.
# en 744ee295
card-title = #{ $draw } · { $type }
# en 9d7db566
card-description = { $date } · الحد الأدنى { $cutoff }

## Pictures: plain text (bot/text/draws/charts.py)

# en 1ee5a3a4
chart-cutoffs-title = الحدود الدنيا
# en fbbb4f1a
chart-period = { $since } – { $until }
# en 48e266ee
chart-line = درجتك
# en 5fa921af
chart-met = كنت ستُدعى
# en c06c8130
chart-not-met = لا، أو لا يُعرف
# en 6c797851
chart-pool-title = قائمة المرشحين (pool)
# en 8a8c89a0
chart-pool-period = { $date } · { $total ->
    [zero] { $total } مرشح
    [one] مرشح واحد
    [two] مرشحان
    [few] { $total } مرشحين
    [many] { $total } مرشحًا
   *[other] { $total } مرشح
 }
# en 47612521
chart-pool-mine = أنت: { $score }
# en 535c875d
chart-pool-note = الفاتح: شرائح أعرض من 10 نقاط
# en a97938b1
chart-months-title = الدعوات شهريًا
# en bfd77ba7
chart-rest = أخرى
# en 0d95703d
chart-new-points = نقاط جديدة

## What if (bot/text/verdicts/whatif.py)

# en ba1e8330
whatif-ask =
    <b>ماذا لو …</b>
    الأشهر الاثنا عشر الأخيرة بدرجة أخرى، أو ترشيح، أو NCLC 7 بالفرنسية، أو فئة أخرى: المس أدناه، أو اكتب، مثل /whatif 505، /whatif +20، /whatif french.
# en 0298beb7
whatif-title = <b>ماذا لو: { $changes }</b>
# en 82cf96d5
whatif-score = الدرجة { $score }
# en 010cb180
whatif-score-instead = الدرجة { $score } بدل { $own }
# en 8cdf3d37
whatif-nomination = ترشيح من مقاطعة
# en 99dbc47b
whatif-now = بوضعك الحالي: من { $draws ->
    [zero] { $draws } سحب
    [one] سحب واحد
    [two] سحبين
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 } في الأشهر الاثني عشر الأخيرة، شملك { $mine }، { $met ->
    [0] ولم تكن لتصلك دعوة في أي منها
    [one] وكانت ستصلك دعوة في واحد منها
    [two] وكانت ستصلك دعوة في اثنين منها
   *[other] وكانت ستصلك دعوة في { $met } منها
 }.
# en 340b9a08
whatif-now-no-score = بوضعك الحالي: من { $draws ->
    [zero] { $draws } سحب
    [one] سحب واحد
    [two] سحبين
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 } في الأشهر الاثني عشر الأخيرة، شملك { $mine }. لا أعرف درجتك: /score
# en a8e45396
whatif-then = عندها: يشملك { $mine } من { $draws }، { $met ->
    [0] ولم تكن لتصلك دعوة في أي منها
    [one] وكانت ستصلك دعوة في واحد منها
    [two] وكانت ستصلك دعوة في اثنين منها
   *[other] وكانت ستصلك دعوة في { $met } منها
 }.
# en f96db19f
whatif-then-no-score = عندها: يشملك { $mine } من { $draws }.
# en c7dce062
whatif-gained = <b>{ $gained ->
    [one] دعوة إضافية واحدة
    [two] دعوتان إضافيتان
    [few] { $gained } دعوات إضافية
    [many] { $gained } دعوة إضافية
   *[other] { $gained } دعوة إضافية
 } من أصل { $mine }:</b>
# en 637412a1
whatif-lost = <b>خسارة { $lost ->
    [one] دعوة واحدة
    [two] دعوتين
    [few] { $lost } دعوات
    [many] { $lost } دعوة
   *[other] { $lost } دعوة
 }:</b>
# en 2dc99a3e
whatif-more = … و{ $more } غيرها.
# en 7efedb20
whatif-same = لم يكن ليتغير شيء.
# en b4a12291
whatif-nearest = الأقرب مما فات: #{ $draw } عند { $cutoff }، { $points ->
    [0] بكسر التعادل
    [one] بفارق نقطة واحدة
    [two] بفارق نقطتين
    [few] بفارق { $points } نقاط
   *[other] بفارق { $points } نقطة
 }.
# en f29e76ed
whatif-opened = وكان سيشملك { $opened ->
    [one] سحب إضافي واحد
    [two] سحبان إضافيان
    [few] { $opened } سحوبات إضافية
    [many] { $opened } سحبًا إضافيًا
   *[other] { $opened } سحب إضافي
 }.
# en 33a49a1c
whatif-french = مستوى NCLC 7 في الفرنسية يضيف أيضًا من { $least } إلى { $most } نقطة إلى الدرجة، ولم تُحسب هذه النقاط هنا: المس أدناه لحسابها. ومع إجاباتك في /crs أعرف كم هي.
# en 38e2ca0c
whatif-fault-unknown = لم أفهم ذلك. مثال: /whatif 505، /whatif +20، /whatif french
# en e7da3971
whatif-fault-level = ما يضيفه مستوى لغوي واحد يتوقف على عمرك ودراستك وعملك. الحاسبة تعرف ذلك: /crs. هنا يمكنك أن تسأل عن NCLC 7 أو أكثر، لسحوبات الفرنسية، أو عن درجة مثل 505.
# en ef51225e
whatif-fault-no_score = لزيادة نقاط أو إنقاصها أحتاج درجة أبدأ منها. أرسل درجتك أولًا، أو اسأل عن درجة، مثل /whatif 505.
# en a093263d
whatif-fault-too_low = لا درجة دون الصفر.
# en 1de6bfe3
whatif-fault-too_high = من دون ترشيح أنظر في الدرجات حتى { $most }. مع الترشيح: /whatif +{ $nomination }.
# en 20c7fca1
whatif-fault-with_or_without = لا أعرف هل تشمل هذه الدرجة نقاط الترشيح الـ{ $nomination }. اكتب «489 مع الترشيح» أو «{ $full }».
# en eadff5ff
whatif-join-button = + { $type }
# en 4da29572
whatif-leave-button = − { $type }
# en 82fe5282
whatif-nomination-button = ترشيح
# en 661ba220
whatif-french-button = NCLC 7 بالفرنسية
# en 5c340c68
whatif-count-button = حساب +{ $points }
# en 1639f21f
whatif-more-button = برنامج أو فئة أخرى
# en fedb0c65
whatif-reset-button = البدء من جديد
# en 763fd5c8
whatif-choose = <b>ماذا لو …</b> انطبق عليك أحد هذه أيضًا؟

## The pool (bot/text/draws/standing.py)

# en 364d3f85
pool-title = <b>قائمة المرشحين (pool) في { $date }</b>: { $total ->
    [one] مرشح واحد
    [two] مرشحان
    [few] { $total } مرشحين
    [many] { $total } مرشحًا
   *[other] { $total } مرشح
 }
# en bb3d9899
pool-above = كان فوق { $score } ما بين <b>{ $least }</b> و<b>{ $most }</b> { $most ->
    [few] أشخاص
    [many] شخصًا
   *[other] شخص
 }.
# en 9ecd8418
pool-above-exactly = عدد الأشخاص فوق { $score }: <b>{ $count }</b>.
# en 49bc8f9f
pool-band = في الشريحة { $band }: { $count }. لا تُنشر إلا الشرائح، فلا أحد يعرف الموقع داخلها.
# en 17c3aca9
pool-per-point = لو توزعوا بالتساوي، لكان عند كل نقطة نحو { $count ->
    [one] شخص واحد
    [two] شخصين
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }.
# en e3646db0
pool-moves = منذ { $date }: { $band_change } في الشريحة { $band }، و{ $above_change } فوقها. آخر الأرقام:
# en 04b4db9f
pool-row = { $date }: { $band } في الشريحة، { $above } فوقها
# en 72f9cd51
pool-invited = هذه الأرقام سابقة لسحبها، وقد أُرسلت بعدها { $invited ->
    [one] دعوة واحدة
    [two] دعوتان
    [few] { $invited } دعوات
    [many] { $invited } دعوة
   *[other] { $invited } دعوة
 } إلى أشخاص ما زالوا محسوبين فيها.
# en 22a9ee43
pool-no-score = بدرجتك أستطيع القول كم شخصًا فوقك: /score أو /pool 505.
# en 4e6d23af
pool-none = لم أقرأ أرقام قائمة المرشحين (pool) من IRCC بعد. حاول مجددًا بعد دقيقة.
# en 0f6bbd87
pool-picture-button = صورة

## Forecasts (bot/text/draws/forecasts.py)

# en db146e81
forecast-title = <b>المعتاد</b>
# en a8291a81
forecast-type = <b>{ $type }</b>
# en 3b3e06f7
forecast-rhythm = عادةً كل { $median ->
    [one] يوم
    [two] يومين
    [few] { $median } أيام
    [many] { $median } يومًا
   *[other] { $median } يوم
 }؛ وأربعة من كل خمسة من آخر { $gaps ->
    [few] { $gaps } فواصل
    [many] { $gaps } فاصلًا
   *[other] { $gaps } فاصل
 } تراوحت بين { $short ->
    [one] يوم واحد
    [two] يومين
    [few] { $short } أيام
    [many] { $short } يومًا
   *[other] { $short } يوم
 } و{ $long ->
    [one] يوم واحد
    [two] يومين
    [few] { $long } أيام
    [many] { $long } يومًا
   *[other] { $long } يوم
 }.
# en 5ac3fd7e
forecast-rhythm-few = حتى الآن { $gaps ->
    [one] فاصل واحد
    [two] فاصلان
    [few] { $gaps } فواصل
    [many] { $gaps } فاصلًا
   *[other] { $gaps } فاصل
 }، بين { $short ->
    [one] يوم واحد
    [two] يومين
    [few] { $short } أيام
    [many] { $short } يومًا
   *[other] { $short } يوم
 } و{ $long ->
    [one] يوم واحد
    [two] يومين
    [few] { $long } أيام
    [many] { $long } يومًا
   *[other] { $long } يوم
 }.
# en 8e70ae51
forecast-rhythm-even = حتى الآن { $gaps ->
    [one] فاصل واحد، مدته
    [two] فاصلان، مدة كل منهما
    [few] { $gaps } فواصل، مدة كل منها
    [many] { $gaps } فاصلًا، مدة كل منها
   *[other] { $gaps } فاصل، مدة كل منها
 } { $median ->
    [one] يوم واحد
    [two] يومان
    [few] { $median } أيام
    [many] { $median } يومًا
   *[other] { $median } يوم
 }.
# en d9b5abf1
forecast-last = الأخير: { $date }، { $days ->
    [0] اليوم
    [one] أمس
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
 }.
# en c281c147
forecast-silent = لا شيء منذ { $date } ({ $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 })؛ وكان أطول فاصل قبل ذلك { $longest ->
    [one] يومًا واحدًا
    [two] يومين
    [few] { $longest } أيام
    [many] { $longest } يومًا
   *[other] { $longest } يوم
 }. ربما انتهى هذا النوع.
# en e7fd089a
forecast-silent-lately = لا شيء منذ { $date } ({ $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 })؛ ومن بين آخر { $gaps ->
    [few] { $gaps } فواصل
    [many] { $gaps } فاصلًا
   *[other] { $gaps } فاصل
 } كان أطولها { $longest ->
    [one] يومًا واحدًا
    [two] يومين
    [few] { $longest } أيام
    [many] { $longest } يومًا
   *[other] { $longest } يوم
 }. ربما انتهى هذا النوع.
# en bfa84e39
forecast-once = لم يُجرَ إلا سحب واحد، في { $date }.
# en a22fdc44
forecast-new-points = بدأ العمل بنقاط جديدة في { $since }، ولم يُجرَ منذ ذلك الحين سحب من هذا النوع: لا أستطيع إعطاء نطاق.
# en 4a35fa2a
forecast-new-rhythm = عاد السحب في { $date } بعد توقف دام { $days ->
    [one] يومًا واحدًا
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }: من المبكر معرفة وتيرته.
# en 55eaccd0
forecast-range = الحد الأدنى المرجح للتالي، في أربع من خمس حالات: <b>من { $low } إلى { $high }</b>
# en 87bc0b06
forecast-card = صدق { $held } من آخر { $ranges ->
    [few] { $ranges } نطاقات
    [many] { $ranges } نطاقًا
   *[other] { $ranges } نطاق
 } أعطيتها ({ $type }). كان خطئي في المتوسط { $mine } نقطة؛ وخطأ توقع «كالمرة السابقة» { $same }.
# en f00dbc4c
forecast-loses = لا أقدّم نطاقًا: في { $tries ->
    [one] سحب واحد
    [two] سحبين
    [few] { $tries } سحوبات
    [many] { $tries } سحبًا
   *[other] { $tries } سحب
 } منذ { $since } كان خطئي في المتوسط { $mine } نقطة، وخطأ مجرد توقع «كالمرة السابقة» { $same }.
# en 2e245a66
forecast-untested = لا أقدّم نطاقًا: السحوبات أقل من أن يُختبر عليها.
# en 56b670a5
forecast-borrowed = ويستند اتساع النطاق أيضًا إلى أنواع مشابهة.
# en 531ef202
forecast-cutoffs = أدنى حد حتى الآن: { $lowest } (#{ $low }، { $low_date }). الأعلى: { $highest } (#{ $high }، { $high_date }).
# en a861ee48
forecast-sizes = أصغر سحب على الإطلاق: { $smallest ->
    [zero] { $smallest } دعوة
    [one] دعوة واحدة
    [two] دعوتان
    [few] { $smallest } دعوات
    [many] { $smallest } دعوة
   *[other] { $smallest } دعوة
 } (#{ $small }، { $small_date }). الأكبر: { $largest } (#{ $large }، { $large_date }).
# en 04edc48d
forecast-never = لم يُجرَ بعد أي سحب من هذا النوع: { $type }.
# en 8b798d25
forecast-disclaimer = لا تنشر IRCC جدولًا. هذا ما حدث، وليس وعدًا بما سيحدث.

## Captions of pictures (bot/text/draws/captions.py)

# en ab4d951f
chart-caption-mine = درجتك <b>{ $line }</b>: من { $draws ->
    [one] سحب واحد
    [two] سحبين
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 } هنا كنت ستُدعى في { $met }.
# en 20931aed
chart-caption-may-be = درجتك <b>{ $line }</b>: من { $draws ->
    [one] سحب واحد
    [two] سحبين
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 } هنا كنت ستُدعى في { $met }، إن كنت تستوفي الشروط.
# en 52af0e96
chart-caption-others = { $draws ->
    [zero] { $draws } سحب
    [one] سحب واحد
    [two] سحبان
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 }. لا يشملك ذلك، فلم تُرسم درجتك.
# en 49176e37
chart-caption-no-score = { $draws ->
    [one] سحب واحد
    [two] سحبان
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 }. أعطني درجتك لأرسمها: /score
# en 8e1247d8
chart-caption-pool = شرائح الدرجات لدى IRCC. الأرقام في /pool.
# en e4611f05
chart-in-english = الصورة بالإنجليزية.
# en 6ed0224e
chart-caption-months = الدعوات في اثني عشر شهرًا: { $invited }، حتى #{ $draw }.
# en 9695a6f1
chart-year = سنة { $year } حتى الآن:
# en 1ee6976a
chart-year-row = { $type }: { $draws ->
    [zero] { $draws } سحب
    [one] سحب واحد
    [two] سحبان
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 }، { $invited ->
    [zero] { $invited } دعوة
    [one] دعوة واحدة
    [two] دعوتان
    [few] { $invited } دعوات
    [many] { $invited } دعوة
   *[other] { $invited } دعوة
 }، { $range }
# en 93c44aca
chart-too-few = السحوبات أقل من أن تُرسم. بالكلمات:
# en 704be82a
chart-no-draws = لا سحب من هذا النوع في هذه المدة: { $type }.
# en e5679829
chart-unknown = لا أعرف هذه الصورة. هذه التي أستطيع رسمها:
# en a9093182
chart-button = رسم بياني
# en e077652c
chart-mine-button = حدود سحوباتي
# en 476fc648
chart-year-button = سنة واحدة
# en cf1dfdcc
chart-years-button = ثلاث سنوات
# en 9bdc00fb
chart-pool-button = قائمة المرشحين
# en 626b2fff
chart-months-button = الدعوات شهريًا
# en 401917fa
whatif-button = ماذا لو
# en a784e0e7
forecast-button = التوقع

## News (bot/text/news/news.py, bot/chat/news/news.py)

# en af568788
news-title = <b>أخبار Express Entry الأخيرة</b>
# en c3edadb8
news-none = لم أقرأ أي أخبار بعد.
# en 0f5849af
news-alert-title = <b>أخبار Express Entry</b>
# en e76050cc
news-link = <a href="{ $link }">{ $title }</a>
# en 3f5ae82c
news-source = { $host }، { $when }
# en 84b3186d
news-on-button = أرسل لي الأخبار
# en 19e78c31
news-off-button = لا ترسل لي الأخبار
# en 9f195254
news-more-button = أخبار أخرى
# en 1ffae35d
news-stop-button = لا مزيد من الأخبار
# en a9071d09
news-off-popup = لن تصلك أخبار بعد الآن. /alerts يعيدها.
# en 7936834c
alerts-news-on = أخبار Express Entry: <b>مفعّلة</b>، بضعة أخبار في اليوم على الأكثر.
# en 9903eeca
alerts-news-off = أخبار Express Entry: <b>متوقفة</b>

## The operator: /stats, /broadcast, /resume (bot/chat/operator, bot/text/notices/letters.py)

# en a0fa3b93
letter-title = 📣 <b>من مشغّل هذا البوت</b>
# en ce7b81c0
letter-how = اكتب ما يُقال للجميع بعد الأمر، مثل <code>/broadcast The bot moves tonight.</code> تراه أولًا، ولا يُرسل شيء قبل أن توافق.
# en e24b524b
letter-too-long = هذا طويل: الحد الأقصى للأحرف { $most }.
# en fe5d04a2
letter-send-all-button = إرسال إلى الجميع
# en a996d963
letter-drop-button = عدم إرسالها
# en d5d7337f
letter-sent-to = 📣 في الطريق إلى { $people ->
    [one] شخص واحد
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
 }. يعرض /stats عدد الرسائل المنتظرة.
# en 71da264c
letter-dropped = لم تُرسل.
# en a7e64493
doubt-yes-button = هذا صحيح
# en e6541f62
doubt-no-button = انتظار التصحيح
# en 8776e702
again-yes-button = إعلانه
# en e98c12bc
again-no-button = لا
# en 0cdca216
doubt-believed = يُسجل ويُعلن في القراءة التالية.
# en 3c762e51
doubt-held = لا يُعلن شيء ما دام الملف يقول الشيء نفسه.
# en 0787ef71
resumed = تستمر التنبيهات. إن عادت محادثات كثيرة كأنها غير موجودة، تتوقف مجددًا.
# en 7a1af669
stats-title = <b>حال البوت</b>
# en a7e34fb9
stats-up = الإصدار { $version }، يعمل منذ { $since }
# en c03f399d
stats-well = ✅ لا خلل.
# en 16596f06
stats-languages = المحادثات التي تصلها التنبيهات، حسب اللغة: { $languages }
# en 6970abb4
stats-others = المجموعات والقنوات: { $groups } · متوقفة: { $stopped } · يتعذر الوصول إليها: { $unreachable }
# en a533249a
stats-today = المحادثات منذ { $since } · جديدة: { $new } · غادرت (مُحيت): { $left } · يتعذر الوصول إليها منذ اليوم (UTC): { $lost }
# en 9c393cbb
stats-people = الأشخاص: { $people }، منهم نشطون: { $active }
# en 0c3f4017
stats-draws = السحوبات المعروفة: { $draws }
# en 33a41b0a
stats-look = آخر قراءة لملف IRCC: { $when }
# en b91760d7
stats-no-queue = لا شيء ينتظر الإرسال.
# en 7fc14db8
stats-queue = رسائل تنتظر الإرسال: { $waiting }، منذ { $since }
# en 2ee067b7
stats-newest = تنبيهات #{ $draw }: أُرسل { $sent }، ينتظر { $waiting }، تُرك { $given }، أُعيد بعد شك { $again }
# en caee1923
stats-newest-untold = لم يُعلن #{ $draw }.

## Not in the pool, missed either way, a total that is not exact (bot/text/verdicts/doubts.py)

# en aa0a6a4b
reason-expired = الملف الذي قدمته في { $date } انتهى في { $expiry }، فلم يكن في قائمة المرشحين (pool) عند هذا السحب.
# en 53ff9824
reason-not_yet = قدمت ملفك في { $date }، بعد هذا السحب، فلم يكن في قائمة المرشحين (pool) بعد.
# en c2015e46
if-in-pool-met = مع ملف آخر في قائمة المرشحين كنت على الأرجح ضمن المدعوين.
# en 3b4eaf68
if-in-pool-missed = حتى مع ملف آخر في قائمة المرشحين ما كنت ضمن المدعوين.
# en 7921b676
if-in-pool-tie = مع ملف آخر في قائمة المرشحين يحسمها كسر التعادل.
# en b809a938
if-in-pool-unknown = مع ملف آخر في قائمة المرشحين يتوقف الأمر على درجتك.
# en 79a5b8b8
question-submitted-expired = هل لديك ملف أحدث؟ متى قدمته؟
# en c97c70fd
question-submitted-not_yet = هل كان لديك ملف سابق في ذلك اليوم، أم أن هذا التاريخ خطأ؟ متى قدمته؟
# en 813d5af9
score-about = مجموعك تقريبي: مع الترشيح لا تُحسب نقاط الفرنسية ولا الدراسة في كندا ولا الأخ أو الأخت، فقد يكون أقل.
# en af11352c
year-out-of-pool = أُجري { $draws ->
    [one] واحد
    [two] اثنان
   *[other] { $draws }
 } من هذه السحوبات وملفك خارج قائمة المرشحين، بحسب تاريخه. أحتسبها كأنه كان فيها.
