# العربية: تبقى أسماء IRCC المنشورة بالإنجليزية (Express Entry و CRS و TEER و NOC …) كما هي.
#
# Same syntax, keys and order as en.ftl. Type no direction marks: what runs from left to right
# (numbers, names, commands) is set apart when the words are loaded (bot/text/typography.py).

language-name = العربية

## Draw types: the name IRCC publishes, a short name, and the kind of draw in a sentence

type-general = General (عام)
type-general-short = عام
type-general-draw = سحب عام
type-cec = Canadian Experience Class
type-cec-short = CEC
type-cec-draw = سحب CEC
type-fsw = Federal Skilled Worker
type-fsw-short = FSW
type-fsw-draw = سحب FSW
type-fst = Federal Skilled Trades
type-fst-short = FST
type-fst-draw = سحب FST
type-pnp = Provincial Nominee Program
type-pnp-short = PNP
type-pnp-draw = سحب PNP
type-french = French-language proficiency (الفرنسية)
type-french-short = الفرنسية
type-french-draw = سحب الفرنسية
type-healthcare = Healthcare and social services occupations (الصحة)
type-healthcare-short = الصحة
type-healthcare-draw = سحب الصحة
type-stem = STEM occupations
type-stem-short = STEM
type-stem-draw = سحب STEM
type-trades = Trade occupations (الحِرف)
type-trades-short = الحِرف
type-trades-draw = سحب الحِرف
type-transport = Transport occupations (النقل)
type-transport-short = النقل
type-transport-draw = سحب النقل
type-agriculture = Agriculture and agri-food occupations (الزراعة)
type-agriculture-short = الزراعة
type-agriculture-draw = سحب الزراعة
type-education = Education occupations (التعليم)
type-education-short = التعليم
type-education-draw = سحب التعليم
type-physicians = Physicians with Canadian work experience (الأطباء)
type-physicians-short = الأطباء
type-physicians-draw = سحب الأطباء
type-senior_managers = Senior managers with Canadian work experience (المديرون)
type-senior_managers-short = كبار المديرين
type-senior_managers-draw = سحب كبار المديرين
type-researchers = Researchers with Canadian work experience (الباحثون)
type-researchers-short = الباحثون
type-researchers-draw = سحب الباحثين
type-military = Skilled military recruits (العسكريون)
type-military-short = العسكريون
type-military-draw = سحب العسكريين

## What each programme and category asks for, in one sentence (rules of 2026)

criteria-cec = سنة واحدة على الأقل من العمل الماهر في كندا خلال السنوات الثلاث الأخيرة، ومستوى CLB 7 (لفئتي TEER 0 و1) أو CLB 5 (لفئتي TEER 2 و3).
criteria-fsw = سنة متصلة واحدة على الأقل من العمل الماهر، ومستوى CLB 7 في المهارات اللغوية الأربع، و67 نقطة من 100 في جدول الاختيار.
criteria-fst = سنتان على الأقل من العمل في حرفة ماهرة خلال السنوات الخمس الأخيرة، وعرض عمل أو شهادة تأهيل (certificate of qualification).
criteria-french = مستوى NCLC 7 أو أكثر في المهارات الأربع: التحدث والاستماع والقراءة والكتابة.
criteria-healthcare = 12 شهرًا على الأقل في مهنة واحدة من قائمة IRCC للصحة والخدمات الاجتماعية، خلال السنوات الثلاث الأخيرة.
criteria-stem = 12 شهرًا على الأقل في مهنة واحدة من قائمة IRCC لمجالات STEM، خلال السنوات الثلاث الأخيرة.
criteria-trades = 12 شهرًا على الأقل في مهنة واحدة من قائمة IRCC للحِرف (trades)، خلال السنوات الثلاث الأخيرة.
criteria-transport = 12 شهرًا على الأقل في مهنة واحدة من قائمة IRCC للنقل، خلال السنوات الثلاث الأخيرة.
criteria-agriculture = عمل في مهنة من قائمة IRCC للزراعة والأغذية الزراعية. انتهت هذه الفئة في فبراير 2026.
criteria-education = 12 شهرًا على الأقل في مهنة واحدة من قائمة IRCC للتعليم، خلال السنوات الثلاث الأخيرة.
criteria-physicians = 12 شهرًا على الأقل من العمل طبيبًا في كندا، في مهنة واحدة من القائمة، خلال السنوات الثلاث الأخيرة.
criteria-senior_managers = 12 شهرًا على الأقل من العمل مديرًا كبيرًا في كندا، في مهنة واحدة من القائمة، خلال السنوات الثلاث الأخيرة.
criteria-researchers = 12 شهرًا على الأقل من العمل باحثًا في كندا، في مهنة واحدة من القائمة، خلال السنوات الثلاث الأخيرة.
criteria-military = عشر سنوات في جيش أجنبي معترف به، وعرض عمل من القوات الكندية (Canadian Forces) لثلاث سنوات أو أكثر.

## Times

time-utc = { $moment } UTC
time-local = { $moment } ({ $utc } UTC)
time-local-other-day = { $moment } ({ $utc_day }، { $utc } UTC)
time-moment = { $date }، { $time }

## The verdict line, after its mark: where the score stands

line-above = #{ $draw }: الدرجة { $score } أعلى من الحد الأدنى { $cutoff } بـ { $points ->
    [zero] { $points } نقطة
    [one] نقطة واحدة
    [two] نقطتين
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
 }.
line-below = #{ $draw }: الدرجة { $score } أقل من الحد الأدنى { $cutoff } بـ { $points ->
    [zero] { $points } نقطة
    [one] نقطة واحدة
    [two] نقطتين
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
 }.
line-at_everyone = #{ $draw }: الدرجة { $score } عند الحد الأدنى { $cutoff } تمامًا، وكل من كان عنده دُعي.
line-at_before = #{ $draw }: الدرجة { $score } عند الحد الأدنى { $cutoff } تمامًا، وقُدّم ملفك قبل لحظة كسر التعادل (tie-break).
line-at_after = #{ $draw }: الدرجة { $score } عند الحد الأدنى { $cutoff } تمامًا، لكن ملفك لم يُقدَّم قبل لحظة كسر التعادل (tie-break).
line-at_same_day = #{ $draw }: الدرجة { $score } عند الحد الأدنى { $cutoff } تمامًا، وقُدّم ملفك في يوم كسر التعادل (tie-break) نفسه.
line-at_no_date = #{ $draw }: الدرجة { $score } عند الحد الأدنى { $cutoff } تمامًا، فالفصل لكسر التعادل (tie-break).
line-at_no_tie_break = #{ $draw }: الدرجة { $score } عند الحد الأدنى { $cutoff } تمامًا، وكسر التعادل (tie-break) غير معروف.
line-no_score = #{ $draw } كان لك، لكني لا أعرف درجتك. كان الحد الأدنى { $cutoff }.
line-score_unclear = #{ $draw } كان لك، لكن هل تشمل درجتك { $score } ترشيحًا؟ كان الحد الأدنى { $cutoff }.

head-not-for-you = #{ $draw } لم يكن لك.
head-may-be = هل كان #{ $draw } لك؟
head-new-type = #{ $draw } من نوع لا أعرفه بعد.
figures = الحد الأدنى { $cutoff }، ودرجتك { $score }.
figures-presumed = الحد الأدنى { $cutoff }، ودرجتك مع الترشيح { $score }.
figures-no-score = الحد الأدنى { $cutoff }، ودرجتك غير معروفة.
profile-line = { $name } · { $line }
profile-me = أنت

## What would follow if the draw is for the person

if-above = إن كان لك: أعلى من الحد الأدنى بـ { $points ->
    [zero] { $points } نقطة
    [one] نقطة واحدة
    [two] نقطتين
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
 }، فكانت ستصلك دعوة.
if-below = إن كان لك: أقل من الحد الأدنى بـ { $points ->
    [zero] { $points } نقطة
    [one] نقطة واحدة
    [two] نقطتين
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
 }، فما كانت ستصلك دعوة.
if-at_everyone = إن كان لك: عند الحد الأدنى تمامًا، فكانت ستصلك دعوة.
if-at_before = إن كان لك: عند الحد الأدنى وقبل كسر التعادل، فكانت ستصلك دعوة.
if-at_after = إن كان لك: عند الحد الأدنى لكن ليس قبل كسر التعادل، فما كانت ستصلك دعوة.
if-at_same_day = إن كان لك: عند الحد الأدنى، والفصل لساعة تقديم ملفك.
if-at_no_date = إن كان لك: عند الحد الأدنى، والفصل للحظة تقديم ملفك.
if-at_no_tie_break = إن كان لك: عند الحد الأدنى، والفصل لكسر التعادل، وهو غير معروف.
if-no_score = إن كان لك: الفصل لدرجتك، ولا أعرفها بعد.
if-score_unclear = إن كان لك: يتوقف الأمر على ما إذا كانت درجتك تشمل نقاط الترشيح الـ600.

## Why a draw is, is not, or may be for somebody

reason-name_unknown = يظهر الاسم كما نشرته IRCC، ولا أستطيع القول إن كان السحب لك.
reason-open_to_all = السحب العام مفتوح لكل من في المجمّع.
reason-nominated = قلت إن لديك ترشيحًا من مقاطعة.
reason-not_nominated = كان لمن لديهم ترشيح من مقاطعة (provincial nomination)، وقلت إنه ليس لديك. يحتسب حده الأدنى نقاط الترشيح الـ600.
reason-nomination_unsaid = كان لمن لديهم ترشيح من مقاطعة (provincial nomination). يحتسب حده الأدنى نقاط الترشيح الـ600.
reason-in_program = قلت إنك تستوفي شروط { $type }.
reason-not_in_program = قلت إنك لا تستوفي شروط { $type }.
reason-program_unsaid = كان لمن يستوفون شروط { $type }.
reason-in_category = قلت إنك ضمن الفئة { $type }، وإنك تستوفي شروط CEC أو FSW أو FST.
reason-not_in_category = قلت إنك لست ضمن الفئة { $type }.
reason-category_unsaid = كان لمن هم ضمن الفئة { $type }.
reason-in_no_program = سحب الفئات يطلب أيضًا CEC أو FSW أو FST، وقلت إنك لا تستوفي شروط أي منها.
reason-no_program_said = سحب الفئات يطلب أيضًا CEC أو FSW أو FST.

score-with-nomination = تشمل { $score } نقاط الترشيح الـ600.
earlier-rules = قبل { $date } كانت لهذه الفئة قواعد أخرى؛ إجابتك عن قواعد اليوم، فخذ هذا بحذر.

## What to do

advice-met = وفق هذه المعطيات كانت ستصلك دعوة. راجع حسابك لدى IRCC: هي وحدها من يؤكد ذلك.
advice-tie = لا أستطيع القول إن كانت ستصلك دعوة. راجع حسابك لدى IRCC: هي وحدها من يؤكد ذلك.
advice-missed = وفق هذه المعطيات ما كانت ستصلك دعوة. الملف الذي ما زال صالحًا يبقى في المجمّع.
advice-not_for_you = إن تغيرت معطياتك: /profile
advice-several = هذا ما تقوله المعطيات المحفوظة. راجع حساب IRCC: هي وحدها من يؤكد ذلك.

## Questions, and their answers as buttons

question-score = ما درجتك في CRS، من دون نقاط الترشيح الـ600؟
question-nomination = هل لديك ترشيح من مقاطعة (provincial nomination)؟
question-nomination_in_score = هل تشمل درجتك { $score } نقاط ترشيح المقاطعة الـ600؟
question-program = هل تستوفي شروط هذا البرنامج: { $type }؟
question-any_program = هل تستوفي شروط واحد على الأقل من البرامج الاتحادية الثلاثة: CEC أو FSW أو FST؟
question-category = هل أنت ضمن هذه الفئة: { $type }؟
question-submitted = متى قدّمت ملفك في Express Entry؟ اليوم يكفي، والساعة (UTC) أفضل.
question-submitted-time = في أي ساعة (UTC) قدّمت ملفك في Express Entry يوم { $date }؟
question-about = <b>{ $name }</b>: { $question }
yes-button = نعم
no-button = لا

## Reminders: what will lower a score, and how long an invitation still runs (bot/text/reminders.py)

reminder-title = 🗓 <b>تذكير</b>
reminder-profile = <b>{ $name }</b>
reminder-row = • خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }: { $line }
reminder-invitation = دعوتك: { $days ->
    [0] :اليوم آخر يوم للتقديم.
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }
reminder-invitation-over = وفق التاريخ الذي أعطيتني، انقضت أيام دعوتك الستون.
reminder-closing = حساب IRCC وحده يُظهر ما يُعتدّ به. إن تغير شيء فأخبرني لأحسبه من جديد.
reminder-invitation-button = دعوتي
reminder-calculator-button = مراجعة درجتي
reminder-settings-button = التذكيرات
drop-birthday = عيد ميلاد، يوم { $day }
drop-first_test = تنتهي صلاحية نتائج اختبارك اللغوي الأول يوم { $day }
drop-second_test = تنتهي صلاحية نتائج اختبارك اللغوي الثاني يوم { $day }
drop-profile = ينتهي ملفك في Express Entry يوم { $day }؛ بعدها يخرج من المجمّع
drop-work_window = يوم { $day } قد لا يبقى عملك حديثًا بما يكفي: يجب أن يقع اثنا عشر شهرًا منه ضمن السنوات الثلاث الأخيرة
drop-costs = { $what } (أقل بـ { $points ->
    [zero] { $points } نقطة
    [one] نقطة واحدة
    [two] نقطتين
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
 })
drop-row = • { $line }
score-stale = ⚠️ معطياتك من { $since } وقد لا تكون صحيحة الآن. منذ ذلك الحين:
stale-several = ⚠️ قد لا تكون بعض المعطيات صحيحة الآن، وهي معطيات: <b>{ $names }</b>. ألقِ نظرة: /profile
since-birthday = مر عيد ميلادك، يوم { $day }
since-first_test = انتهت صلاحية نتائج اختبارك اللغوي الأول يوم { $day }
since-second_test = انتهت صلاحية نتائج اختبارك اللغوي الثاني يوم { $day }
since-profile = انتهى ملفك في Express Entry يوم { $day }: من دون ملف جديد لست في المجمّع
since-work_window = منذ { $day } قد لا يكون عملك حديثًا بما يكفي لبعض البرامج والفئات

## One draw

draw-title = <b>{ $name }</b>
draw-figures = #{ $draw } · { $date } · { $size ->
    [zero] { $size } دعوة
    [one] دعوة واحدة
    [two] دعوتان
    [few] { $size } دعوات
    [many] { $size } دعوة
   *[other] { $size } دعوة
 }
draw-cutoff = الحد الأدنى (cut-off): <b>{ $cutoff }</b>
draw-tie-break = كسر التعادل (tie-break): { $instant }
draw-tie-break-none = كسر التعادل (tie-break): لم يكن موجودًا آنذاك؛ كل من كان عند { $cutoff } دُعي
draw-tie-break-unknown = كسر التعادل (tie-break): غير معروف
draw-ran-at = أُجري: { $instant }
draw-invited = مفتوح لـ: { $programs }
draw-pool = المجمّع في { $date }: { $total ->
    [zero] { $total } مرشح
    [one] مرشح واحد
    [two] مرشحان
    [few] { $total } مرشحين
    [many] { $total } مرشحًا
   *[other] { $total } مرشح
 }
draw-pool-undated = المجمّع قبل السحب: { $total ->
    [zero] { $total } مرشح
    [one] مرشح واحد
    [two] مرشحان
    [few] { $total } مرشحين
    [many] { $total } مرشحًا
   *[other] { $total } مرشح
 }
draw-pool-band = { $band }: { $count }
draw-link = <a href="{ $url }">صفحة IRCC لهذا السحب</a>
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

note-tie_break_unreadable = كسر التعادل الذي نشرته IRCC لهذا السحب لا يُقرأ.
note-tie_break_missing = لم تنشر IRCC كسر تعادل لهذا السحب.
note-tie_break_no_year = كسر التعادل الذي نشرته IRCC لهذا السحب ينقصه العام.
note-tie_break_am_pm = كسر التعادل الذي نشرته IRCC لهذا السحب يخلط طريقتين لكتابة الوقت.
note-tie_break_after_draw = كسر التعادل الذي نشرته IRCC لهذا السحب يقع بعد السحب نفسه.
note-tie_break_too_old = كسر التعادل الذي نشرته IRCC لهذا السحب يسبقه بأكثر من سنة.
note-ran_at_unreadable = وقت هذا السحب لدى IRCC لا يُقرأ.
note-ran_at_other_day = تاريخ هذا السحب ووقته لدى IRCC يدلان على يومين مختلفين.
note-pool_unreadable = أرقام المجمّع لهذا السحب لدى IRCC لا تُقرأ.

## A correction

correction-title = صححت IRCC السحب #{ $draw }، وتغيرت معه نتيجتك.
correction-before = قبل: { $facts }
correction-now = الآن: { $facts }
correction-date = أُجري في { $date }
correction-size = { $size ->
    [zero] { $size } دعوة
    [one] دعوة واحدة
    [two] دعوتان
    [few] { $size } دعوات
    [many] { $size } دعوة
   *[other] { $size } دعوة
 }
correction-cutoff = الحد الأدنى { $cutoff }
correction-tie-break = كسر التعادل { $instant }
correction-tie-break-unknown = كسر التعادل غير معروف

## The one line of context

context-new_name = لم تستخدم IRCC هذا الاسم من قبل.
context-first_ever = أول { $type } على الإطلاق.
context-first_in = أول { $type } منذ { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 }؛ السابق كان #{ $last_number } في { $last_date } عند { $last_cutoff }.
context-lowest_ever = أخفض حد أدنى لأي { $type } على الإطلاق، من أصل { $count }.
context-highest_ever = أعلى حد أدنى لأي { $type } على الإطلاق، من أصل { $count }.
context-lowest_since = أخفض حد أدنى لأي { $type } منذ { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 }؛ كان #{ $last_number } في { $last_date } عند { $last_cutoff }.
context-highest_since = أعلى حد أدنى لأي { $type } منذ { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
 }؛ كان #{ $last_number } في { $last_date } عند { $last_cutoff }.
context-streak = { $count ->
    [3] ثالث { $type } على التوالي عند { $range }.
    [4] رابع { $type } على التوالي عند { $range }.
    [5] خامس { $type } على التوالي عند { $range }.
    [6] سادس { $type } على التوالي عند { $range }.
   *[other] { $type } آخر عند { $range }، والعدد الآن { $count } على التوالي.
 }
context-move_up = أعلى من آخر { $type } بـ { $points ->
    [zero] { $points } نقطة
    [one] نقطة واحدة
    [two] نقطتين
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
 }: #{ $last_number } في { $last_date } عند { $last_cutoff }.
context-move_down = أقل من آخر { $type } بـ { $points ->
    [zero] { $points } نقطة
    [one] نقطة واحدة
    [two] نقطتين
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
 }: #{ $last_number } في { $last_date } عند { $last_cutoff }.
context-tie_later = الحد الأدنى نفسه كما في آخر { $type }، #{ $last_number } في { $last_date } عند { $last_cutoff }، وكسر التعادل أبعد بـ { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }.
context-tie_earlier = الحد الأدنى نفسه كما في آخر { $type }، #{ $last_number } في { $last_date } عند { $last_cutoff }، وكسر التعادل أسبق بـ { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }.
context-move_none = الحد الأدنى نفسه كما في آخر { $type }: #{ $last_number } في { $last_date } عند { $last_cutoff }.

## Buttons under an alert

details-button = التفاصيل
mute-button = كتم: { $type }
unmute-button = إلغاء كتم: { $type }

## Standing texts

disclaimer =
    هذا البوت لا يتبع IRCC ولا يقدم مشورة قانونية.
    لن يطلب منك أحد هنا أبدًا وثائق أو مالًا أو كلمات سر.

privacy =
    <b>ما يُحفظ عنك، ولماذا</b>

    • رقم هذه المحادثة، للكتابة إليك
    • اللغة والمنطقة الزمنية، لنكتب بما تقرؤه
    • المعطيات التي أعطيتها: الدرجة والبرامج والفئات والترشيح ووقت تقديم الملف – لنقول لك إن كان سحب ما سيدعوك
    • إجابات الحاسبة: حتى ننتهي، أو 90 يومًا إن توقفت في الوسط؛ وأطول فقط إن طلبت – لنذكرك بما يُنقص النقاط
    • تاريخ الدعوة، والتذكيرات المرسلة، لعدّ الأيام الستين
    • الأسماء التي تعطيها لعدة ملفات، للتمييز بينها
    • إعدادات تنبيهاتك
    • إن أدخلتني إلى مجموعة أو قناة: أنك أنت من فعل، ما دمت أستطيع النشر هناك، لأخبرك حين لا أستطيع
    • لمدة 30 يومًا، التنبيهات التي وصلت، كي لا يُرسل شيء مرتين ولتصحيحه إن صححت IRCC سحبًا

    لا أسماء أخرى، ولا أسماء مستخدمين، ولا نصوص رسائل، لا في ملف ولا في سجل. لا يُباع شيء ولا يُسلَّم لأحد.

    /mydata يرسل إليك كل شيء في ملف، إلا أي التنبيهات وصلت. /delete يمحو كل شيء فورًا، وبعد دقيقة لا يبقى في أي ملف. /stop يوقف التنبيهات فقط. المحادثة التي يتعذر الوصول إليها اثني عشر شهرًا تُمحى.

help-title = <b>ما أستطيع فعله</b>
help-command = /{ $command } – { $does }
help-closing = يمكنك أيضًا إرسال درجة مباشرة، مثل 522.

## What the operator is told (bot/text/incidents.py: incident-<kind>, incident-<kind>-over)

incident-source-silent = 🛑 لم يُقرأ ملف IRCC منذ { $since }: { $fault } (×{ $failures }). أواصل المحاولة.
incident-source-silent-over = ✅ عاد ملف IRCC يُقرأ، { $now }. لم يكن يُقرأ منذ { $since }. { $new ->
    [no] لم يفُت شيء.
   *[other] نُشر في الأثناء: { $new }.
 }
incident-source-stale = ⚠️ أحدث سحب، #{ $subject }، من { $date }. قد تكون IRCC متوقفة مؤقتًا، أو لم تعد تملأ هذا الملف: يرجى النظر في صفحتها.
incident-file-shrunk = ⚠️ ينقص ملف IRCC { $count } من { $known } من السحوبات. تبقى مسجلة؛ والجديد يُعلن.
incident-file-shrunk-over = ✅ عاد ملف IRCC كاملًا.
incident-files-disagree = ⚠️ ملفات IRCC لا تتفق على السحب #{ $subject }. الإنجليزي: { $date }، الدعوات { $size }، الحد الأدنى { $cutoff }. الفرنسي: { $french_date }، الدعوات { $french_size }، الحد الأدنى { $french_cutoff }. يُعلن ما يقوله الإنجليزي.
incident-rows-unreadable = ⚠️ صفوف لا تُقرأ في ملف IRCC: { $count }؛ أولها { $first }: { $fault }. تُعاد المحاولة في كل مرة.
incident-rows-unreadable-over = ✅ عادت صفوف ملف IRCC تُقرأ.
incident-row-unreadable = ⚠️ صف السحب #{ $subject } لا يُقرأ: { $fault }. تُعاد المحاولة في كل مرة.
incident-draw-vanished = ⚠️ اختفى السحب #{ $subject } من ملف IRCC. يبقى مسجلًا.
incident-draw-in-future = ⚠️ تاريخ السحب #{ $subject } هو { $date }، ولم يأتِ بعد. لا يُسجل ولا يُعلن حتى ذلك اليوم، أو حتى تصححه IRCC.
incident-draw-repeated = ⚠️ يكرر السحب #{ $subject } كل معطيات السحب #{ $like }. يُعدّ السحب نفسه برقم آخر، ولا يُعلن.
incident-draw-copied = ⚠️ يكرر السحب #{ $subject } كل معطيات السحب #{ $like } الذي ما زال في الملف. يُعلن إن بقي كذلك في النظرة التالية: قد تصححه IRCC قريبًا.
incident-draw-flawed = ⚠️ في صف السحب #{ $subject } عيوب: { $notes }. ما لم يُقرأ تُرك.
incident-name-unknown = ⚠️ للسحب #{ $subject } اسم لا أعرفه: <b>{ $name }</b>. يُقال للجميع عنه «لا يمكن القول».
incident-alert-refused = ⚠️ يرفض Telegram نص { $subject }: { $fault }. إصلاحه علينا.
incident-mass-failure = 🛑 أُوقفت التنبيهات: { $gone } من { $of } من محادثات { $subject } عادت كأنها غير موجودة. يبدو هذا عطلًا لا مغادرة. أعد تشغيل البوت للمتابعة.
incident-delivery-failing = 🛑 لا تصل التنبيهات إلى Telegram منذ { $since }: { $fault } (×{ $failures }). تنتظر، ويُعاد إرسالها.
incident-delivery-failing-over = ✅ عادت التنبيهات تصل إلى Telegram، { $now }. لم تكن تصل منذ { $since }.
incident-disk-nearly-full = 🛑 قرص DATA_DIR يكاد يمتلئ: المساحة الحرة { $megabytes } MB. من دون مساحة لا أستطيع تسجيل سحب جديد.
incident-disk-nearly-full-over = ✅ عادت في قرص DATA_DIR مساحة.

## The conversation: buttons and words that several screens share (bot/chat)

back-button = ‹ رجوع
skip-button = تخطٍّ ›
not-said = لم يُذكر
yes = نعم
no = لا
none = لا شيء
stale-popup = هذا الزر قديم، ولم يتغير شيء. /help يعرض ما أستطيع فعله.
stranger-popup = لا شيء محفوظ عنك، فلم يتغير شيء. أرسل /start للبدء.
crossroads = ما التالي؟ /help يعرض كل ما أستطيع فعله.
failure = حدث خطأ من جهتي ولم أُتمّ ذلك. تنبيهاتك لم تتأثر. أُبلغ المشغّل؛ المرجع: <code>{ $reference }</code>
failure-report = ⚠️ فشلت معالجة، المرجع <code>{ $reference }</code>: { $fault }. أُبلغ الشخص؛ ولن تُعاد المحاولة.

## The conversation: the command menu (bot/chat/menu.py: menu-<command>)

menu-start = البدء، أو معرفة موقعك
menu-score = تحديد درجتك: /score 522
menu-crs = حساب درجتك، وما الذي يرفعها
menu-profile = كل ما أعرفه عنك، لتغييره
menu-last = أحدث سحب، أو من نوع: /last cec
menu-draws = السحوبات الأخيرة: /draws french
menu-draw = سحب واحد كاملًا: /draw 297
menu-whatif = السنة الماضية بمعطيات أخرى: /whatif 505
menu-chart = الحدود الدنيا عبر الزمن، مع خطك
menu-pool = كم شخصًا فوقك
menu-forecast = ما كان معتادًا: /forecast cec
menu-ita = وصلتني الدعوة: الأيام الستون
menu-alerts = بماذا تُبلَّغ، وكيف
menu-news = أخبار Express Entry الأخيرة
menu-language = لغتك
menu-status = حال المراقبة والتنبيهات
menu-mydata = كل ما هو محفوظ عنك، في ملف
menu-stop = إيقاف التنبيهات مع حفظ الإعدادات
menu-delete = محو كل شيء عنك
menu-privacy = ما يُحفظ، ولماذا
menu-help = كل الأوامر
menu-group-here = نشر السحوبات هنا
menu-group-alerts = ما يُنشر هنا، لتغييره
menu-group-language = لغة المنشورات
menu-group-stop = عدم النشر مع حفظ الإعدادات
menu-group-delete = نسيان هذه المجموعة

## The bot's page in Telegram: at most 512 and 120 characters

page-description =
    أراقب سحوبات Express Entry الكندية. خلال دقيقة من كل سحب جديد أقول لك إن كانت ستصلك دعوة وفق معطياتك، ولماذا: برنامجك أو فئتك، والحد الأدنى، وكسر التعادل.

    لا أتبع IRCC. لا مشورة قانونية. لا أطلب أبدًا وثائق أو مالًا أو كلمات سر.
page-short-description = سحوبات Express Entry الكندية خلال دقيقة، وهل كنت فوق الحد. لا يتبع IRCC.

## The conversation: the first visit

start-hello =
    <b>مرحبًا. أراقب لك سحوبات Express Entry الكندية.</b>
    عند نشر سحب أقول لك إن كانت ستصلك دعوة، ولماذا. ثلاثة أسئلة قصيرة تجعل ذلك خاصًا بك. تخطَّ ما تشاء.
start-step-1 = <b>1 من 3 · درجتك</b>
start-step-2 = <b>2 من 3 · ما ينطبق عليك</b>
start-step-3 = <b>3 من 3 · متى قدّمت ملفك</b>
start-unknown-button = لا أعرفها
start-unknown =
    تظهر درجتك في حسابك لدى IRCC ما إن يكون لك ملف في المجمّع. قبل ذلك أستطيع حسابها معك، في نحو خمسة عشر سؤالًا معظمها بلمسة. والمرجع هو أداة IRCC نفسها.

    يمكنك أيضًا إرسال الرقم حين يكون لديك، الآن أو لاحقًا.
start-calculator-button = حسابها هنا
start-official-button = أداة IRCC نفسها
start-done = <b>هذا كل شيء. من الآن أراقب لك.</b>
start-again = <b>أين أنت الآن</b>
start-alert-button = أرسل لي تنبيهًا تجريبيًا
start-latest-button = أحدث سحب
start-profile-button = ملفي
start-zone-button = منطقتي الزمنية
start-zone-hint = الأوقات بتوقيت UTC حتى تختار منطقتك الزمنية.
start-test-alert = <i>تجربة. هكذا يبدو التنبيه:</i>
start-no-draws-popup = لم أقرأ سحوبات IRCC بعد. حاول مجددًا بعد دقيقة.

year = <b>الأشهر الاثنا عشر الأخيرة بهذه المعطيات:</b> من { $draws ->
    [zero] { $draws } سحب
    [one] سحب واحد
    [two] سحبين
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 }، كان لك منها { $mine }، وكانت ستصلك دعوة في { $met }.
year-no-score = <b>الأشهر الاثنا عشر الأخيرة بهذه المعطيات:</b> من { $draws ->
    [zero] { $draws } سحب
    [one] سحب واحد
    [two] سحبين
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 }، كان لك منها { $mine }. بدرجتك أستطيع القول في كم منها كانت ستصلك دعوة.
year-ties = وحُسم { $ties } غيرها بكسر التعادل.
year-unknown = لا أستطيع القول بعد عن { $unknown ->
    [zero] { $unknown } سحب
    [one] سحب واحد
    [two] سحبين
    [few] { $unknown } سحوبات
    [many] { $unknown } سحبًا
   *[other] { $unknown } سحب
 }: بضع إجابات أخرى في /profile تكفي.
year-tie-break-only = منها { $early } فقط بفضل التقديم المبكر.
year-earlier-rules = قبل { $date } كانت للفئة قواعد أخرى (عدد السحوبات: { $earlier }): خذ ذلك بحذر.

## The conversation: the score

score-ask =
    أرسل لي درجتك في CRS، من دون نقاط الترشيح الـ600. مثال: <b>522</b>
score-kept = درجتك <b>{ $score }</b>، من دون نقاط الترشيح الـ600.
score-full = مع ترشيحك تصير <b>{ $full }</b>.
score-confirm = هل أجعل درجتك <b>{ $score }</b>؟
score-unchanged = بقيت درجتك كما كانت.
score-nominated = { $score } أكثر مما يمكن لأحد من دون ترشيح مقاطعة (695). هل تشمل نقاط الترشيح الـ600؟
score-impossible = إذن لا يمكن أن تكون { $score } صحيحة: من دون ترشيح، 695 هي الأعلى. راجع حسابك لدى IRCC من فضلك.
score-fault-not_a_number = لا أستطيع قراءة هذا كدرجة. أحتاج عددًا صحيحًا من 0 إلى 1200.
score-fault-fraction = درجة CRS بلا كسور. أحتاج عددًا صحيحًا من 0 إلى 1200.
score-fault-negative = درجة CRS لا تكون دون الصفر. أحتاج عددًا صحيحًا من 0 إلى 1200.
score-fault-too_high = لا درجة CRS فوق 1200. أحتاج عددًا صحيحًا من 0 إلى 1200.

## The conversation: what applies, and when the profile was submitted

applies-ask =
    المس السطر مرة لنعم (✔️)، ومرة أخرى للا (✖️). ما تتركه (▫️) يبقى مفتوحًا: أسألك عنه حين يهم.
applies-categories-ask =
    أي الفئات فئاتك؟ الفرنسية تعني مستوى NCLC 7 في المهارات الأربع. المهن هي ما في قوائم IRCC. والأطباء وكبار المديرين والباحثون يلزمهم عمل سابق في كندا.
applies-categories-button = الفئات: الفرنسية، الصحة، الحِرف… ›
applies-rest-button = هذا كل شيء: الباقي لا
applies-unsure-button = لست متأكدًا من الباقي
applies-criteria-button = ماذا تطلب هذه؟
applies-criteria = <b>ما يطلبه كل منها، باختصار</b>
applies-criteria-name = <b>{ $name }</b>
applies-refreshed-popup = كانت هذه القائمة قديمة. الآن تعرض ما هو محفوظ.

submitted-ask =
    متى قدّمت ملفك في Express Entry؟ عند الحد الأدنى تمامًا، هذا هو الفاصل.

    اختر الشهر، أو اكتب التاريخ. مع الساعة يكون دقيقًا، مثال: <b>{ $moment }</b>
submitted-day = أي يوم في { $month }؟
submitted-forget-button = نسيان التاريخ
submitted-kept = قدّمت ملفك في <b>{ $when }</b>.
submitted-expired = ⚠️ مضى على ذلك أكثر من اثني عشر شهرًا: انتهى هذا الملف. إن كان لديك ملف جديد فأعطني تاريخه.
submitted-fault-unreadable = لا أستطيع قراءة هذا كتاريخ. اكتبه هكذا: { $day } أو { $written } أو { $moment }.
submitted-fault-ambiguous = لا أميز فيه اليوم من الشهر. اكتبه هكذا: { $day } أو { $written }.
submitted-fault-impossible = لا يوجد تاريخ أو وقت كهذا. تحقق منه من فضلك.
submitted-fault-future = هذا في المستقبل. أحتاج اللحظة التي قدّمت فيها ملفك.
submitted-fault-too_old = مضى على ذلك أكثر من اثني عشر شهرًا. الملف يعيش اثني عشر شهرًا؛ إن كان لديك أحدث فأعطني تاريخه.

## The conversation: the profile

profile-title = <b>ما أعرفه عنك</b>
profile-change = المس سطرًا لتغييره.
profile-score = الدرجة من دون ترشيح: <b>{ $score }</b>
profile-scored = { $score } (منذ { $since })
profile-score-full = { $score } (مع ترشيحك { $full })
profile-nomination = ترشيح المقاطعة: <b>{ $answer }</b>
profile-yes = قلت نعم لـ: <b>{ $names }</b>
profile-unsaid = أسطر لم تُذكر بعد: { $count }
profile-submitted = قُدّم الملف: <b>{ $when }</b>
profile-answers = الحاسبة: <b>{ $state ->
    [running] بدأت
    [kept] الإجابات محفوظة
   *[none] لا إجابات محفوظة
 }</b>
profile-invitation = الدعوة: وصلت في { $received }، حتى { $last }
profile-crs-button = الحاسبة
profile-ita-button = الدعوة
profile-zone = المنطقة الزمنية: <b>{ $zone }</b>
profile-language = اللغة: <b>{ $language }</b>
profile-score-button = الدرجة: { $value }
profile-applies-button = البرامج والترشيح والفئات
profile-submitted-button = قُدّم: { $value }
profile-alerts-button = التنبيهات
profile-zone-button = المنطقة الزمنية: { $value }
profile-who-button = ملفات أخرى
profile-language-button = اللغة: { $value }

## The conversation: questions under a verdict

ask-score-button = ذكر درجتي
ask-submitted-button = ذكر وقت التقديم
ask-nomination_in_score-button = الإجابة
ask-none-button = لا شيء منها
ask-noted-popup = سُجّل.
ask-already-popup = أجبت عن هذا من قبل. /profile يغيّره.

## The calculator: questions (bot/text/calculator.py: crs-ask-<question>, crs-name-<question>)

crs-progress = <b>درجتك في CRS · السؤال { $number } من نحو { $total }</b>
crs-hello =
    أسأل عما تتكون منه الدرجة؛ معظمه بلمسة. يمكنك الرجوع والتصحيح والتوقف متى شئت: أتذكر أين كنت.
    تُحفظ إجاباتك حتى ننتهي فقط، إلا إن طلبت حفظها بعد ذلك.
crs-resumed = نواصل من حيث كنت.
crs-ask-spouse = هل لديك زوج أو زوجة أو شريك بحكم القانون العام (common-law)، وهل سيأتي معك إلى كندا؟ الشريك الكندي الجنسية أو المقيم الدائم يُحسب غير قادم.
crs-ask-born = متى وُلدت؟
crs-ask-education = ما أعلى تعليم لديك؟ التعليم الأجنبي لا يُحتسب إلا مع Educational Credential Assessment (ECA).
crs-ask-canadian_study = هل حصلت على درجة أو دبلوم أو شهادة في كندا؟ الماجستير أو الدرجة المهنية أو الدكتوراه تُحسب كثلاث سنوات.
crs-ask-first_test = أي اختبار لغة أجريت؟ إن كانا اثنين فاذكر الأفضل أولًا.
crs-ask-first_results = ما نتائجه؟
crs-ask-first_taken = متى أجريته؟ النتائج تُحتسب سنتين.
crs-ask-second_test = هل أجريت اختبارًا في اللغة الرسمية الأخرى أيضًا؟
crs-ask-second_results = ما نتائجه؟
crs-ask-second_taken = متى أجريته؟ النتائج تُحتسب سنتين.
crs-ask-canadian_work = كم سنة كاملة من العمل الماهر (TEER 0 أو 1 أو 2 أو 3) لديك <b>في كندا</b>، في السنوات العشر الأخيرة؟ احسب العمل المدفوع المصرح به بدوام كامل أو ما يعادله جزئيًا؛ العمل الحر والعمل أثناء الدراسة بدوام كامل لا يُحسبان.
crs-ask-foreign_work = وكم سنة كاملة <b>خارج كندا</b>، في السنوات العشر الأخيرة؟
crs-ask-spouse_education = ما أعلى تعليم لدى شريكك؟
crs-ask-spouse_test = أي اختبار لغة أجرى شريكك؟
crs-ask-spouse_results = ما نتائج شريكك؟
crs-ask-spouse_canadian_work = كم سنة كاملة من العمل الماهر لدى شريكك في كندا، في السنوات العشر الأخيرة؟
crs-ask-spouse_born = متى وُلد شريكك؟ بهذا أستطيع القول كم كانت الدرجة ستكون لو كان شريكك مقدم الطلب الرئيسي.
crs-ask-spouse_foreign_work = كم سنة كاملة من العمل الماهر لدى شريكك خارج كندا، في السنوات العشر الأخيرة؟
crs-ask-sibling = هل لك، أو لشريك يأتي معك، أخ أو أخت في كندا عمره 18 سنة أو أكثر، مواطن أو مقيم دائم؟
crs-ask-nomination = هل لديك ترشيح من مقاطعة (provincial nomination)؟
crs-ask-occupation = في أي مهنة واحدة عملت أطول مدة في السنوات الثلاث الأخيرة؟ البرامج والفئات تعتمد رمزها في NOC.
crs-ask-recent_work = كم عملت في هذه المهنة في السنوات الثلاث الأخيرة، بدوام كامل أو ما يعادله جزئيًا؟ لا يلزم أن يكون متصلًا.
crs-ask-work_ended = متى كان آخر يوم عمل لك فيها؟
crs-ask-certificate = هل لديك شهادة تأهيل (certificate of qualification) في حرفة ماهرة من مقاطعة أو إقليم كندي؟
crs-ask-job_offer = هل لديك عرض عمل صالح لسنة أو أكثر من صاحب عمل في كندا؟ لا يعطي نقاط CRS منذ 25 مارس 2025، لكنه قد يحسم أمر برنامج.

crs-name-spouse = الشريك
crs-name-born = الميلاد
crs-name-education = التعليم
crs-name-canadian_study = الدراسة في كندا
crs-name-first_test = الاختبار الأول
crs-name-first_results = نتائجه
crs-name-first_taken = تاريخه
crs-name-second_test = الاختبار الثاني
crs-name-second_results = نتائجه
crs-name-second_taken = تاريخه
crs-name-canadian_work = العمل في كندا
crs-name-foreign_work = العمل خارج كندا
crs-name-spouse_education = تعليم الشريك
crs-name-spouse_test = اختبار الشريك
crs-name-spouse_results = نتائج الشريك
crs-name-spouse_canadian_work = عمل الشريك في كندا
crs-name-spouse_born = ميلاد الشريك
crs-name-spouse_foreign_work = عمل الشريك خارج كندا
crs-name-sibling = أخ أو أخت في كندا
crs-name-nomination = ترشيح المقاطعة
crs-name-occupation = المهنة
crs-name-recent_work = العمل فيها، آخر ثلاث سنوات
crs-name-work_ended = آخر يوم عمل
crs-name-certificate = شهادة التأهيل
crs-name-job_offer = عرض العمل

crs-hint-date = اكتب التاريخ، مثال: <b>1994-03-10</b> أو <b>10 March 1994</b>
crs-hint-ielts = اكتب الاستماع ثم القراءة ثم الكتابة ثم التحدث، مثال: <b>8 7.5 6.5 7</b> (IELTS General Training)
crs-hint-celpip = اكتب الاستماع ثم القراءة ثم الكتابة ثم التحدث، مثال: <b>9 9 8 9</b> (CELPIP-General)
crs-hint-pte = اكتب الاستماع ثم القراءة ثم الكتابة ثم التحدث، مثال: <b>72 69 80 76</b> (PTE Core)
crs-hint-tef = اكتب الاستماع ثم القراءة ثم الكتابة ثم التحدث (CO CE EE EO)، مثال: <b>462 462 472 494</b> (TEF Canada، الدرجات من 699)
crs-hint-tcf = اكتب الاستماع ثم القراءة ثم الكتابة ثم التحدث (CO CE EE EO)، مثال: <b>503 499 12 12</b> (TCF Canada)
crs-hint-occupation = اكتب المسمى الوظيفي بالإنجليزية أو رمز NOC، مثال: <b>nurse</b> أو <b>software engineer</b> أو <b>31301</b>

## The calculator: choices (crs-<question>-<choice>-button)

crs-skip-button = لا أعرف
crs-still-button = ما زلت أعمل فيها
crs-years-button = { $years ->
    [0] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
   *[other] { $years } سنة
 }
crs-years-most-button = { $years } سنوات أو أكثر
crs-spouse-single-button = لا شريك
crs-spouse-coming-button = شريك، سيأتي معي
crs-spouse-not_coming-button = شريك، لن يأتي
crs-education-less_than_secondary-button = أقل من الثانوية
crs-education-secondary-button = شهادة الثانوية
crs-education-one_year_postsecondary-button = برنامج سنة بعد الثانوية
crs-education-two_year_postsecondary-button = برنامج سنتين بعد الثانوية
crs-education-bachelor_or_3plus_year-button = بكالوريوس، أو ثلاث سنوات أو أكثر
crs-education-two_or_more_one_3plus_year-button = شهادتان أو أكثر، إحداهما ثلاث سنوات أو أكثر
crs-education-masters_or_entry_to_practice_professional-button = ماجستير أو درجة مهنية
crs-education-doctoral-button = دكتوراه (PhD)
crs-canadian_study-none-button = لا
crs-canadian_study-one_or_two_year-button = نعم، سنة أو سنتان
crs-canadian_study-three_plus_year-button = نعم، ثلاث سنوات أو أكثر
crs-test-ielts-button = IELTS
crs-test-celpip-button = CELPIP
crs-test-pte-button = PTE Core
crs-test-tef-button = TEF Canada
crs-test-tcf-button = TCF Canada
crs-test-none-button = لا شيء
crs-recent_work-canada-button = 12 شهرًا أو أكثر في كندا
crs-recent_work-abroad-button = 12 شهرًا، لكن أقل منها في كندا
crs-recent_work-less-button = أقل من 12 شهرًا

crs-answers-button = إجاباتي
crs-later-button = لاحقًا
crs-again-button = البدء من جديد
crs-go-on-button = متابعة
crs-answers-title = <b>ما أجبت به</b>
crs-answer = { $question }: <b>{ $answer }</b>
crs-answer-button = { $question }: { $answer }
crs-answers-change = المس سطرًا لتصحيحه.
crs-answers-none = لا شيء بعد.
crs-paused = أحفظ مكانك 90 يومًا. /crs يتابع.
crs-began-anew-popup = نبدأ من جديد.
crs-occupations-found = <b>أي هذه هي؟</b> المس واحدة، أو اكتب كلمات أخرى.
crs-occupation = { $code } { $title }
crs-occupations-none = لا مسمى رسميًا فيه هذه الكلمات. جرب غيرها بالإنجليزية أو الفرنسية، أو رمز NOC.

crs-fault-not_a_choice = المس أحد الأزرار من فضلك.
crs-fault-not_a_date = لا أستطيع قراءة هذا كتاريخ.
crs-fault-ambiguous_date = لا أميز فيه اليوم من الشهر. اكتبه هكذا: 1994-03-10 أو 10 March 1994.
crs-fault-future = هذا في المستقبل.
crs-fault-not_born = لا أحد يولد في المستقبل.
crs-fault-too_long_ago = مضى على ذلك أكثر من مئة سنة. تحقق منه من فضلك.
crs-fault-not_four = أحتاج أربع نتائج: الاستماع والقراءة والكتابة والتحدث.
crs-fault-not_on_scale = لا نتائج كهذه في هذا الاختبار. تحقق من الأرقام وترتيبها.
crs-fault-not_an_occupation = لا يوجد رمز NOC كهذا.
crs-fault-not_asked = لم يعد هذا السؤال يناسب إجاباتك الأخرى.

## The calculator: results (bot/text/scores.py)

crs-score = <b>درجتك في CRS: { $score }</b>
crs-score-without = وهي { $score } من دون نقاط الترشيح الـ600. هذه وحدها تُحفظ درجةً لك.
crs-section-core = <b>العوامل الأساسية (core factors): { $points }</b> من { $cap }
crs-section-spouse = <b>الشريك: { $points }</b> من { $cap }
crs-section-transfer = <b>تكامل المهارات (skill transferability): { $points }</b> من { $cap }
crs-section-additional = <b>نقاط إضافية: { $points }</b> من { $cap }
crs-factor = • { $name }: { $points }
crs-factor-age = العمر
crs-factor-education = التعليم
crs-factor-first_language = اللغة الرسمية الأولى
crs-factor-second_language = اللغة الرسمية الثانية
crs-factor-canadian_work = العمل في كندا
crs-factor-spouse_education = تعليم الشريك
crs-factor-spouse_language = لغة الشريك
crs-factor-spouse_canadian_work = عمل الشريك في كندا
crs-factor-transfer_education = التعليم مع اللغة والعمل الكندي
crs-factor-transfer_foreign_work = العمل في الخارج مع اللغة والعمل الكندي
crs-factor-transfer_certificate = شهادة التأهيل مع اللغة
crs-factor-nomination = ترشيح المقاطعة
crs-factor-canadian_study = الدراسة في كندا
crs-factor-french = الفرنسية
crs-factor-sibling = أخ أو أخت في كندا
crs-factor-job_offer = عرض العمل
crs-expired-first = ⚠️ نتائج اختبارك الأول أقدم من سنتين، فلا تُحتسب هنا.
crs-expired-second = ⚠️ نتائج اختبارك الثاني أقدم من سنتين، فلا تُحتسب هنا.
crs-french-first = تُحتسب الفرنسية هنا لغتك الرسمية الأولى: فهذا يعطي أكثر.
crs-tables = وفق جداول IRCC السارية منذ { $since }.
crs-authority = ليست هذه مشورة قانونية. ما يُعتدّ به هو <a href="{ $url }">أداة IRCC نفسها</a>، وفي النهاية حسابك لدى IRCC.
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html

crs-store-button = حفظ { $score } درجةً لي
crs-stored-popup = درجتك الآن { $score }.
crs-findings-button = البرامج والفئات
crs-raise-button = ما الذي يرفعها
crs-lower-button = ما الذي يخفضها
crs-finish-button = تم
crs-result-button = ‹ نتيجتي
crs-ticks-button = تأشير هذه في ملفي
crs-ticks-popup = صار ملفك كذلك. ما لا يمكن قوله يبقى مفتوحًا.

crs-programs-title = <b>البرامج</b>
crs-categories-title = <b>الفئات</b>، وفق قوائم IRCC السارية منذ { $since }
crs-finding = { $mark } <b>{ $names }</b>
crs-findings-closing = ✔️ نعم وفق إجاباتك · ✖️ لا · ❔ لا يمكن قوله منها. هل أؤشر نعم ولا في ملفك؟ لا يُؤشر شيء إلا إن قلت.
crs-reason-met = إجاباتك تستوفيه.
crs-reason-too_little_work = { $answer ->
    [open] يطلب سنتين؛ ولا يمكن القول إن كانت أجزاء السنوات تبلغهما.
   *[other] العمل الذي ذكرته أقل مما يطلب.
 }
crs-reason-recent_work_unsaid = يعتمد على عمل السنوات الثلاث الأخيرة، وإجاباتك لا تحسمه.
crs-reason-occupation_unsaid = يعتمد على مهنتك، ولم تذكرها.
crs-reason-not_skilled = مهنتك ليست من TEER 0 أو 1 أو 2 أو 3.
crs-reason-language_too_low = نتائجك اللغوية أقل مما يطلب، أو لا توجد.
crs-reason-education_too_low = يطلب شهادة الثانوية أو أكثر.
crs-reason-too_few_points = لا تبلغ إجاباتك 67 من نقاط الاختيار الـ100.
crs-reason-points_uncertain = بلوغ 67 من نقاط الاختيار الـ100 يتوقف على أمور لم أسأل عنها، مثل قريب في كندا أو دراسة شريكك وعمله هناك.
crs-reason-not_a_trade = مهنتك ليست حرفة ماهرة (skilled trade).
crs-reason-no_offer_or_certificate = يطلب عرض عمل أو شهادة تأهيل.
crs-reason-offer_unsaid = يطلب عرض عمل أو شهادة تأهيل، ولا أعلم بعرض لديك.
crs-reason-not_listed = مهنتك ليست في القائمة.
crs-reason-not_in_canada = يجب أن تكون الأشهر الاثنا عشر من العمل في كندا.
crs-reason-french_too_low = يطلب NCLC 7 في المهارات الأربع.
crs-reason-service_unsaid = يطلب أيضًا عشر سنوات خدمة وعرضًا من القوات الكندية، ولم أسأل عن ذلك.
crs-proviso-employed_with_permit = بشرط أنك كنت موظفًا لا صاحب عمل حر، ومصرحًا لك بالعمل.
crs-proviso-continuous_year = بشرط أن سنة من عملك كانت بلا انقطاع.
crs-proviso-within_five_years = بشرط أن تقع سنتان من هذا العمل ضمن السنوات الخمس الأخيرة.
crs-proviso-funds = بشرط أن تستطيع إثبات أموال الاستقرار (settlement funds)، إلا إن كنت معفى.

crs-raise-title = <b>ما الذي يرفعها</b>
crs-raise-explained = النقاط، وفي كم سحب آخر من الأشهر الاثني عشر الأخيرة (المجموع { $draws }) كانت ستصلك دعوة:
crs-raise = • { $what }: <b>{ $points }</b>، { $draws ->
    [0] :لا سحوبات أخرى
    [zero] { $draws } سحب
    [one] سحب واحد
    [two] سحبان
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 }
crs-raise-untold = • { $what }: <b>{ $points }</b>؛ عدد السحوبات لا يمكن قوله، لأن أهلية شريكك لم تُسأل
crs-raise-points = • { $what }: <b>{ $points }</b>
crs-raise-nothing = لم أجد شيئًا يرفعها.
crs-raise-closing = وفق قواعد اليوم وعمرك اليوم. السحوبات الماضية لا تعد بشيء.
crs-raise-first_listening = بلوغ { $target } (CLB/NCLC) في الاستماع
crs-raise-first_reading = بلوغ { $target } (CLB/NCLC) في القراءة
crs-raise-first_writing = بلوغ { $target } (CLB/NCLC) في الكتابة
crs-raise-first_speaking = بلوغ { $target } (CLB/NCLC) في التحدث
crs-raise-first_all = بلوغ { $target } (CLB/NCLC) في المهارات الأربع
crs-raise-french = بلوغ { $target } (NCLC) بالفرنسية في المهارات الأربع
crs-raise-canadian_work = { $target ->
    [zero] { $target } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $target } سنوات
    [many] { $target } سنة
   *[other] { $target } سنة
 } أكثر من العمل الماهر في كندا
crs-raise-foreign_work = { $target ->
    [zero] { $target } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $target } سنوات
    [many] { $target } سنة
   *[other] { $target } سنة
 } أكثر من العمل الماهر خارج كندا
crs-raise-education = تعليم أعلى: { $target }
crs-raise-nomination = ترشيح من مقاطعة
crs-raise-spouse_as_principal = شريكك مقدمًا رئيسيًا للطلب، على الأقل

crs-lower-title = <b>ما الذي يخفضها، أو يغلق بابًا</b>
crs-lower-nothing = لا شيء أستطيع توقعه من إجاباتك.
crs-lower-closing = إن تركتني أحفظ إجاباتك ذكّرتك بكل منها. /alerts يحدد كم قبلها.

crs-keep-ask =
    هل أحفظ إجاباتك؟ بها أستطيع تذكيرك بأعياد ميلاد واختبارات تُنقص النقاط، وتنبيهك حين تصير درجتك قديمة، وحسابها من جديد حين يتغير شيء.

    وإلا فتُمحى الآن. وتبقى الدرجة والتأشيرات التي حفظتها.
crs-keep-button = حفظ إجاباتي
crs-erase-button = محو إجاباتي
crs-kept = إجاباتك محفوظة. /crs يعرضها، و /delete يمحو كل شيء.
crs-erased = مُحيت إجاباتك.

## The invitation to apply (bot/text/invitations.py)

ita-got-button = وصلتني الدعوة
ita-missed-button = لم تصلني
ita-ask =
    متى جاءت الدعوة (ITA)؟ تجد ذلك في حسابك لدى IRCC. أعدّ من ذلك اليوم 60 يومًا، وأذكرك في الوقت المناسب، وأسكت تنبيهات هذا الملف في الأثناء.

    المس يومًا أو اكتبه، مثال: <b>{ $day }</b>
ita-fault-unreadable = لا أستطيع قراءة هذا كتاريخ.
ita-fault-ambiguous = لا أميز فيه اليوم من الشهر. اكتبه هكذا: { $day } أو { $written }.
ita-fault-future = هذا في المستقبل.
ita-fault-over = مضى على ذلك أكثر من 60 يومًا: دعوة ذلك اليوم انتهت. من دون طلب مقدَّم، يلزم ملف جديد للعودة إلى المجمّع.
ita-open = <b>دعوتك: { $days ->
    [0] :اليوم آخر يوم
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }</b>
ita-applied = <b>قُدّم طلبك</b>
ita-declined = <b>رفضت الدعوة</b>
ita-expired = <b>انقضت أيام دعوتك الستون</b>
ita-dates = وصلت في { $received }؛ وآخر يوم هو { $last }.
ita-hour = حسابك لدى IRCC يُظهر الساعة بالضبط؛ وهنا أعدّ أيامًا كاملة. لا تمدد IRCC المهلة إلا نادرًا.
ita-means-profile_locked = ما دامت مفتوحة فملفك مقفل: لا يُغيَّر ولا يدخل السحوبات اللاحقة. لذلك تنبيهاته ساكتة. تأتي التذكيرات قبل النهاية بـ 45 و30 و14 و7 و3 أيام ويوم واحد.
ita-means-out_of_the_pool = ملفك خارج المجمّع ما دام الطلب قيد المعالجة، فتبقى تنبيهاته ساكتة.
ita-means-profile_active_again = ملفك فعّال من جديد لما بقي من أشهره الاثني عشر، وتحتسبه السحوبات اللاحقة بلا عقوبة. لذلك عادت التنبيهات. أما احتفاظه بوقت تقديمه الأول، وهو الفاصل عند الحد الأدنى، فلا مصدر يذكره؛ وأفترض أنه يحتفظ به.
ita-means-new_profile_needed = إن لم تقدّم ولم ترفض فأنت خارج المجمّع: يلزم ملف جديد بتاريخ تقديم جديد، وهو ما يُعتدّ به عند الحد الأدنى. عادت التنبيهات؛ أخبرني بالتاريخ الجديد حين يكون لديك.
ita-first = <b>ما يستغرق أطول وقت يأتي أولًا</b>
ita-todo = ▫️ <b>{ $step }</b>: { $note }
ita-done = ✔️ { $step }
ita-all-done = <b>كل الخطوات مؤشرة.</b> بقي إرسال الطلب.
ita-police_certificates-button = شهادات الشرطة
ita-police_certificates-note = لك ولكل فرد من الأسرة عمره 18 أو أكثر، من كل بلد غير كندا أقمت فيه ستة أشهر متصلة أو أكثر في السنوات العشر الأخيرة. يستغرق بعضها أسابيع أو أشهرًا: اطلبها اليوم.
ita-medical_exam-button = الفحص الطبي
ita-medical_exam-note = قبل التقديم (عاد كذلك منذ 21 أغسطس 2025)، لدى طبيب معتمد (panel physician) فقط، لكل أسرتك، حتى من لا يأتون معك. قد تستغرق المواعيد أسابيع.
ita-reference_letters-button = رسائل أصحاب العمل
ita-reference_letters-note = من كل صاحب عمل تحتسبه، بالمهام والساعات والتواريخ والأجر.
ita-proof_of_funds-button = إثبات الأموال
ita-proof_of_funds-note = رسائل مصرفية رسمية بأرصدة الأشهر الستة الأخيرة. ليس مع CEC، ولا مع عرض عمل صالح وحق العمل.
ita-translations-button = الترجمات
ita-translations-note = معتمدة، لكل ما ليس بالإنجليزية ولا بالفرنسية.
ita-civil_documents-button = الوثائق المدنية
ita-civil_documents-note = الميلاد والزواج والطلاق والتبني، بحسب ما ينطبق عليك.
ita-passport_and_photo-button = جواز السفر والصورة
ita-passport_and_photo-note = صالح مدة كافية، وكل صفحة كما هو مطلوب؛ وصور رقمية.
ita-forms_and_fees-button = النماذج والرسوم
ita-forms_and_fees-note = النماذج في حسابك، والرسوم؛ ويجب أن تطابق معطياتك ما في الملف.
ita-calendar-button = ملف تقويم
ita-applied-button = قدّمت الطلب
ita-declined-button = رفضتها
ita-reopen-button = ليس كذلك: هي مفتوحة
ita-forget-button = نسيان الدعوة
ita-new-profile-button = تاريخ ملفي الجديد
ita-came-later-button = وصلت في النهاية
ita-authority = ليست هذه مشورة قانونية، وقد ينقص القائمة ما تحتاجه حالتك. ما يُعتدّ به هو <a href="{ $url }">تعليمات IRCC</a> والقائمة في حسابك لديها.
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
ita-forgotten = نُسيت الدعوة؛ والتنبيهات كما كانت.
ita-not =
    وفق المعطيات التي أعطيتني كنت فوق الحد، لكن IRCC وحدها من يؤكد ذلك. قد تظهر في حسابك بعد السحب بيوم أو يومين. وإلا فقد تختلف إحدى المعطيات: الدرجة بعد عيد ميلاد أو اختبار منتهٍ، أو البرنامج أو الفئة، أو لحظة التقديم، أو ملف انتهى. وقد فات IRCC أشخاص أيضًا (السحب #418).

    قارن ملفك هنا بحسابك لدى IRCC من فضلك.
ita-event = { $days ->
    [0] آخر يوم لطلب الإقامة الدائمة
    [one] بقي يوم واحد لطلب الإقامة الدائمة
    [two] بقي يومان لطلب الإقامة الدائمة
    [few] بقيت { $days } أيام لطلب الإقامة الدائمة
    [many] بقي { $days } يومًا لطلب الإقامة الدائمة
   *[other] بقي { $days } يوم لطلب الإقامة الدائمة
 }
ita-event-description = عُدّت أيامًا كاملة من اليوم الذي ذكرته للبوت. حسابك لدى IRCC يُظهر الساعة بالضبط.

## The conversation: draws

draws-none-yet = لم أقرأ سحوبات IRCC بعد. حاول مجددًا بعد دقيقة.
draws-none-of-type = لم يكن سحب من هذا النوع بعد: { $type }.
draws-title = <b>{ $type }</b> · الصفحة { $page } من { $pages }
draws-all = كل السحوبات
draws-all-button = كل السحوبات
draws-newer-button = ‹ أحدث
draws-older-button = أقدم ›
draws-filter-button = اختيار نوع
draws-filter = أي السحوبات؟
draws-open-button = كل السحوبات
draws-unknown-type = لا أعرف هذا النوع من السحوبات. هذه التي أعرفها:
draw-ask = أي سحب؟ أرسل رقمه، مثال: /draw 297
draw-unknown = لا أعرف سحبًا برقم #{ $draw }.
draw-newest = الأحدث هو #{ $draw }.

## The conversation: alert settings

alerts-title = <b>تنبيهاتك</b>
alerts-active = التنبيهات مفعّلة.
alerts-paused = التنبيهات <b>متوقفة</b>.
alerts-which-met = تُبلَّغ بالسحوبات التي كانت ستصلك فيها دعوة، أو ربما بكسر التعادل.
alerts-which-mine = تُبلَّغ بالسحوبات التي هي لك أو قد تكون لك.
alerts-which-all = تُبلَّغ بكل سحب.
alerts-which-met-button = فقط حين كانت ستصلني دعوة
alerts-which-mine-button = السحوبات التي قد تكون لي
alerts-which-all-button = كل سحب
alerts-quiet = ساعات الهدوء: <b>من { $start } إلى { $end }</b> ({ $zone }). تصل الرسائل عندها فورًا، بلا صوت.
alerts-no-quiet = ساعات الهدوء: <b>لا شيء</b>
alerts-muted = مكتوم: <b>{ $types }</b>
alerts-reminders = التذكيرات: قبل ما يخفض درجتك بهذه الأيام: <b>{ $days }</b>
alerts-no-reminders = التذكيرات: <b>لا شيء</b>
alerts-invited = ما دامت دعوة مفتوحة، تسكت تنبيهات ملفها: /ita
alerts-reminders-ask =
    كم قبل ما يخفض درجتك أو يغلق بابًا أذكّرك: عيد ميلاد، أو اختبار أو ملف ينتهي؟ المس كلًا منها لتشغيله (🔔) أو إيقافه (🔕).

    أعرف هذه الأيام من تاريخ تقديمك، ومن إجابات الحاسبة إن تركتني أحفظها. أما أيام الدعوة فتُعدّ دائمًا.
alerts-lead-button = { $mark } الأيام قبلها: { $days }
alerts-silent = ما ليس لك يصل بلا صوت.
alerts-quiet-button = ساعات الهدوء
alerts-quiet-ask = متى تصل الرسائل بلا صوت؟ الأوقات في منطقتك: { $zone }.
alerts-no-quiet-button = بلا ساعات هدوء
alerts-types-button = كتم أنواع من السحوبات
alerts-types-ask = المس نوعًا لكتمه (🔕) أو لسماعه مجددًا (🔔).
alerts-resume-button = استئناف تنبيهاتي
alerts-muted-popup = كُتم: { $type }. الزر نفسه يلغي ذلك.
alerts-unmuted-popup = تُبلَّغ مجددًا بـ: { $type }.

## The conversation: time zone, language

zone-ask =
    في أي منطقة زمنية تعيش؟ هي الآن <b>{ $zone }</b>.

    اختر، أو اكتب مدينة أو فرقًا: <b>Nairobi</b>، <b>UTC+5:30</b>
zone-unknown = لا أعرف هذا المكان. جرب أقرب مدينة كبيرة بالإنجليزية، أو الفرق عن UTC، مثل UTC+5:30.
zone-kept = منطقتك الزمنية <b>{ $zone }</b>. الوقت هناك الآن { $now }.
zone-toronto = تورنتو، أوتاوا
zone-vancouver = فانكوفر
zone-edmonton = كالغاري، إدمنتون
zone-halifax = هاليفاكس
zone-kolkata = الهند
zone-karachi = باكستان
zone-manila = الفلبين
zone-lagos = نيجيريا
zone-casablanca = المغرب
zone-dubai = دبي
zone-tehran = إيران
zone-shanghai = الصين
zone-paris = باريس، بروكسل
zone-sao_paulo = ساو باولو
zone-douala = الكاميرون
zone-utc = UTC
language-ask = بأي لغة أتحدث معك؟
language-kept = أتحدث معك الآن بالعربية.

## The conversation: status

status-title = <b>حال المراقبة</b>
status-read = آخر قراءة لملف IRCC: { $when }
status-changed = آخر تغير له: { $when }
status-not-read = لم يُقرأ ملف IRCC منذ بدأت.
status-failing = ⚠️ لا يجيب منذ { $since }. أواصل المحاولة؛ ولن يفوت شيء.
status-newest = أحدث سحب: #{ $draw } في { $date }. رأيته أول مرة: { $when }
status-delivery = تنبيهاته: أُرسل { $sent }، وينتظر { $waiting }.
status-took = خرج الأخير بعد الإعلان بـ { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
 }.
status-again-button = النظر مجددًا

## The conversation: leaving

stop-done = تنبيهاتك متوقفة. كل ما أخبرتني به محفوظ.
delete-button = محو كل شيء
delete-ask = هل أمحو كل ما هو محفوظ عنك، فورًا ونهائيًا؟
delete-yes-button = نعم، امحُ كل شيء
delete-no-button = لا، أبقِه
delete-done = مُحي كل شيء عنك. إن عدت: /start
delete-kept = لم يُمحَ شيء.
delete-nothing = لا شيء محفوظ عنك. إن أردت البدء: /start
mydata-button = أرسل لي بياناتي
mydata-follows = هذا كل ما هو محفوظ عنك. سجل التسليم وحده ليس في الملف: لمدة 30 يومًا، أي تنبيه وصلك وفي أي رسالة.

## The conversation: what is not a command, and groups

fallback-text = لم أفهم ذلك. يمكنك إرسال درجة مثل 522، أو سحب مثل #297، أو نوع مثل «cec» أو «french».
fallback-command = لا أعرف هذا الأمر.
fallback-other = لا أقرأ إلا النص. لا ترسل وثائق من فضلك: لن يطلبها أحد هنا أبدًا.
fallback-forwarded = أترك الرسائل المعاد توجيهها: لا تغير شيئًا مما أعرفه عنك. اكتب إليّ بنفسك، مثلًا 522 أو #297.
group-only-private = لا أتحدث عن الدرجات إلا في محادثة خاصة.
group-button = فتح المحادثة الخاصة

## Several profiles in one chat (bot/chat/several.py)

who-of = <b>{ $name }</b>
who-title = <b>الملفات في هذه المحادثة</b>
who-explained = لزوجين، أو لعملاء: حتى { $most } ملفات، لكل منها معطياته. في التنبيه سطر لكل منها. ● هو الذي تتحدث عنه الأوامر؛ المس غيره للانتقال إليه.
who-add-button = + إضافة ملف
who-rename-button = تغيير اسم { $name }
who-remove-button = إزالة { $name }
who-remove-yes-button = نعم، أزِله
who-remove-ask = هل أزيل الملف <b>{ $name }</b> بكل ما هو محفوظ فيه؟
who-ask = ما اسم الملف؟ الاسم الأول أو الأحرف الأولى تكفي.
who-added = أُضيف: <b>{ $name }</b>. أخبرني الآن بما ينطبق.
who-renamed = اسمه الآن <b>{ $name }</b>.
who-fault-empty = أحتاج حرفًا واحدًا على الأقل.
who-fault-too_long = هذا طويل: الحد الأقصى للأحرف { $longest }.
who-fault-taken = لملف آخر هنا هذا الاسم.
who-full-popup = عدد الملفات { $most }؛ وهو الحد الأقصى في محادثة واحدة.

## Groups, channels and cards (bot/text/groups.py, bot/chat/group_settings.py, bot/chat/inline.py)

about-me-button = وماذا عني؟
group-lost = لم أعد أستطيع نشر السحوبات في «{ $title }» حيث أضفتني. الإعدادات هناك محفوظة: حين يُسمح لي بالكتابة مجددًا يمكن لمشرف المتابعة بالأمر /here.
group-lost-untitled = لم أعد أستطيع نشر السحوبات في مجموعة أو قناة أضفتني إليها. الإعدادات هناك محفوظة: حين يُسمح لي بالكتابة مجددًا يمكن لمشرف المتابعة بالأمر /here.
group-title = <b>سحوبات Express Entry، فور نشر IRCC لها</b>
group-on = أنشر هنا معطيات كل سحب، ولا درجة لأحد.
group-on-topic = أنشر معطيات كل سحب في الموضوع المختار، ولا درجة لأحد.
group-off = لا أنشر شيئًا هنا. يمكن لمشرف تغيير ذلك.
group-left-out = مستبعد: <b>{ $types }</b>
group-here-button = النشر هنا
group-stop-button = عدم النشر
group-types-button = أي السحوبات
group-close-button = تم
group-types-ask = المس نوعًا لاستبعاده (▫️) أو لنشره مجددًا (✔️).
group-language-ask = بأي لغة أنشر؟
group-admins-only = المشرفون وحدهم يغيرون ما أنشره هنا.
group-admins-popup = المشرفون وحدهم يغيرون هذا.
group-erased = نسيت هذه المجموعة ولا أنشر شيئًا هنا. إن أردت البدء مجددًا: /here
group-channel-added = من الآن أنشر معطيات كل سحب في «{ $title }». لتغيير شيء اكتب /alerts في القناة نفسها.
card-title = #{ $draw } · { $type }
card-description = { $date } · الحد الأدنى { $cutoff }

## Pictures: plain text (bot/text/charts.py)

chart-cutoffs-title = الحدود الدنيا
chart-period = { $since } – { $until }
chart-line = درجتك
chart-met = كانت ستصلك دعوة
chart-not-met = لا، أو لا يمكن القول
chart-pool-title = المجمّع
chart-pool-period = { $date } · { $total ->
    [zero] { $total } مرشح
    [one] مرشح واحد
    [two] مرشحان
    [few] { $total } مرشحين
    [many] { $total } مرشحًا
   *[other] { $total } مرشح
 }
chart-pool-mine = أنت: { $score }
chart-pool-note = الفاتح: شرائح أعرض من 10 نقاط
chart-months-title = الدعوات شهريًا
chart-rest = أخرى

## What if (bot/text/whatif.py)

whatif-ask =
    <b>ماذا لو …</b>
    الأشهر الاثنا عشر الأخيرة بدرجة أخرى، أو ترشيح، أو NCLC 7 بالفرنسية، أو فئة أخرى: المس أدناه، أو اكتب، مثل /whatif 505، /whatif +20، /whatif french.
whatif-title = <b>ماذا لو: { $changes }</b>
whatif-score = الدرجة { $score }
whatif-score-instead = الدرجة { $score } بدل { $own }
whatif-nomination = ترشيح من مقاطعة
whatif-now = كما هو الحال: من { $draws ->
    [zero] { $draws } سحب
    [one] سحب واحد
    [two] سحبين
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 } في الأشهر الاثني عشر الأخيرة، كان لك { $mine }، وكانت ستصلك دعوة في { $met }.
whatif-now-no-score = كما هو الحال: من { $draws ->
    [zero] { $draws } سحب
    [one] سحب واحد
    [two] سحبين
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 } في الأشهر الاثني عشر الأخيرة، كان لك { $mine }. لا أعرف درجتك: /score
whatif-then = عندها: لك { $mine } من { $draws }، وكانت ستصلك دعوة في { $met }.
whatif-then-no-score = عندها: لك { $mine } من { $draws }.
whatif-gained = <b>زيادة { $gained } من { $mine }:</b>
whatif-lost = <b>نقص { $lost }:</b>
whatif-more = … و { $more } غيرها.
whatif-same = ما كان ليتغير شيء: السحوبات نفسها.
whatif-nearest = الأقرب مما فات: #{ $draw } عند { $cutoff }، { $points ->
    [0] بكسر التعادل
    [one] بفارق نقطة واحدة
    [two] بفارق نقطتين
    [few] بفارق { $points } نقاط
   *[other] بفارق { $points } نقطة
 }.
whatif-opened = وكان سيصير لك { $opened ->
    [zero] { $opened } سحب
    [one] سحب واحد
    [two] سحبين
    [few] { $opened } سحوبات
    [many] { $opened } سحبًا
   *[other] { $opened } سحب
 } أكثر.
whatif-french = مستوى NCLC 7 بالفرنسية يضيف أيضًا 25 أو 50 نقطة إلى الدرجة. لم تُحتسب هنا: /whatif french +50 يحتسبها.
whatif-not-understood = لم أفهم ذلك. مثال: /whatif 505، /whatif +20، /whatif french
whatif-join-button = + { $type }
whatif-leave-button = − { $type }
whatif-nomination-button = ترشيح
whatif-french-button = NCLC 7 بالفرنسية
whatif-more-button = برنامج أو فئة أخرى
whatif-reset-button = البدء من جديد
whatif-choose = <b>ماذا لو …</b> أي هذه ينطبق عليك أيضًا؟

## The pool (bot/text/standing.py)

pool-title = <b>المجمّع في { $date }</b>: { $total ->
    [zero] { $total } مرشح
    [one] مرشح واحد
    [two] مرشحان
    [few] { $total } مرشحين
    [many] { $total } مرشحًا
   *[other] { $total } مرشح
 }
pool-above = فوق { $score } كان ما بين <b>{ $least }</b> و <b>{ $most }</b> من الأشخاص.
pool-above-exactly = عدد الأشخاص فوق { $score }: <b>{ $count }</b>.
pool-band = في الشريحة { $band }: { $count }. لا تُنشر إلا الشرائح، فلا أحد يعرف الموقع داخلها.
pool-per-point = لو توزعوا بالتساوي، لكان عند كل نقطة نحو { $count } من الأشخاص.
pool-moves = منذ { $date }: { $band_change } في الشريحة { $band }، و { $above_change } فوقها. اللقطات الأخيرة:
pool-row = { $date }: { $band } في الشريحة، { $above } فوقها
pool-invited = اللقطة تسبق سحبها: منذ ذلك الحين خرجت دعوات عددها { $invited } لأشخاص ما زالوا محسوبين هنا.
pool-no-score = بدرجتك أستطيع القول كم شخصًا فوقك: /score أو /pool 505.
pool-none = لم تُقرأ أرقام المجمّع من IRCC بعد. حاول مجددًا بعد دقيقة.
pool-picture-button = صورة

## Forecasts (bot/text/forecasts.py)

forecast-title = <b>ما كان معتادًا</b>
forecast-type = <b>{ $type }</b>
forecast-rhythm = عادةً كل { $median ->
    [zero] { $median } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $median } أيام
    [many] { $median } يومًا
   *[other] { $median } يوم
 }؛ أربعة من كل خمسة من آخر { $gaps ->
    [zero] { $gaps } فاصل
    [one] فاصل واحد
    [two] فاصلين
    [few] { $gaps } فواصل
    [many] { $gaps } فاصلًا
   *[other] { $gaps } فاصل
 } كانت بين { $short } و { $long } يومًا.
forecast-rhythm-few = عدد الفواصل حتى الآن { $gaps }، وكل منها بين { $short } و { $long } يومًا.
forecast-rhythm-even = عدد الفواصل حتى الآن { $gaps }، وكل منها { $median ->
    [zero] { $median } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $median } أيام
    [many] { $median } يومًا
   *[other] { $median } يوم
 }.
forecast-last = الأخير: { $date }، قبل { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }.
forecast-silent = لا شيء منذ { $date }، أي منذ { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }؛ أطول فاصل قبله كان { $longest }. قد يكون هذا النوع انتهى.
forecast-silent-lately = لا شيء منذ { $date }، أي منذ { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }؛ أطول آخر { $gaps } فاصلًا كان { $longest }. قد يكون هذا النوع انتهى.
forecast-once = لم يكن إلا واحد، في { $date }.
forecast-range = الحد الأدنى المرجح للتالي، في أربع من خمس حالات: <b>من { $low } إلى { $high }</b>
forecast-card = من آخر { $ranges } مجالات توقعتها لـ { $type }، صدق { $held }. أخطأت في المتوسط بـ { $mine } نقطة؛ و«كالمرة السابقة» بـ { $same }.
forecast-loses = لا مجال: في { $tries } سحبًا منذ { $since } أخطأت في المتوسط بـ { $mine } نقطة، ومجرد «كالمرة السابقة» بـ { $same }.
forecast-untested = لا مجال: السحوبات أقل من أن تُختبر.
forecast-borrowed = عرضه يستند أيضًا إلى أنواع أخرى من جنسه.
forecast-cutoffs = أدنى حد على الإطلاق: { $lowest } (#{ $low }، { $low_date }). الأعلى: { $highest } (#{ $high }، { $high_date }).
forecast-sizes = أصغر سحب على الإطلاق: { $smallest ->
    [zero] { $smallest } دعوة
    [one] دعوة واحدة
    [two] دعوتان
    [few] { $smallest } دعوات
    [many] { $smallest } دعوة
   *[other] { $smallest } دعوة
 } (#{ $small }، { $small_date }). الأكبر: { $largest } (#{ $large }، { $large_date }).
forecast-never = لم يكن سحب من هذا النوع بعد: { $type }.
forecast-disclaimer = لا تنشر IRCC جدولًا. هذا ما كان، لا وعد بما سيكون.

## Captions of pictures (bot/chat/chart.py)

chart-caption-mine = خطك عند <b>{ $line }</b>: من { $draws ->
    [zero] { $draws } سحب
    [one] سحب واحد
    [two] سحبين
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 } هنا كانت ستصلك دعوة في { $met }.
chart-caption-may-be = خطك عند <b>{ $line }</b>: من { $draws ->
    [zero] { $draws } سحب
    [one] سحب واحد
    [two] سحبين
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 } هنا كانت ستصلك دعوة في { $met }، حيث كانت لك.
chart-caption-others = { $draws ->
    [zero] { $draws } سحب
    [one] سحب واحد
    [two] سحبان
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 }. لم تكن لك، فلا يُرسم خطك.
chart-caption-no-score = { $draws ->
    [zero] { $draws } سحب
    [one] سحب واحد
    [two] سحبان
    [few] { $draws } سحوبات
    [many] { $draws } سحبًا
   *[other] { $draws } سحب
 }. بدرجتك أستطيع رسم خطك: /score
chart-caption-pool = الشرائح كما تعدّها IRCC. /pool يقولها بالكلمات.
chart-caption-months = الدعوات في اثني عشر شهرًا: { $invited }، حتى #{ $draw }.
chart-year = سنة { $year } حتى الآن:
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
chart-no-draws = لا سحب من هذا النوع في هذه المدة: { $type }.
chart-unknown = لا أعرف هذه الصورة. هذه التي أستطيع رسمها:
chart-button = رسم بياني
chart-mine-button = حدودي الدنيا
chart-year-button = سنة واحدة
chart-years-button = ثلاث سنوات
chart-pool-button = المجمّع
chart-months-button = الدعوات شهريًا
whatif-button = ماذا لو
forecast-button = التوقع

## News (bot/text/news.py, bot/chat/news.py)

news-title = <b>أخبار Express Entry الأخيرة</b>
news-none = لم تُقرأ أخبار بعد.
news-alert-title = <b>أخبار Express Entry</b>
news-link = <a href="{ $link }">{ $title }</a>
news-source = { $host }, { $when }
news-on-button = أخبرني بالأخبار
news-off-button = لا تخبرني بالأخبار
news-more-button = أخبار أخرى
news-stop-button = لا مزيد من الأخبار
news-off-popup = لن تصلك أخبار بعد الآن. /alerts يعيدها.
alerts-news-on = أخبار Express Entry: <b>مفعّلة</b>، بضعة في اليوم على الأكثر.
alerts-news-off = أخبار Express Entry: <b>متوقفة</b>

## The operator: /stats, /broadcast, /resume (bot/chat/office.py, bot/text/letters.py)

letter-title = 📣 <b>من مشغّل هذا البوت</b>
letter-how = اكتب ما يُقال للجميع بعد الأمر، مثل <code>/broadcast The bot moves tonight.</code> تراه أولًا، ولا يُرسل شيء قبل أن توافق.
letter-too-long = هذا طويل: الحد الأقصى للأحرف { $most }.
letter-send-button = إرسالها (الأشخاص: { $people })
letter-drop-button = عدم إرسالها
letter-sent = 📣 هي في الطريق. /stats يعرض ما ينتظر.
letter-dropped = لم تُرسل.
resumed = تستمر التنبيهات. إن عادت محادثات كثيرة كأنها غير موجودة، تتوقف مجددًا.
stats-title = <b>حال البوت</b>
stats-people = الأشخاص: { $people }، منهم مفعّلون: { $active }
stats-draws = السحوبات المعروفة: { $draws }
stats-look = آخر قراءة لملف IRCC: { $when }
stats-no-queue = لا شيء ينتظر الإرسال.
stats-queue = رسائل تنتظر الإرسال: { $waiting }، منذ { $since }
stats-newest = تنبيهات #{ $draw }: أُرسل { $sent }، ينتظر { $waiting }، تُرك { $given }، أُعيد بعد شك { $again }
stats-newest-untold = لم يُعلن #{ $draw }.
