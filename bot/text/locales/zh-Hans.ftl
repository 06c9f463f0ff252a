# 简体中文。IRCC 的英文名称在需要对照的地方保留。
#
# 语法和键与 en.ftl 相同。项目和类别用 IRCC 公布的英文名称，后面附简短译名。
# 中文没有复数形式，所以数量前后不必分情形。

# en 93f1055e
language-name = 简体中文

## Between items, before the last item, between sentences; the first day of a month

# en 5d5eb11c
list-comma = { "、" }
# en 1391a974
list-and = { $list }、{ $last }
# en 8f1fb123
list-or-comma = { "、" }
# en 8c527a48
list-or = { $list } 或 { $last }
# en 07b47399
sentence-space = { "" }
# en 7f0a6d6e
ordinal-first = 1

## Draw types: the name IRCC publishes, a short name, and the kind of draw in a sentence

# en f894b22a
type-general = General（综合）
# en 9017d2b1
type-general-short = 综合
# en 15047e0b
type-general-draw = 综合抽选
# en 29ac1ee8
type-cec = Canadian Experience Class（加拿大经验类）
# en 1a3bebe3
type-cec-short = CEC
# en 91295801
type-cec-draw = CEC 抽选
# en 79f672d8
type-fsw = Federal Skilled Worker（联邦技术工人）
# en da7a9e2d
type-fsw-short = FSW
# en db436c91
type-fsw-draw = FSW 抽选
# en e730f172
type-fst = Federal Skilled Trades（联邦技工）
# en 737a3fbc
type-fst-short = FST
# en 58a4175d
type-fst-draw = FST 抽选
# en 5a694d8e
type-pnp = Provincial Nominee Program（省提名）
# en bc195520
type-pnp-short = PNP 省提名
# en 1923a6f2
type-pnp-draw = 省提名（PNP）抽选
# en 2e02cbf2
type-french = French-language proficiency（法语）
# en 6be8a8c1
type-french-short = 法语
# en 290d0692
type-french-draw = 法语抽选
# en af0ffcaf
type-healthcare = Healthcare and social services occupations（医疗与社会服务）
# en a0d3ff65
type-healthcare-short = 医疗
# en 53123dcb
type-healthcare-draw = 医疗类抽选
# en 73064efb
type-stem = STEM occupations（科学、技术、工程和数学）
# en b360e41b
type-stem-short = STEM
# en 8d6ab6c7
type-stem-draw = STEM 抽选
# en 768a5793
type-trades = Trade occupations（技工职业）
# en da21e59f
type-trades-short = 技工
# en 621d4cce
type-trades-draw = 技工类抽选
# en c52190cd
type-transport = Transport occupations（运输）
# en 1207db18
type-transport-short = 运输
# en 563e8f74
type-transport-draw = 运输类抽选
# en f48cd832
type-agriculture = Agriculture and agri-food occupations（农业与农业食品）
# en 10d7a090
type-agriculture-short = 农业
# en 10d620e3
type-agriculture-draw = 农业类抽选
# en caee31ad
type-education = Education occupations（教育）
# en 12f3715d
type-education-short = 教育
# en 5bdfb070
type-education-draw = 教育类抽选
# en 35485374
type-physicians = Physicians with Canadian work experience（医生）
# en 9626eca3
type-physicians-short = 医生
# en 51529c73
type-physicians-draw = 医生类抽选
# en bec016af
type-senior_managers = Senior managers with Canadian work experience（高级管理人员）
# en a061852f
type-senior_managers-short = 高级管理人员
# en 3251fb20
type-senior_managers-draw = 高级管理人员抽选
# en 4e39349a
type-researchers = Researchers with Canadian work experience（研究人员）
# en 01919bb9
type-researchers-short = 研究人员
# en 5e1f8450
type-researchers-draw = 研究人员抽选
# en 24e595db
type-military = Skilled military recruits（军事人员）
# en d099fc38
type-military-short = 军事人员
# en 819fb189
type-military-draw = 军事人员抽选

## What each program and category asks for, in one sentence (rules of 2026)

# en 043419ec
criteria-cec = 最近三年内在加拿大至少有一年技术工作，并且 CLB 7（TEER 0 和 1）或 CLB 5（TEER 2 和 3）。
# en 29f7ed29
criteria-fsw = 至少连续一年技术工作，四项语言能力均达到 CLB 7，并且在甄选表上得到 67 分（满分 100）。
# en b2ad22ee
criteria-fst = 最近五年内至少两年技工工作，并且有工作邀约（job offer）或资格证书（certificate of qualification）。
# en 8ca76ad3
criteria-french = 法语的说、听、读、写四项均达到 NCLC 7 或以上。
# en 9363f632
criteria-healthcare = 最近三年内在 IRCC 医疗与社会服务名单上的同一职业工作至少 12 个月。
# en 72e91ff6
criteria-stem = 最近三年内在 IRCC 的 STEM 名单上的同一职业工作至少 12 个月。
# en 531eda80
criteria-trades = 最近三年内在 IRCC 技工名单上的同一职业工作至少 12 个月。
# en 182ba6e0
criteria-transport = 最近三年内在 IRCC 运输名单上的同一职业工作至少 12 个月。
# en 8f04286d
criteria-agriculture = 从事 IRCC 农业与农业食品名单上的职业。该类别已于 2026年2月结束。
# en 8606a354
criteria-education = 最近三年内在 IRCC 教育名单上的同一职业工作至少 12 个月。
# en 537756d5
criteria-physicians = 最近三年内在加拿大做医生至少 12 个月，且属于名单上的同一职业。
# en fc2490fb
criteria-senior_managers = 最近三年内在加拿大担任高级管理人员至少 12 个月，且属于名单上的同一职业。
# en 6e05d2a4
criteria-researchers = 最近三年内在加拿大做研究人员至少 12 个月，且属于名单上的同一职业。
# en 545cc2ea
criteria-military = 在受认可的外国军队服役十年，并有加拿大武装部队（Canadian Armed Forces）三年或以上的工作邀约。
# en 71a06b67
criteria-list = 最近 { $years } 年内在 IRCC 名单上的同一职业工作至少 { $months } 个月。
# en c21d5ecf
criteria-list-canada = 最近 { $years } 年内在加拿大从事 IRCC 名单上的同一职业至少 { $months } 个月。
# en dd91438e
criteria-level = 四项均达到 NCLC { $level } 或以上。
# en 96caaa83
criteria-new = IRCC 更改了要求。请在 IRCC 的网页上查看条件。

## Times

# en 5853c3de
time-utc = { $moment } UTC
# en 03c11d14
time-local = { $moment }（{ $utc } UTC）
# en d019b541
time-local-other-day = { $moment }（{ $utc_day } { $utc } UTC）
# en 43227f89
time-moment = { $date } { $time }

## The first line, after its mark: the answer, the score compared, the cut-off, the type; at most
## 70 characters (90 for a tie). named-… is for one of several profiles

# en 3b668c42
answer-met = 您应在受邀之列：{ $score } 分，分数线 { $cutoff }（{ $type }）
# en 26220b1d
answer-tie = 要看同分截止时间（tie-break）：{ $score } 分，分数线 { $cutoff }（{ $type }）
# en 2bfc057d
answer-missed = 这次不在受邀之列：{ $score } 分，分数线 { $cutoff }（{ $type }），差 { $points } 分
# en 2c4c3906
answer-missed-tie_break = 这次不在受邀之列：{ $score } 分，分数线 { $cutoff }（{ $type }），晚于同分截止时间
# en ab1322d9
answer-missed-either_way = 无论如何，这次都不在受邀之列：{ $score } 分，分数线 { $cutoff }（{ $type }）
# en 97e5938d
answer-not_for_you = 您不符合条件：{ $draw }，分数线 { $cutoff }
# en ff4b0461
answer-may_be = 您符合条件吗？{ $draw }，{ $score } 分，分数线 { $cutoff }
# en d429dc92
answer-may_be-no_score = 您符合条件吗？{ $draw }，分数线 { $cutoff }
# en 7923e434
answer-out_of_pool = 您的档案当时在候选池里吗？{ $score } 分，分数线 { $cutoff }（{ $type }）
# en f305e2db
answer-out_of_pool-no_score = 您的档案当时在候选池里吗？分数线 { $cutoff }（{ $type }）
# en 7305ff2e
answer-nomination = 您有省提名吗？{ $draw }，分数线 { $cutoff }；加上提名为 { $score } 分
# en d5d8a4ee
answer-nomination-no_score = 您有省提名吗？{ $draw }，分数线 { $cutoff }
# en 040c6066
answer-new_type = 新的抽选类型：{ $score } 分，分数线 { $cutoff }（{ $type }）
# en 1615ab81
answer-new_type-no_score = 新的抽选类型：分数线 { $cutoff }（{ $type }）
# en fdbb2d68
answer-no_score = 您的分数是多少？分数线 { $cutoff }（{ $type }），您符合条件
# en d9149a09
answer-score_unclear = 您的 { $score } 分含省提名吗？分数线 { $cutoff }（{ $type }）
# en 4c329f2e
named-met = { $name }：应在受邀之列，{ $score } 分，分数线 { $cutoff }（{ $type }）
# en 1e2883ce
named-tie = { $name }：要看同分截止时间，{ $score } 分，分数线 { $cutoff }（{ $type }）
# en 79b930b2
named-missed = { $name }：这次不在受邀之列，{ $score } 分，分数线 { $cutoff }（{ $type }），差 { $points } 分
# en 0eb25f83
named-missed-tie_break = { $name }：这次不在受邀之列，{ $score } 分，分数线 { $cutoff }（{ $type }），晚于同分截止时间
# en c80eb979
named-missed-either_way = { $name }：无论如何，这次都不在受邀之列，{ $score } 分，分数线 { $cutoff }（{ $type }）
# en d4846203
named-not_for_you = { $name }：不符合条件，{ $draw }，分数线 { $cutoff }
# en a2c5e011
named-may_be = { $name }：符合条件吗？{ $draw }，{ $score } 分，分数线 { $cutoff }
# en edb12e4d
named-may_be-no_score = { $name }：符合条件吗？{ $draw }，分数线 { $cutoff }
# en 25d69177
named-out_of_pool = { $name }：档案当时在候选池里吗？{ $score } 分，分数线 { $cutoff }（{ $type }）
# en 9422d2ef
named-out_of_pool-no_score = { $name }：档案当时在候选池里吗？分数线 { $cutoff }（{ $type }）
# en fad2a22f
named-nomination = { $name }：有省提名吗？{ $draw }，分数线 { $cutoff }；加上提名为 { $score } 分
# en bf5e3011
named-nomination-no_score = { $name }：有省提名吗？{ $draw }，分数线 { $cutoff }
# en 75a375d5
named-new_type = { $name }：暂时无法判断，{ $score } 分，分数线 { $cutoff }（{ $type }）
# en d5fba206
named-new_type-no_score = { $name }：暂时无法判断，分数线 { $cutoff }（{ $type }）
# en 44d38e08
named-no_score = { $name }：分数是多少？分数线 { $cutoff }（{ $type }）
# en 43b21947
named-score_unclear = { $name }：{ $score } 分含省提名吗？分数线 { $cutoff }（{ $type }）

## The facts that follow the answer

# en f318c00c
profile-me = 您
# en 6e887ac9
where-above = 高出 { $points } 分。
# en 393ec4c1
where-below = 无论是否符合条件，都差 { $points } 分。
# en de4a2c93
where-at_everyone = 正好在分数线上的人全部受邀。
# en 8f4a4642
where-at_before = 您的档案在同分截止时间之前提交。
# en 653b8809
where-at_after = 您的档案在同分截止时间之后提交。
# en 00158e5d
where-at_same_day = 您的档案在同分截止时间当天提交。
# en 3644f1c0
where-at_no_date = 我不知道您何时提交了档案。
# en 75f4d740
where-at_no_tie_break = 正好在分数线上，而同分截止时间未知。

## What would follow if the draw is for the person

# en 46df70fc
if-above = 如果是：比分数线高 { $points } 分，您应在受邀之列。
# en 2eb409ee
if-below = 如果是：比分数线低 { $points } 分，您不在受邀之列。
# en 7f46c31c
if-at_everyone = 如果是：正好在分数线上，您应在受邀之列。
# en 728ba79a
if-at_before = 如果是：在分数线上，且早于同分截止时间，您应在受邀之列。
# en 8fb775dd
if-at_after = 如果是：在分数线上，但晚于同分截止时间，您不在受邀之列。
# en 9d24c4c8
if-at_same_day = 如果是：正好在分数线上，取决于您当天提交的时刻。
# en be8364dd
if-at_no_date = 如果是：正好在分数线上，取决于您提交的时间。
# en 565942e8
if-at_no_tie_break = 如果是：正好在分数线上，取决于同分截止时间，但该时间未知。
# en 1e54ff1d
if-no_score = 如果是：取决于您的分数，而我还不知道。
# en 9ba5a9b8
if-score_unclear = 如果是：要看您的分数是否已含省提名的 { $nomination } 分。

## Why a draw is, is not, or may be for somebody

# en 0df6af20
reason-name_unknown = 这是 IRCC 公布的名称。我还无法判断是否包括您。
# en 67236d4b
reason-not_nominated = 本次抽选面向有省提名的人，而您表示过没有省提名。分数线已含省提名的 { $nomination } 分。
# en 0a22fa8c
reason-nomination_unsaid = 本次抽选面向有省提名的人。分数线已含省提名的 { $nomination } 分。
# en 2a6361ea
reason-not_in_program = 您表示过不符合 { $type } 的条件。
# en f252ad60
reason-not_in_category = 您表示过不属于类别 { $type }。
# en 34575482
reason-in_no_program = 类别抽选还要求符合 { $programs } 的条件，而您表示过都不符合。
# en 15ead52c
reason-no_program_said = 类别抽选还要求符合 { $programs } 的条件。
# en 62a45855
reason-program_changed = 本次抽选面向符合 { $type } 条件的人。您回答之后，IRCC 更改了这个项目的要求。
# en d2426253
reason-programs_changed = 类别抽选还要求符合一个联邦项目的条件，而您回答之后 IRCC 更改了这些项目。
# en c91257f2
reason-category_changed = IRCC 于 { $date }更改了类别 { $type } 的名单；您的回答针对的是之前的名单。
# en e6185439
reason-category_earlier = 当天类别 { $type } 适用另一套规则；您的回答针对的是后来的规则，所以我无法判断。
# en 129f4aa4
reason-label_unknown = IRCC 发布了类别 { $type } 的新版本（{ $label }），我还不知道它的名单；您的回答针对的是较早的版本。
# en 4a8dec30
changed-added = 名单新增：{ $occupations }。
# en 24f45dda
changed-removed = 已从名单移除：{ $occupations }。
# en 9547151d
changed-more = { $occupations } 及另外 { $more } 个
# en a7c083a5
changed-months = 现在要求工作 { $months } 个月；以前是 { $before } 个月。

# en 13e895a3
score-with-nomination = { $score } 已含省提名的 { $nomination } 分。

## What to do

# en c1d21349
account-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/account.html
# en b55a5270
advice-account = 这是按您提供的信息得出的。一切以您的 IRCC 账户为准：<a href="{ $url }">打开账户</a>。
# en 1db5dd74
advice-missed = 只要档案仍然有效，就会继续留在候选池里参加以后的抽选。/crs 会说明哪些做法能提高您的分数。
# en 2592a9c7
advice-missed-near = 只差一点。只要档案仍然有效，就会继续留在候选池里参加以后的抽选。
# en 94647fbe
advice-not_for_you = 情况有变吗？请在 /profile 更新
# en 95f6681c
advice-several = 这是按已保存的信息得出的。一切以各人的 IRCC 账户为准：<a href="{ $url }">打开账户</a>。

## Questions, and their answers as buttons

# en f1a7daeb
question-score = 您的 CRS 分数是多少（不含省提名的 { $nomination } 分）？
# en 411bd3e5
question-nomination = 您有省提名吗？
# en dea34309
question-nomination_in_score = 您的 { $score } 分是否已含省提名的 { $nomination } 分？
# en 7041e443
question-program = 您符合这个项目的条件吗：{ $type }？
# en d0ebb1d1
question-any_program = 您至少符合联邦项目 { $programs } 中的一个吗？
# en 6961f958
question-category = 您符合这个类别的条件吗：{ $type }？
# en bd84f9bf
question-submitted = 您是什么时候提交 Express Entry 档案的？知道日期就够了；有时刻（UTC）就能准确判断。
# en 063bfdaf
question-submitted-time = 您在 { $date }的几点提交了 Express Entry 档案？如果可以，请精确到秒：10:00:30。
# en 704aa970
question-about = <b>{ $name }</b>：{ $question }
# en c745ab72
yes-button = 是
# en a05e0b1f
no-button = 否

## Reminders: what will lower a score, and how long an invitation still runs (bot/text/notices/reminders.py)

# en 9536272d
reminder-title = 🗓 <b>提醒</b>
# en fb6c1ff7
reminder-profile = <b>{ $name }</b>
# en c7d8632c
reminder-row = • { $days } 天后：{ $line }
# en 284be4df
reminder-invitation = 您的邀请：{ $days ->
    [0] 今天是提交申请的最后一天。
   *[other] 还剩 { $days } 天提交申请。
 }
# en 3f5897a9
reminder-invitation-over = 按您给我的日期，您的邀请已满 60 天。
# en 7940a78a
reminder-closing = 以您的 IRCC 账户为准。如有变化请告诉我，我会重新计算。
# en 64beb054
reminder-invitation-button = 我的邀请
# en 20f8c550
reminder-calculator-button = 查看我的分数
# en 634752e3
reminder-settings-button = 提醒
# en 18639a79
drop-birthday = { $day }是您的生日
# en 403c643e
drop-new_points = { $day }起采用新的计分标准
# en b81830eb
drop-first_test = 您第一个语言考试的成绩将于 { $day }过期
# en 61a36366
drop-second_test = 您第二个语言考试的成绩将于 { $day }过期
# en 06182ade
drop-profile = 您的 Express Entry 档案将于 { $day }过期，之后就不在候选池里
# en 777ccf4e
drop-work_window = 自 { $day }起，您的工作经验可能不再算近期：其中 12 个月必须在最近三年内
# en 340822fe
drop-funds = 在档案中填写 IRCC 新的安家资金金额的最后一天是 { $day }：未填写的档案可能失去资格。CEC 不需要，更新也不会改变您的提交时间
# en 0c3e8bfa
drop-costs = { $what }（−{ $points } 分）
# en 822e424b
drop-row = • { $line }
# en d8e27c87
score-stale = ⚠️ 您的信息是 { $since }的，可能已过时。自那以后：{ $changes }。
# en 06cecf44
stale-several = ⚠️ 以下档案的信息可能已过时：<b>{ $names }</b>。请查看：/profile
# en 28647a0e
older-announced = ⚠️ IRCC 宣布自 { $since }起采用新的计分标准。我没能核实具体数字；以您 IRCC 账户里的分数为准。
# en 6803f4ad
older-confirmed = ⚠️ IRCC 于 { $since }更改了计分标准，而您的分数是之前的。以您 IRCC 账户里的分数为准。
# en 8bb7e036
older-push = IRCC 于 { $since }更改了计分标准，而您保存的分数（{ $score }）是之前的。请查看您的 IRCC 账户，把那里的分数告诉我。
# en fef69bd9
older-computed = 按新的计分标准，您在计算器里的回答得出 { $score } 分。
# en b17de4f0
older-button = 填写新的分数
# en 393cf822
older-computed-button = 保存 { $score }
# en 78171b58
since-birthday = 您在 { $day }过了生日
# en e27db638
since-first_test = 您第一个语言考试的成绩已于 { $day }过期
# en e54379f9
since-second_test = 您第二个语言考试的成绩已于 { $day }过期
# en 4706919f
since-profile = 您的 Express Entry 档案已于 { $day }过期：没有新档案，您就不在候选池里
# en ad64a85b
since-work_window = 自 { $day }起，您的工作经验对某些项目和类别可能不再算近期
# en 5b8092f4
draw-facts = #{ $draw }，{ $name }，{ $date }，{ $size } 份邀请。

## One draw

# en 6be04b0a
draw-tie-break = 同分截止时间（tie-break）：{ $instant }
# en e796e857
draw-tie-break-none = 同分截止时间（tie-break）：当时还没有；{ $cutoff } 分的人全部受邀
# en b516ca52
draw-tie-break-unknown = 同分截止时间（tie-break）：未知
# en efbc51c5
draw-ran-at = 抽选时间：{ $instant }
# en 09c325f1
draw-invited = 面向：{ $programs }
# en fe636138
draw-pool = { $date }的候选池：{ $total } 人
# en 5d69616f
draw-pool-undated = 抽选前的候选池：{ $total } 人
# en 7ca3f78b
draw-pool-band = { $band }：{ $count }
# en c19a2ef4
draw-link = <a href="{ $url }">IRCC 关于这次抽选的页面</a>
# en 2eb267a8
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

# en 65e9036f
note-tie_break_unreadable = IRCC 为这次抽选公布的同分截止时间无法读取。
# en b29096cd
note-tie_break_missing = IRCC 没有为这次抽选公布同分截止时间。
# en 94bcd7fa
note-tie_break_no_year = IRCC 为这次抽选公布的同分截止时间缺少年份。
# en 2f2076aa
note-tie_break_am_pm = IRCC 为这次抽选公布的同分截止时间混用了两种写法。
# en bd691a79
note-tie_break_after_draw = IRCC 为这次抽选公布的同分截止时间晚于抽选本身。
# en b165cf9f
note-tie_break_too_old = IRCC 为这次抽选公布的同分截止时间早于抽选一年以上。
# en 92330e6d
note-ran_at_unreadable = IRCC 公布的这次抽选的时间无法读取。
# en 14fea143
note-ran_at_other_day = IRCC 公布的这次抽选的日期和时间不是同一天。
# en 400ed02c
note-pool_unreadable = IRCC 为这次抽选公布的候选池数据无法读取。
# en 6caf676e
note-unusual = ⚠️ IRCC 公布的本次抽选数字不寻常。请与它的网页核对。

## A correction

# en 915a4df9
correction-title = IRCC 更正了这次抽选，您的结果因此改变。
# en ef5b8221
correction-answer = 更正：{ $answer }
# en 01726a4b
correction-replaces = 取代之前的：{ $mark } { $answer }
# en 9fd5d66c
correction-before = IRCC 之前公布的：{ $facts }。
# en c647c46c
post-title = <b>Express Entry 抽选：{ $type }，分数线 { $cutoff }</b>
# en 06e447e5
digest-title = <b>Express Entry 抽选，{ $first }至{ $last }</b>
# en bae428f0
digest-row = • #{ $draw }，{ $date }：{ $type }，分数线 <b>{ $cutoff }</b>，{ $size } 份邀请
# en 61d02103
digest-none = { $first }至{ $last }没有可通报的抽选。
# en a8cbac51
digest-pool = { $day }的候选池：{ $total } 人，与 { $before }相比{ $way ->
    [more] 多 { $count } 人
    [fewer] 少 { $count } 人
   *[same] 没有变化
 }。
# en f9bd573c
correction-date = { $date }抽选
# en 133ee743
correction-size = { $size } 份邀请
# en 1c74f2ce
correction-cutoff = 分数线 { $cutoff }
# en a89f0efb
correction-tie-break = 同分截止时间 { $instant }
# en d33ff806
correction-tie-break-unknown = 同分截止时间未知

## The one line of context

# en 62cada34
context-new_name = IRCC 以前从未用过这个名称。
# en 6f3a30df
context-first_ever = { $type }首次举行。
# en 9fc2091c
across-new-points = { $line } 新的计分标准自 { $since }起生效，所以两者的尺度不同。
# en 2d8b6a96
context-first_in = { $type }：{ $months } 个月来第一次；上一次是 #{ $last_number }，{ $last_date }，分数线 { $last_cutoff }。
# en eebc3c7a
context-lowest_ever = { $type }历来最低的分数线（共 { $count } 次）。
# en 80322afc
context-highest_ever = { $type }历来最高的分数线（共 { $count } 次）。
# en 634e41d0
context-lowest_since = { $type } { $months } 个月来的最低分数线；{ $last_date }的 #{ $last_number } 是 { $last_cutoff } 分。
# en 37d47026
context-highest_since = { $type } { $months } 个月来的最高分数线；{ $last_date }的 #{ $last_number } 是 { $last_cutoff } 分。
# en 6374eae0
context-streak = { $type }的分数线已连续 { $count } 次在 { $range }。
# en bf2a6ebb
context-move_up = { $type }的分数线比上一次高 { $points } 分：#{ $last_number }，{ $last_date }，分数线 { $last_cutoff }。
# en 9ba5ad27
context-move_down = { $type }的分数线比上一次低 { $points } 分：#{ $last_number }，{ $last_date }，分数线 { $last_cutoff }。
# en c4e4a446
context-tie_later = { $type }的分数线与上一次相同（#{ $last_number }，{ $last_date }，{ $last_cutoff }），同分截止时间晚 { $days } 天。
# en b4d4f7ae
context-tie_earlier = { $type }的分数线与上一次相同（#{ $last_number }，{ $last_date }，{ $last_cutoff }），同分截止时间早 { $days } 天。
# en 541b24e2
context-move_none = { $type }的分数线与上一次相同：#{ $last_number }，{ $last_date }，{ $last_cutoff }。

## Buttons under an alert

# en 8d5a1dd5
details-button = 详情
# en bff8905f
mute-button = 屏蔽：{ $type }
# en fdd063d6
unmute-button = 取消屏蔽：{ $type }

## Standing texts

# en 28eea886
disclaimer =
    本机器人与 IRCC 无关，也不提供法律意见。
    这里绝不会有人向您索要文件、钱或密码。

# en 69fb0aad
privacy =
    <b>我保存哪些有关您的信息，为什么</b>

    • 这个聊天的编号，用来给您发消息
    • 您的语言和时区，让您看得懂消息
    • 您给出的信息：分数、项目、类别、省提名、提交时间——用来告诉您是否应在受邀之列
    • 计算器的回答：只保存到您完成为止，中途停下则保存 90 天；只有您要求时才保存更久，用来提醒您哪些事会扣分
    • 邀请的日期，以及发过哪些提醒，用来倒数 60 天
    • 您给档案起的名字，用来区分它们
    • 您的通知设置
    • 如果您把我加进群组或频道：保存“是您添加的”这一点，直到我不能再在那里发布为止，以便到时告诉您
    • 30 天内，送达过哪些通知，以免重复发送，并在 IRCC 更正抽选时更正

    任何文件或日志里都不保存其他姓名、用户名或消息内容。不出售，也不转交任何信息。

    /mydata 把全部信息以文件发给您，只是不含送达记录。/delete 立即全部删除；一分钟内从所有文件中消失。/stop 只暂停通知。十二个月都无法联系的聊天会被删除。

# en 12145a18
help-title = <b>我能做什么</b>
# en 255ecd55
help-command = /{ $command } – { $does }
# en 74001a02
help-closing = 您也可以直接发送一个分数，例如 522。夫妻或客户可以在 /profile 里设多个档案。把我加进群组或频道，我就在那里发布每次抽选的信息，绝不发布任何人的分数。

## What the operator is told (bot/text/health/incidents.py: incident-<kind>, incident-<kind>-over)

# en 8bc6bf18
incident-source-silent = 🛑 自 { $since } 起读不到 IRCC 的文件：{ $fault }（×{ $failures }）。我会继续尝试。
# en 56e74990
incident-source-silent-over = ✅ { $now }：IRCC 的文件又能读取了（此前自 { $since } 起读不到）。{ $new ->
    [no] 没有遗漏。
   *[other] 期间公布：{ $new }。
 }
# en 71c693df
incident-source-stale = ⚠️ 最新的抽选 #{ $subject } 是 { $date }的。可能只是 IRCC 最近没有抽选，也可能它改用了别的文件：请查看它的页面。
# en 14afea75
incident-file-shrunk = ⚠️ IRCC 的文件缺少 { $known } 次抽选中的 { $count } 次。它们仍保留着；新的照常通知。
# en 3bf2c812
incident-file-shrunk-over = ✅ IRCC 的文件又完整了。
# en 0e228fa7
incident-files-disagree = ⚠️ IRCC 的两个文件对抽选 #{ $subject } 说法不一。英文：{ $date }，{ $size } 份邀请，分数线 { $cutoff }。法文：{ $french_date }，{ $french_size } 份邀请，分数线 { $french_cutoff }。通知按英文的说法。
# en d95a86c7
incident-rows-unreadable = ⚠️ IRCC 的文件有 { $count } 行无法读取；第一行是 { $first }：{ $fault }。每次查看都会再试。
# en 70c1d97d
incident-rows-unreadable-over = ✅ IRCC 文件的各行又能读了。
# en f2a2fdd2
incident-row-unreadable = ⚠️ 抽选 #{ $subject } 的那一行无法读取：{ $fault }。每次查看都会再试。
# en 57b2a72f
incident-stored-rows-unreadable = ⚠️ 存储中有无法读取的行：{ $count } 行（第一行：{ $fault }）。它们原样保留；如果其中有某人的数据行，此人收不到通知，其他人都能收到。<code>draw-bot check</code> 会列出它们。
# en 37621ab2
incident-announced-again = ⚠️ 存储已恢复到备份，因此我不知道抽选 #{ $subject }（{ $name }，{ $date }）之前是否已经通知过。它已记录；没有您的同意，不会通知任何人。要通知吗？
# en 39b894b2
incident-draw-vanished = ⚠️ 抽选 #{ $subject } 从 IRCC 的文件里消失了。它仍保留着。
# en d4e1220a
incident-draw-in-future = ⚠️ 抽选 #{ $subject } 的日期是 { $date }，还没到。到那天之前，或 IRCC 更正之前，不记录也不通知。
# en b4db0db5
incident-draw-repeated = ⚠️ 抽选 #{ $subject } 与抽选 #{ $like } 的全部数据相同。视为换了编号的同一次抽选，不通知。
# en f45d6617
incident-draw-copied = ⚠️ 抽选 #{ $subject } 与仍在文件里的抽选 #{ $like } 的全部数据相同。下次查看仍不变才通知：IRCC 可能很快会更正。
# en 02697403
incident-draw-doubted = ⚠️ 抽选 #{ $subject } 看起来有误：{ $doubt ->
    [misnumbered] 编号与其他抽选不衔接
    [misdated] 日期与应有的相差太远
   *[implausible] 数字与以往抽选相差太远
 }（{ $name }，{ $date }，{ $size } 份邀请，分数线 { $cutoff }）。在您决定之前，或它保持 { $minutes } 分钟不变之前，不记录也不通知。
# en 6374dbfc
incident-file-doubted = ⚠️ IRCC 的文件{ $doubt ->
    [crowded] 里同一天有 { $count } 次新抽选
   *[sweeping] 一次更改了 { $count } 次已知抽选
 }：{ $numbers }。在您决定之前，或它们保持 { $minutes } 分钟不变之前，不记录也不通知。
# en 39d09593
incident-file-swings = ⚠️ IRCC 的服务器轮流给出抽选 #{ $subject } 的两个版本。以较新的为准，不再重复通知任何人。
# en 9070718c
incident-file-untidy = ⚠️ IRCC 的文件有一处小错，不影响读取（抽选 #{ $first }）：{ $fault }
# en a4843c88
incident-draw-flawed = ⚠️ 抽选 #{ $subject } 的那一行有缺陷：{ $notes }。读不出的已略去。
# en ac91d1e4
incident-name-unknown = ⚠️ 抽选 #{ $subject } 的名称我不认识：<b>{ $name }</b>。对所有人都说“无法判断”。
# en 9bdc3923
incident-label-unknown = ⚠️ 抽选 #{ $subject } 所属类别的版本不在规则库里：<b>{ $name }</b>。会再次询问用户是否符合。请把含新名单的版本放进 RULES_DIR（docs/rules.md）。
# en 5f638b2e
incident-alert-refused = ⚠️ Telegram 拒绝了 { $subject } 的文字：{ $fault }。这是我们的程序错误。
# en 7c57f31d
incident-delivery-failing = 🛑 自 { $since } 起通知送不到 Telegram：{ $fault }（×{ $failures }）。它们已排队，会重新发送。
# en ee667efa
incident-delivery-failing-over = ✅ { $now }：通知又能送到 Telegram 了（此前自 { $since } 起送不到）。
# en 6e859dc1
incident-telegram-silent = 🛑 自 { $since } 起连不上 Telegram：{ $fault }（×{ $failures }）。期间无法回复任何人；我会继续尝试。
# en fe1ba162
incident-telegram-silent-over = ✅ { $now }：又能连上 Telegram 了（此前自 { $since } 起连不上）。
# en 2659fbf7
incident-updates-stuck = 🛑 自 { $since } 起回复卡住；等待中的更新：{ $count }。请查看日志，如持续请重启我。
# en 93858234
incident-updates-stuck-over = ✅ { $now }：回复又能发出了（此前自 { $since } 起卡住）。
# en 218a9da1
incident-delivery-halted = 🛑 自 { $since } 起通知已暂停，因为 Telegram 拒绝所有聊天：{ $fault }。我会继续尝试，并自行恢复。
# en 5a4dbd26
incident-delivery-halted-over = ✅ { $now }：通知又能发出了（此前自 { $since } 起暂停）。
# en 4bb2f584
incident-markup-refused = ⚠️ Bot API 服务器拒绝我们的标记：{ $fault }。通知将不带标记发送。请检查 TELEGRAM_API_URL。
# en 75c03444
incident-update-unreadable = ⚠️ 一条 { $subject } 类型的更新无法读取（id { $update }，×{ $times }）。已跳过；其他不受影响。
# en aae0f313
incident-loop-failed = ⚠️ 机器人的一部分因自身缺陷出错，正在重新开始：{ $subject }（{ $fault }，×{ $times }）。请附上日志报告。
# en b7d741a5
incident-times-unreadable = ⚠️ 自 { $since } 起无法使用 IRCC 的处理时间文件：{ $fault }（×{ $failures }）。/guide 和 /ita 显示最近一次的数字及其日期；我会继续尝试。
# en 1f7fc78b
incident-times-unreadable-over = ✅ IRCC 的处理时间文件又可以使用了。
# en 355ff51b
incident-clock-set = ⚠️ 我运行期间，这台机器的时钟被{ $subject ->
    [back] 调慢了
   *[ahead] 调快了
 } { $minutes } 分钟。通知照常。请检查它的时间。
# en 49b1f7c7
incident-more = 同类还有：{ $count }（{ $subjects }）
# en 3605ffda
incident-disk-nearly-full = 🛑 DATA_DIR 所在磁盘快满了：还剩 { $megabytes } MB。没有空间就不能记录新的抽选。
# en bbea7837
incident-disk-nearly-full-over = ✅ DATA_DIR 所在磁盘又有空间了。

## The conversation: buttons and words that several screens share (bot/chat)

# en 0fd7bb7a
back-button = ‹ 返回
# en a5f73a87
skip-button = 跳过 ›
# en d6713cb6
not-said = 未填写
# en cee1f053
yes = 是
# en 8b9b2791
no = 否
# en ed2d27ef
none = 无
# en e986dc0f
stale-popup = 这个按钮已过时，没有改动任何东西。/help 显示我能做什么。
# en a9b07dac
stranger-popup = 没有保存您的任何信息，所以没有改动。发送 /start 开始。
# en 42500271
crossroads = 接下来呢？/help 显示我能做的一切。
# en ede261da
failure = 抱歉，我这边出了问题，没能完成。您的通知不受影响。我已告知运营者；编号 <code>{ $reference }</code>。
# en c8f4b1e0
failure-report = ⚠️ 一个处理程序失败，编号 <code>{ $reference }</code>：{ $fault }。已告知用户；不会再试。

## The conversation: the command menu (menu-<command>: each @command in bot/chat)

# en 5c1b742d
menu-start = 开始，或查看您的概况
# en 14fc666d
menu-score = 设置您的分数：/score 522
# en 8bd302c4
menu-crs = 计算您的分数，以及怎样提高
# en a1e5eb94
menu-profile = 查看或修改我知道的信息
# en 20680d26
menu-last = 最近一次抽选，或某类型：/last cec
# en b1d010cf
menu-draws = 近期抽选：/draws french
# en 99159c16
menu-draw = 一次抽选的全部信息：/draw 297
# en 57016364
menu-whatif = 换一个分数看过去一年：/whatif 505
# en 55956377
menu-chart = 分数线走势，以及您的分数
# en a4761134
menu-pool = 有多少人在您之上
# en 6600e33b
menu-forecast = 通常的频率和可能的分数线：/forecast cec
# en 3bcc63db
menu-ita = 我收到了邀请（ITA）：60 天倒计时
# en 105b4344
menu-alerts = 选择通知和免打扰时段
# en 610992e7
menu-news = Express Entry 近期新闻
# en c81ff2a1
menu-language = 您的语言
# en 7c36628c
menu-status = 运行状况：最近一次检查和通知
# en 02dae140
menu-mydata = 我保存的有关您的全部信息，以文件发送
# en 3dcdd212
menu-stop = 暂停通知，保留设置
# en a5d552cd
menu-delete = 删除关于您的一切
# en fcce3b1a
menu-privacy = 保存什么，为什么
# en f9a38637
menu-help = 所有命令
# en 91aebe4e
menu-stats = 有问题吗？人数、队列、最近一次发送
# en 62517909
menu-broadcast = 给所有人写消息，先预览
# en 7cb7f188
menu-resume = 恢复已暂停的通知
# en 919ea1e9
help-operator = 运营者专用
# en 50769ae7
menu-group-here = 在这里发布抽选
# en edda2209
menu-group-alerts = 选择在这里发布什么
# en 9162131d
menu-group-language = 发布所用的语言
# en f7612ac4
menu-group-stop = 不再发布，保留设置
# en 7050c1cc
menu-group-delete = 移除这个群组的设置

## The bot's page in Telegram: at most 512 and 120 characters

# en b0c7cead
page-description =
    我关注加拿大的快速通道（Express Entry，EE）抽选。新抽选公布后一分钟内，我告诉您是否应在受邀之列，以及原因：您的项目或类别、分数线、同分截止时间（tie-break）。

    与 IRCC 无关。不提供法律意见。我绝不索要文件、钱或密码。
# en 053e52d2
page-short-description = 加拿大快速通道（Express Entry）抽选，一分钟内告诉您是否够得上分数线。与 IRCC 无关。

## The conversation: the first visit

# en 7280c008
start-hello =
    <b>您好。我为您关注加拿大的快速通道（Express Entry）抽选。</b>
    一有抽选公布，我就告诉您是否应在受邀之列，以及原因。回答三个简短的问题（都可以跳过），我就能针对您的情况给出结果。
# en 5f560f0f
start-step-1 = <b>1 / 3 · 您的分数</b>
# en 8dd73558
start-step-2 = <b>2 / 3 · 您符合的条件</b>
# en 31095d8c
start-step-3 = <b>3 / 3 · 您的档案提交时间</b>
# en 1b3e9e61
start-unknown-button = 我不知道
# en 30d17cc8
start-unknown =
    档案进入候选池后，您可以在 IRCC 账户里看到分数。在那之前，我可以和您一起计算：大约十五个问题，多数点一下就行。最终以 IRCC 自己的工具为准。

    您也可以直接把分数发给我，现在或以后都行。
# en 52bb55e4
start-calculator-button = 在这里计算
# en f8b69076
start-official-button = IRCC 自己的工具
# en fdb2ea02
start-done = <b>好了。我已开始为您关注抽选。</b>
# en 4e6147d3
start-again = <b>您的概况</b>
# en bf17a623
start-alert-button = 发一条测试通知
# en a765eeca
start-latest-button = 最近一次抽选
# en 507f9f7c
start-profile-button = 我的档案
# en 52abe40a
start-zone-button = 我的时区
# en 6a8992d1
start-zone-hint = 在您选择时区之前，时间以 UTC 显示。
# en 69f27325
start-test-alert = <i>这是一条测试。通知就是这个样子。</i>
# en 5ed14234
start-no-draws-popup = 我还没有读到 IRCC 的抽选。请一分钟后再试。

# en 51b56d73
year = <b>过去十二个月，按这些信息：</b>{ $draws } 次抽选中有 { $mine } 次您符合条件，其中 { $met } 次您应在受邀之列。
# en 2d3beb29
year-no-score = <b>过去十二个月，按这些信息：</b>{ $draws } 次抽选中有 { $mine } 次您符合条件。告诉我您的分数，我就能算出其中几次您应在受邀之列。
# en 2e35e09f
year-ties = 另有 { $ties } 次由同分截止时间（tie-break）决定。
# en d93dfac8
year-unknown = 有 { $unknown } 次抽选我还无法判断：在 /profile 里再答几个问题就能确定。
# en 79d8beba
year-other-rules = 其中 { $other } 次，您的回答针对的不是当天的规则。
# en 1ab16b2a
year-older-points = { $before } 次抽选早于 { $since }起的新计分标准。
# en a8b9caf7
year-tie-break-only = 其中 { $early } 次只是因为提交得早。

## The conversation: the score

# en f16e67ef
score-ask =
    请把您的 CRS 分数发给我，不含省提名的 { $nomination } 分。例如：<b>522</b>
# en 1afbc2b9
score-kept = 您的分数是 <b>{ $score }</b>，不含省提名的 { $nomination } 分。
# en a3f425d6
score-full = 加上您的省提名是 <b>{ $full }</b>。
# en 31d3ee52
score-full-about = 加上您的省提名大约是 <b>{ $full }</b>：有省提名时，法语、在加拿大学习或兄弟姐妹的分数不再计入。把您账户里的总分发给我，就能得到准确的分数。
# en c2dd8530
score-confirm = 把您的分数设为 <b>{ $score }</b> 吗？
# en c4dfee38
score-unchanged = 您的分数保持不变。
# en 1c4f3f4b
score-nominated = { $score } 超过了没有省提名时的最高分（{ $most }）。它是否已含省提名的 { $nomination } 分？
# en e5354d9d
score-nominated-unknown = 截至 { $until }，没有省提名的人最多只能有 { $most } 分。此后计分标准有变，我不知道新的最高分。{ $score } 是否含省提名的 { $nomination } 分？
# en 14933b7f
score-impossible = 那么 { $score } 不可能正确：没有省提名时最高是 { $most }。请核对您的 IRCC 账户。
# en ec658197
score-fault-not_a_number = 无法识别这个分数。请发 0 到 1200 的整数。
# en 0e7678cd
score-fault-fraction = CRS 分数没有小数。我需要 0 到 1200 的整数。
# en d941795d
score-fault-negative = CRS 分数不会低于零。我需要 0 到 1200 的整数。
# en e2edc9fb
score-fault-too_high = CRS 分数不会超过 1200。我需要 0 到 1200 的整数。
# en 00dbd10a
score-fault-several = 我看到不止一个数字。哪一个是您的分数？

## The conversation: what applies, and when the profile was submitted

# en 4fa15642
applies-categories-ask =
    您符合哪些类别？法语指四项能力均达到 NCLC 7。职业以 IRCC 的名单为准。
# en 2bdfa48d
applies-categories-canada = 以下类别需要在加拿大的工作经验：{ $categories }。
# en dd0762ec
applies-criteria-button = 这些有什么要求？
# en d3f92f0f
applies-criteria = <b>各项的要求，简短说明</b>
# en 834c3efa
applies-criteria-name = <b>{ $name }</b>
# en 032df788
applies-refreshed-popup = 这个列表已过时。现在显示的是已保存的内容。

# en 351a6f3c
submitted-ask =
    您是什么时候提交 Express Entry 档案的？正好在分数线上时，这一点起决定作用。

    请选择月份，或输入日期。带上时刻就精确了，例如：<b>{ $moment }</b>
# en a2383fba
submitted-day = { $month }的哪一天？
# en 5aa24c80
submitted-forget-button = 移除这个日期
# en c011ef60
submitted-kept = 您的提交时间是 <b>{ $when }</b>。
# en 27df9a20
submitted-expired = ⚠️ 距今已超过十二个月：这个档案已过期。如果您有新的档案，请告诉我它的日期。
# en 9b64920a
submitted-fault-unreadable = 无法识别这个日期。请写成 { $day }、{ $written }或 { $moment }。
# en a484d871
submitted-fault-ambiguous = 我分不清其中的日和月。请写成 { $day } 或 { $written }。
# en 515149a1
submitted-fault-year = 请加上年份，例如 { $day } 或 { $written }。
# en abf69de0
submitted-fault-half_day = 我分不清是上午还是下午。请这样写时间：10:00、22:00 或 10 pm。
# en 862d30aa
submitted-fault-zone = 我分不清那是哪里的时间。请写明 UTC、ET 或时差（如 UTC−5），例如 { $moment }。
# en 2046502a
submitted-fault-impossible = 没有这样的日期或时刻。请再看一看。
# en ce7f6b87
submitted-fault-future = 这个日期在将来。您实际是什么时候提交的？
# en cb8dca70
submitted-fault-too_old = 距今已超过十二个月。档案有效期为十二个月；如果您有新的档案，请告诉我它的日期。

## The conversation: the profile

# en 9188b735
profile-title = <b>我知道的关于您的信息</b>
# en 131d425d
profile-change = 点一行即可修改。
# en e362ce5f
profile-score = 不含省提名的分数：<b>{ $score }</b>
# en ecc5fd12
profile-scored = { $score }（{ $since }起）
# en e9877fa1
profile-score-full = { $score }（加上您的省提名 { $full }）
# en 8dec6a4f
profile-score-full-about = { $score }（加上省提名约 { $full }）
# en a1558d55
profile-nomination = 省提名：<b>{ $answer }</b>
# en 89634a77
profile-yes = 您选了“是”的：<b>{ $names }</b>
# en fbf21619
profile-unsaid = 未填写：{ $count } 项
# en 2217a4e0
profile-submitted = 档案提交时间：<b>{ $when }</b>
# en 9ba56128
profile-answers = 计算器：<b>{ $state ->
    [running] 已开始
    [kept] 回答已保留
   *[none] 没有保留回答
 }</b>
# en a410547f
profile-invitation = 邀请：{ $received }收到，申请截止 { $last }
# en 49deb28d
profile-crs-button = 计算器
# en 5fa203e7
profile-ita-button = 邀请
# en 28d9608b
profile-zone = 时区：<b>{ $zone }</b>
# en 69cd30c2
profile-language = 语言：<b>{ $language }</b>
# en 146ab230
profile-score-button = 分数：{ $value }
# en 0e5f2acb
profile-applies-button = 项目和类别
# en 1818d253
profile-submitted-button = 提交：{ $value }
# en a3e0829d
profile-alerts-button = 通知
# en a7560860
profile-zone-button = 时区：{ $value }
# en b25beac8
profile-who-button = 更多档案
# en 5c4e35bb
profile-language-button = 语言：{ $value }

## The conversation: questions under a verdict

# en c5d5900d
ask-score-button = 填写我的分数
# en b72d28c9
ask-submitted-button = 填写我的提交时间
# en a23b52b6
ask-nomination_in_score-button = 回答
# en 50ab6ac9
ask-none-button = 都不是
# en 9a579205
ask-noted-popup = 记下了。
# en 60be916a
ask-already-popup = 这个您已回答过。/profile 可以修改。

## The calculator: questions (bot/text/score/calculator.py: crs-ask-<question>, crs-name-<question>)

# en 09423ebf
crs-progress = <b>您的 CRS 分数 · 第 { $number } 题，共约 { $total } 题</b>
# en 3cee8f06
crs-hello =
    我会逐项询问计分所需的信息；多数点一下就行。您可以随时返回、更正和停下：我会记住您答到哪里。
    您的回答只保留到计算完成为止，除非您要我继续保留。
# en 2b9141a4
crs-resumed = 我们从您停下的地方继续。
# en b40dec15
crs-ask-spouse = 您有配偶或同居伴侣（common-law partner）吗？会和您一起来加拿大吗？已是加拿大公民或永久居民的伴侣算作不随行。
# en dcfa02d0
crs-ask-born = 您的出生日期？
# en cdd94e83
crs-ask-education = 您的最高学历是什么？外国学历要有 Educational Credential Assessment（ECA，学历评估）才算。
# en 3fe672ad
crs-ask-canadian_study = 您在加拿大取得过学位、文凭或证书吗？硕士、专业学位或博士按三年计算。
# en afb34cbb
crs-ask-first_test = 您参加了哪种语言考试？如果参加了两种，请先说较好的一种。
# en 541f1467
crs-ask-first_results = 成绩是多少？
# en bfca16c5
crs-ask-first_taken = 您是什么时候考的？成绩两年内有效。
# en 434350db
crs-ask-second_test = 您也参加了另一种官方语言的考试吗？
# en 5a320040
crs-ask-second_results = 成绩是多少？
# en 017515ca
crs-ask-second_taken = 您是什么时候考的？成绩两年内有效。
# en 6445fe02
crs-ask-canadian_work = 最近十年内，您<b>在加拿大</b>做满了几年技术工作（TEER 0、1、2 或 3）？请计算有报酬、获准的全职工作，或等量的兼职；自雇和全日制学生期间的工作不算。
# en 5c331441
crs-ask-foreign_work = 最近十年内，您<b>在加拿大以外</b>又做满了几年技术工作？
# en d7ea5223
crs-ask-spouse_education = 您伴侣的最高学历是什么？
# en 01bb6eec
crs-ask-spouse_test = 您的伴侣参加了哪种语言考试？
# en dd70d5ec
crs-ask-spouse_results = 您伴侣的成绩是多少？
# en f2633cb3
crs-ask-spouse_canadian_work = 最近十年内，您的伴侣在加拿大做满了几年技术工作？
# en e7b7b77d
crs-ask-spouse_born = 您伴侣的出生日期？有了它，我就能说由您的伴侣做主申请人时分数会是多少。
# en 8b2f28b9
crs-ask-spouse_foreign_work = 最近十年内，您的伴侣在加拿大以外做满了几年技术工作？
# en 48f0f1d9
crs-ask-sibling = 您或随行的伴侣有没有 18 岁或以上、身为公民或永久居民的兄弟姐妹在加拿大？
# en 5edc364e
crs-ask-nomination = 您有省提名吗？
# en c658100f
crs-ask-occupation = 最近十年内，这些技术工作大部分属于哪个职业？项目和类别取决于它的 NOC 代码。接下来我会问第二个职业。
# en 4a5ee910
crs-ask-two_year_study = 您在加拿大的这段学习，是否为两年或以上课程，并且全日制至少读了两个学年？Federal Skilled Worker 的评分有此要求。
# en 8ee4ab98
crs-ask-any_work = 最近十年内，您有没有做过技术工作（TEER 0、1、2 或 3），哪怕不满一年？
# en 36417602
crs-ask-work_where = 您在哪里从事这个职业？
# en d2872568
crs-ask-work_began = 您从什么时候开始从事这个职业？有月份就够了。
# en 39dbc35f
crs-ask-work_ended = 您最后一天从事这个职业是什么时候？有月份就够了。
# en d68e1193
crs-ask-occupation_2 = 最近十年内，您还在<b>第二个</b>职业做过技术工作（TEER 0、1、2 或 3）吗？请写出来：它可能让您符合另一个类别。
# en 4eb52fd1
crs-ask-work_where_2 = 您在哪里从事第二个职业？
# en e9bbbd69
crs-ask-work_began_2 = 您从什么时候开始从事第二个职业？有月份就够了。
# en 0c71f867
crs-ask-work_ended_2 = 您最后一天从事第二个职业是什么时候？有月份就够了。
# en 2eafbbaa
crs-ask-more_work = 最近十年内，您还在其他职业做过技术工作吗？
# en 8b8c81c8
crs-ask-recent_work = 最近三年内，您在这个职业工作了多久（全职或等量兼职）？不必连续。
# en 2ee9ed85
crs-ask-certificate = 您有加拿大某省或地区颁发的技工资格证书（certificate of qualification）吗？
# en dc8c5218
crs-ask-job_offer =
    您有<b>有效的工作邀约（job offer）</b>吗？自 2025年3月25日起它不加 CRS 分，但可能决定您是否符合某个项目的条件。有效的条件是：

    • 来自一个雇主；有报酬、全职（30 小时）、非季节性；TEER 0、1、2 或 3；在您拿到签证后持续至少一年
    • <b>并且</b>符合以下之一：有一份写明您和该职位的新获批的 LMIA（positive LMIA）；您现在持基于 LMIA 的工作许可，为许可上写明的雇主工作；您现在持有效的免 LMIA 工作许可，为许可上写明的雇主工作，并已为该雇主全职工作满一年

    仅有工作许可，即使是开放式工作许可，也不算工作邀约。

# en 306dd5b8
crs-name-spouse = 伴侣
# en cd855a20
crs-name-born = 出生日期
# en 1c46c7c9
crs-name-education = 学历
# en 5d307dc9
crs-name-canadian_study = 在加拿大的学业
# en 57361bdc
crs-name-first_test = 第一个考试
# en b94d25ed
crs-name-first_results = 第一个考试的成绩
# en 955b1790
crs-name-first_taken = 第一个考试的日期
# en 80ca2669
crs-name-second_test = 第二个考试
# en e6329ffb
crs-name-second_results = 第二个考试的成绩
# en 70b814f3
crs-name-second_taken = 第二个考试的日期
# en 36c78856
crs-name-canadian_work = 在加拿大的工作
# en 39d86c78
crs-name-foreign_work = 加拿大以外的工作
# en b518adff
crs-name-spouse_education = 伴侣的学历
# en e28c1f27
crs-name-spouse_test = 伴侣的考试
# en 177f977d
crs-name-spouse_results = 伴侣的成绩
# en aacc5966
crs-name-spouse_canadian_work = 伴侣在加拿大的工作
# en b445ed78
crs-name-spouse_born = 伴侣的出生日期
# en 1d1b7ea2
crs-name-spouse_foreign_work = 伴侣在加拿大以外的工作
# en 994774e8
crs-name-sibling = 在加拿大的兄弟姐妹
# en 51fe32bb
crs-name-nomination = 省提名
# en 5dd9e0ff
crs-name-occupation = 职业
# en 34bda42a
crs-name-recent_work = 最近三年的工作
# en f0242043
crs-name-work_ended = 最后一个工作日
# en 8985f160
crs-name-two_year_study = 在加拿大学习两个学年
# en 2fcd1039
crs-name-any_work = 任何技术工作
# en 72504020
crs-name-work_where = 工作地点
# en c0bc085a
crs-name-work_began = 开始工作的日期
# en 8c790869
crs-name-occupation_2 = 第二个职业
# en 24091b63
crs-name-work_where_2 = 第二份工作的地点
# en 3cc0a731
crs-name-work_began_2 = 第二份工作的开始日期
# en 7708d236
crs-name-work_ended_2 = 第二份工作的最后一天
# en 02518450
crs-name-more_work = 其他技术工作
# en b4e71df5
crs-hint-month = 请输入月份或日期，例如：<b>2021年3月</b>、<b>2021-03</b> 或 <b>2021-03-15</b>
# en 87ad3df5
crs-work_where-canada-button = 在加拿大
# en 831deaa9
crs-work_where-abroad-button = 在加拿大以外
# en a73461dd
crs-work_where-both-button = 两者都有
# en 6989a6c1
crs-occupation_2-none-button = 没有其他职业
# en b62de482
crs-fault-ended_before = 这早于您开始从事这个职业的时间，请核对。
# en a691e189
crs-name-certificate = 资格证书
# en 859daf68
crs-name-job_offer = 工作邀约

# en a017c514
crs-hint-date = 请输入日期，例如：<b>1994-03-10</b> 或 <b>1994年3月10日</b>
# en 1fec0d5f
crs-hint-ielts = 请按听、读、写、说的顺序输入，例如：<b>8 7.5 6.5 7</b>（IELTS General Training）
# en 4f9b9799
crs-hint-celpip = 请按听、读、写、说的顺序输入，例如：<b>9 9 8 9</b>（CELPIP-General）
# en 58a9b2a1
crs-hint-pte = 请按听、读、写、说的顺序输入，例如：<b>72 69 80 76</b>（PTE Core）
# en 0ad261be
crs-hint-tef = 请按听、读、写、说（CO、CE、EE、EO）的顺序输入，例如：<b>462 462 472 494</b>（TEF Canada，满分 699 的分数）
# en 0a13b391
crs-hint-tcf = 请按听、读、写、说（CO、CE、EE、EO）的顺序输入，例如：<b>503 499 12 12</b>（TCF Canada）
# en 7d6ed38b
crs-hint-occupation = 请输入英文或法文的职位名称，或 NOC 代码，例如：<b>nurse</b>、<b>software engineer</b> 或 <b>31301</b>

## The calculator: choices (crs-<question>-<choice>-button)

# en 47a90fc3
crs-skip-button = 我不知道
# en 1d2b5a22
crs-still-button = 我仍在做这份工作
# en a7ee17a5
crs-years-button = { $years ->
    [0] 不到一年
   *[other] { $years } 年
 }
# en 94d613c6
crs-years-most-button = { $years } 年或以上
# en 3c33a530
crs-spouse-single-button = 没有伴侣
# en 59ea169c
crs-spouse-coming-button = 有伴侣，随行
# en 8434f967
crs-spouse-not_coming-button = 有伴侣，不随行
# en d747b74f
crs-education-less_than_secondary-button = 高中以下
# en d051f761
crs-education-secondary-button = 高中毕业
# en 36ded49a
crs-education-one_year_postsecondary-button = 高中后一年制课程
# en 0f7a87ee
crs-education-two_year_postsecondary-button = 高中后两年制课程
# en 49136466
crs-education-bachelor_or_3plus_year-button = 学士，或三年及以上课程
# en 0ed9fa77
crs-education-two_or_more_one_3plus_year-button = 两个或以上，其中一个三年及以上
# en 08194102
crs-education-masters_or_entry_to_practice_professional-button = 硕士或专业学位
# en 4c516359
crs-education-doctoral-button = 博士（PhD）
# en 602e6bc7
crs-canadian_study-none-button = 没有
# en 227b497d
crs-canadian_study-one_or_two_year-button = 有，一年或两年
# en 8b1ba9c0
crs-canadian_study-three_plus_year-button = 有，三年或以上
# en 21f52aa8
crs-test-ielts-button = IELTS（雅思）
# en b11bb6a8
crs-test-celpip-button = CELPIP
# en 438e1c30
crs-test-pte-button = PTE Core
# en 49fe16ba
crs-test-tef-button = TEF Canada
# en e2593639
crs-test-tcf-button = TCF Canada
# en 8b7f56d8
crs-test-none-button = 没有
# en e81f45a4
crs-recent_work-canada-button = 在加拿大 12 个月或以上
# en 18736f1c
crs-recent_work-abroad-button = 满 12 个月，但不全在加拿大
# en 3463256d
crs-recent_work-less-button = 不满 12 个月

# en a71d1ea0
crs-answers-button = 我的回答
# en 191235bb
crs-later-button = 以后再说
# en 706fc239
crs-again-button = 重新开始
# en eca0a07e
crs-go-on-button = 继续
# en 4f85bde7
crs-answers-title = <b>您的回答</b>
# en 4fc83c9b
crs-answer = { $question }：<b>{ $answer }</b>
# en e65b7ab1
crs-answers-change = 点一行即可更正。
# en a298448b
crs-answers-none = 还没有。
# en bf04b2f4
crs-paused = 进度会保留 90 天。用 /crs 继续。
# en 7d24ed22
crs-began-anew-popup = 我们重新开始。
# en af9064f4
crs-occupations-found = <b>是哪一个？</b>点一个，或输入别的词。
# en 24e9d6ba
crs-occupation = { $code } { $title }
# en 060e806e
crs-occupations-none = 没有官方职位名称包含这些词。请换别的英文或法文词，或 NOC 代码。

# en 2ea9ef9d
crs-fault-not_a_choice = 请点其中一个按钮。
# en 9f8c698a
crs-fault-not_a_date = 无法识别这个日期。
# en d41a8e72
crs-fault-ambiguous_date = 我分不清其中的日和月。请写成 1994-03-10 或 1994年3月10日。
# en d2afeb0b
crs-fault-no_year = 请加上年份，例如 1994-03-10。
# en 733f46f7
crs-fault-future = 这个日期在将来，请核对。
# en 1b95424c
crs-fault-not_born = 这个出生日期在将来，请核对。
# en 31789e0a
crs-fault-too_long_ago = 距今已超过一百年，请核对。
# en c0178db6
crs-fault-not_four = 我需要四项成绩：听、读、写、说。
# en 825beaca
crs-fault-not_on_scale = 这个考试没有这样的成绩。请再核对数字和顺序。
# en 60a3704f
crs-fault-another_test = 那是另一种考试的成绩。我需要您所选考试的成绩。
# en b74fa247
crs-fault-not_an_occupation = 没有这个 NOC 代码。
# en da7a0120
crs-fault-not_asked = 这个问题与您的其他回答已不相符。

## The calculator: results (bot/text/score/scores.py)

# en 1fadda57
crs-score = <b>您的 CRS 分数：{ $score }</b>
# en 78f40d1b
crs-score-without = 不计省提名的 { $nomination } 分，您的分数是 { $score }，我会保存这个分数。
# en 8595bb2e
crs-section-core = <b>核心因素：{ $points }</b> / { $cap }
# en 9cefdbe5
crs-section-spouse = <b>伴侣：{ $points }</b> / { $cap }
# en 7f682004
crs-section-transfer = <b>技能可转移性：{ $points }</b> / { $cap }
# en 8c872f7b
crs-section-additional = <b>附加分：{ $points }</b> / { $cap }
# en c3f5fe42
crs-factor = • { $name }：{ $points }
# en 19c08be8
crs-factor-age = 年龄
# en 0c8b34d3
crs-factor-education = 学历
# en ca0cd06e
crs-factor-first_language = 第一官方语言
# en f249cb7c
crs-factor-second_language = 第二官方语言
# en fd35da0f
crs-factor-canadian_work = 在加拿大的工作
# en 6ffe248b
crs-factor-spouse_education = 伴侣的学历
# en a58225ab
crs-factor-spouse_language = 伴侣的语言
# en 1d019313
crs-factor-spouse_canadian_work = 伴侣在加拿大的工作
# en 12321a5b
crs-factor-transfer_education = 学历加语言和加拿大工作
# en 60aab4a4
crs-factor-transfer_foreign_work = 海外工作加语言和加拿大工作
# en 1a7f4ad4
crs-factor-transfer_certificate = 资格证书加语言
# en 142517c9
crs-factor-nomination = 省提名
# en 677e718c
crs-factor-canadian_study = 在加拿大的学业
# en 71f3124e
crs-factor-french = 法语
# en e842410b
crs-factor-sibling = 在加拿大的兄弟姐妹
# en 7021a423
crs-factor-job_offer = 工作邀约
# en 81670c4f
crs-expired-first = ⚠️ 您第一个考试的成绩已超过两年，所以这里不计分。
# en 6633bcf2
crs-expired-second = ⚠️ 您第二个考试的成绩已超过两年，所以这里不计分。
# en 6152ee19
crs-french-first = 这里把法语算作您的第一官方语言：这样分更高。
# en 04c6d83a
crs-tables = 按 IRCC 自 { $since }起生效的计分表。
# en 0a6e0d62
crs-tables-older = 这是截至 { $until }的计分标准。IRCC 宣布自 { $since }起采用新的计分标准，我没能核实具体数字；所以这可能不是您 IRCC 账户里的分数，而一切以账户为准。如果使用，我会按 { $until }的分数保存，判断时也会说明。
# en 308a16e8
crs-raise-other = { $name }：{ $target }
# en 5c584d86
crs-authority = 这不是法律意见。以 <a href="{ $url }">IRCC 自己的工具</a>为准，最终以您的 IRCC 账户为准。
# en 0e005575
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html
# en acfaedb5
crs-levels = 听、读、写、说分别是 { $scale } <b>{ $levels }</b>。不对吗？请点“返回”。
# en 2b388cb2
crs-expired-now = ⚠️ 这些成绩已于 { $day }过期，不再计分。如果有更新的成绩，请点“返回”填写。
# en 3a52447e
crs-earlier = 您的回答是：<b>{ $answer }</b>
# en fc52b906
crs-use-button = 全部采用
# en 3b329120
crs-use-explained = “全部采用”会保存分数，勾选您的回答能确定的各项，并保留回答，以便我提醒您。下面可以逐项选择。
# en 4ac578ea
crs-use-unscored = “全部采用”会勾选您的回答能确定的各项，并保留回答，以便我提醒您。它不保存分数：请用 /score 填写您 IRCC 账户里的分数。
# en 9fe13ba3
crs-swapped = 如果由您的伴侣做主申请人，分数至少是 <b>{ $score }</b>（{ $points }）。

# en 01886c59
crs-store-button = 把 { $score } 存为我的分数
# en 348e2ed6
crs-stored-popup = 已保存。您的分数现在是 { $score }。
# en 68796e4c
crs-findings-button = 项目和类别
# en 5a209560
crs-raise-button = 怎样提高分数
# en 9566e602
crs-lower-button = 什么会降低分数
# en 47de6c0e
crs-finish-button = 完成
# en 33ac1d52
crs-result-button = ‹ 我的结果
# en 394a9e52
crs-ticks-button = 在我的档案里勾选这些
# en 458430c2
crs-ticks-popup = 完成。无法判断的仍未填写。

# en c333bb58
crs-programs-title = <b>项目</b>
# en 54508213
crs-categories-title = <b>类别</b>，按 IRCC 自 { $since }起生效的名单
# en 8635816c
crs-finding = { $mark } <b>{ $names }</b>
# en bda5b427
crs-findings-closing = ✔️ 按您的回答为“是” · ✖️ “否” · ❔ 无法判断。这是 IRCC 规则的摘要；只有 IRCC 能决定。要把“是”和“否”填入您的档案吗？您同意我才会填。
# en f87fcac3
crs-reason-met = 您的回答符合要求。
# en 0ee8da93
crs-reason-too_little_work = 目前不符合：在计算的时间范围内，您告诉我的工作时间不够。
# en 51cff53c
crs-reason-recent_work_unsaid = 取决于您最近三年的工作，我了解的还不够。
# en 48eb2890
crs-reason-occupation_unsaid = 取决于您的职业，而您还没有填写。
# en c03ed748
crs-reason-not_skilled = 您的职业不属于 TEER 0、1、2 或 3。
# en 603cb403
crs-reason-language_too_low = 您的语言成绩不够，或没有成绩。
# en 8ffdb06e
crs-reason-education_too_low = 至少需要高中毕业。
# en a84e4ac2
crs-reason-too_few_points = 按您的回答，达不到 67 分（满分 100）。
# en f9295d15
crs-reason-points_uncertain = 能否达到 67 分（满分 100）取决于我没有问的事，例如在加拿大的亲属，或伴侣在加拿大的学习和工作。
# en dd0a1ed9
crs-reason-not_a_trade = 您的职业不是技工职业。
# en 4654681b
crs-reason-no_offer_or_certificate = 需要工作邀约或资格证书。
# en b05bf1f6
crs-reason-offer_unsaid = 需要工作邀约或资格证书，而您没有提到邀约。
# en 3848834f
crs-reason-not_listed = 您的职业不在名单上。
# en 81993199
crs-reason-not_in_canada = 这十二个月必须在加拿大工作。
# en 07f70070
crs-reason-french_too_low = 四项均需达到 NCLC 7。
# en 0d52e928
crs-reason-service_unsaid = 它还要求十年服役和加拿大武装部队的邀约，这些我没有问。
# en fb451039
crs-proviso-employed_with_permit = 前提是您是受雇而非自雇，并且获准工作。
# en 4a2ade0e
crs-proviso-continuous_year = 前提是您的工作中有一年没有间断。
# en 9e06d481
crs-proviso-funds = 前提是您能证明有安家资金（settlement funds），除非您获豁免。

# en 94cfa17b
crs-raise-title = <b>怎样提高您的分数</b>
# en c4f963a3
crs-raise-explained = 可加的分数，以及过去十二个月的 { $draws } 次抽选中您会多几次在受邀之列：
# en 65fbbe7e
crs-raise = • { $what }：<b>{ $points }</b>，{ $draws ->
    [0] 不会多受邀
   *[other] 多 { $draws } 次
 }
# en 55eacaf4
crs-raise-untold = • { $what }：<b>{ $points }</b>；多几次抽选无法判断，因为没有问您伴侣自己的条件
# en d934c3ca
crs-raise-points = • { $what }：<b>{ $points }</b>
# en a4175ec3
crs-raise-nothing = 我没有找到能提高的办法。
# en 32a04f11
crs-raise-closing = 按目前的规则和您目前的年龄。过去的抽选不代表将来。
# en caf7c075
crs-raise-first_listening = 听力达到 CLB/NCLC { $target }
# en 3c39fdaa
crs-raise-first_reading = 阅读达到 CLB/NCLC { $target }
# en 326c6b9e
crs-raise-first_writing = 写作达到 CLB/NCLC { $target }
# en 265d4e97
crs-raise-first_speaking = 口语达到 CLB/NCLC { $target }
# en 7176cd89
crs-raise-first_all = 四项均达到 CLB/NCLC { $target }
# en ef71579c
crs-raise-french = 法语四项均达到 NCLC { $target }
# en c2bb16b6
crs-raise-canadian_work = 在加拿大再做 { $target } 年技术工作
# en 7db0667d
crs-raise-foreign_work = 在加拿大以外再做 { $target } 年技术工作
# en 20703b92
crs-raise-education = 更高的学历：{ $target }
# en 88e56d89
crs-raise-english = 英语四项均达到 CLB { $target }
# en 395bb95e
crs-raise-spouse_language = 您的伴侣四项均达到 CLB/NCLC { $target }
# en 4a1fa1b4
crs-raise-spouse_canadian_work = 您的伴侣在加拿大做一年技术工作
# en b953bd91
crs-raise-spouse_education = 您的伴侣提高学历：{ $target }
# en 8f3bab69
crs-raise-canadian_study = 在加拿大学习：{ $target }
# en f26ae384
crs-raise-sibling = 在加拿大的兄弟姐妹，如果有符合条件的
# en 866f28bd
crs-raise-certificate = 您所从事的技工工种的资格证书（certificate of qualification）
# en dc1805e9
crs-raise-nomination = 省提名
# en 3d0077b2
crs-raise-spouse_as_principal = 由您的伴侣做主申请人，至少

# en 7bf82c17
crs-lower-title = <b>什么会降低分数或影响资格</b>
# en 1323609a
crs-lower-nothing = 从您的回答看，没有我能预见的。
# en 91e6e3cc
crs-lower-closing = 如果您让我保留回答，我会逐一提醒您。可在 /alerts 设置提前多久。

# en fd153875
crs-keep-ask =
    要保留您的回答吗？有了它们，我可以提前提醒您哪些生日和到期的考试成绩会扣分，告诉您分数何时过时，并在有变化时重新计算。

    如果不保留，现在就删除。您已保存的分数和勾选会留下。
# en d08962e0
crs-keep-button = 保留我的回答
# en f47275b0
crs-erase-button = 删除我的回答
# en 56ff326f
crs-kept = 您的回答已保留。/crs 显示它们，/delete 删除一切。
# en 1eb82ea3
crs-erased = 您的回答已删除。

## The invitation to apply (bot/text/invitation/invitations.py)

# en 517dbb4a
ita-got-button = 我收到了邀请
# en 0e3c8416
ita-missed-button = 我没有收到
# en 7fc386f3
ita-ask =
    您是哪天收到邀请的？日期在您的 IRCC 账户里。我从那天起计算 60 天，及时提醒您，期间不发送该档案的抽选通知。

    点一个日期，或输入，例如：<b>{ $day }</b>
# en 38688a53
ita-fault-unreadable = 无法识别这个日期。
# en 6de8fadc
ita-fault-ambiguous = 我分不清其中的日和月。请写成 { $day } 或 { $written }。
# en 0bcf2694
ita-fault-year = 请加上年份，例如 { $day } 或 { $written }。
# en 76559fc1
ita-fault-future = 这个日期在将来，请核对。
# en d3af5c64
ita-fault-over = 距今已超过 60 天：那次邀请已过期。如果没有申请，需要新的档案才能回到候选池。
# en 56d2b047
ita-open = <b>您的邀请：{ $days ->
    [0] 今天是最后一天
   *[other] 还剩 { $days } 天
 }</b>
# en 8605d053
ita-applied = <b>您的申请已提交</b>
# en 9d158fae
ita-declined = <b>您拒绝了邀请</b>
# en be4ab087
ita-expired = <b>您的邀请已满 60 天</b>
# en 8b2fa015
ita-dates = { $received }收到；申请的最后一天：{ $last }。
# en 3c237378
ita-hour = 您的 IRCC 账户显示准确的时刻；这里按整天计算。IRCC 几乎从不延期。
# en 47edafc1
ita-means-profile_locked = 邀请有效期间，您的档案被锁定：不能修改，也不参加之后的抽选，所以我不发送它的抽选通知。到期前 45、30、14、7、3、1 天会提醒您。
# en 6b164f5e
ita-means-out_of_the_pool = 申请审理期间，您的档案不在候选池里，所以我不发送它的抽选通知。
# en c7cfa317
ita-means-profile_active_again = 您的档案在其十二个月的剩余时间里恢复有效，之后的抽选会把它计入，不受影响，所以通知恢复了。它是否保留最初的提交时间（同分时起作用），没有来源说明；我假定保留。
# en 6e42beb4
ita-means-new_profile_needed = 如果您既没有申请也没有拒绝，您就不在候选池里：需要新档案，新的提交日期在同分时起作用。通知已恢复；有了新日期请告诉我。
# en 9ffaac18
ita-first = <b>最花时间的先做</b>
# en e1801adb
ita-todo = ▫️ <b>{ $step }</b>：{ $note }
# en bd85a936
ita-later = ▫️ { $step }
# en c8babad0
ita-done = ✔️ { $step }
# en b7aea401
ita-cec-letter = • CEC 不需要资金证明：请上传一封说明信。
# en ad07b3d9
ita-all-done = <b>所有步骤都已勾选。</b>剩下的就是提交申请。
# en eaa4f5b1
ita-police_certificates-button = 无犯罪证明
# en ee5f7c76
ita-police_certificates-note = 即 police certificates。您和每位 18 岁或以上的家庭成员，最近十年内连续住过六个月或以上的每个国家都要一份（加拿大除外）。有些要几周甚至几个月：今天就去申请。
# en a877d759
ita-medical_exam-button = 体检
# en 1a493791
ita-medical_exam-note = 在提交申请之前做（自 2025年8月21日起重新要求），只能找指定医生（panel physician），全家都要，包括不随行的。预约可能要几周。
# en bb4af3fb
ita-reference_letters-button = 雇主推荐信
# en ee5d4bec
ita-reference_letters-note = 即 reference letters。您计入的每位雇主都要，写明职责、工时、日期和薪酬。
# en fed49b48
ita-proof_of_funds-button = 资金证明
# en d25e45e2
ita-proof_of_funds-note = 即 proof of funds。银行的正式信件，含最近六个月的余额。CEC 不需要；有有效工作邀约且有权在加拿大工作的也不需要。
# en a99ca810
ita-translations-button = 翻译
# en 8ff2fe73
ita-translations-note = 所有非英文、非法文的文件都要有认证翻译。
# en 9e9ad56b
ita-civil_documents-button = 出生、婚姻等证明
# en 545525e1
ita-civil_documents-note = 出生、结婚、离婚、收养，按您的情况。
# en de3fa052
ita-passport_and_photo-button = 护照和照片
# en 6d8c958d
ita-passport_and_photo-note = 有效期足够长，扫描所要求的页；电子照片。
# en 5e5066e9
ita-forms_and_fees-button = 表格和费用
# en 2b088d91
ita-forms_and_fees-note = 您账户里的表格，以及费用；您的信息必须与档案一致。
# en c481c882
ita-calendar-button = 日历文件
# en dddb2ca9
ita-applied-button = 我已申请
# en a12ad40e
ita-declined-button = 我拒绝了
# en a67b6842
ita-reopen-button = 撤销：仍然有效
# en 7b5ae97d
ita-forget-button = 移除这次邀请
# en 34c70ec1
ita-new-profile-button = 我新档案的日期
# en 0672dfce
ita-came-later-button = 后来收到了
# en 5868eec6
ita-authority = 这不是法律意见，清单可能缺少您的情况所需的东西。以 <a href="{ $url }">IRCC 的说明</a>和您 IRCC 账户里的清单为准。
# en 01157671
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
# en 87306ed2
ita-forgotten = 邀请已移除；通知照旧。
# en 558f1f87
ita-not =
    按您给我的信息，您在分数线之上，但只有 IRCC 能确定。邀请可能在抽选后一两天才出现在您的账户里。如果过后仍没有，可能是某项信息不同：过了生日或考试成绩到期之后的分数、项目或类别、提交的时间，或档案已过期。IRCC 也遗漏过人（抽选 #418）。

    请把这里的档案与您的 IRCC 账户对照。
# en e4100ba1
ita-event = { $days ->
    [0] 申请永久居留的最后一天
   *[other] 申请永久居留还剩 { $days } 天
 }
# en 0071d98f
ita-event-description = 从您填写的收到日期起按整天计算。您的 IRCC 账户显示准确的时刻。

## The guide (bot/text/guide.py, bot/chat/about/guide.py: guide-<page>-button)

# en dfb14e68
menu-guide = 用语解释、受邀之后做什么、求助
# en 9fd85497
guide-button = 指南
# en 706c041a
guide-back-button = ‹ 指南
# en dd630617
guide-words-button = 用语解释
# en 0eefb9d0
guide-invited-button = 收到邀请之后
# en c5a5da27
guide-applied-button = 递交申请之后
# en 05191cc3
guide-funds-button = 安家资金
# en fb50cd5c
guide-fees-button = 费用
# en 77f50760
guide-help-button = 持牌专业人士与防诈骗
# en 3fe0878b
guide-bot-button = 关于本机器人与纠错
# en 5edbd725
guide =
    <b>指南</b>

    用语的意思，收到邀请和递交申请之后要做什么，谁可以为您提供咨询，以及谁在运营本机器人。

    每个数字都注明日期，并附 IRCC 网页的链接。如有不同，以 IRCC 的网页为准。
# en 93795157
guide-words =
    <b>用语解释</b>

    <b>候选池（pool）</b>：所有档案有效的候选人；档案有效期为 { $months } 个月。
    <b>CRS</b>：Comprehensive Ranking System，按年龄、学历、语言和工作计分，为候选池排名。
    <b>抽选（draw）</b>：IRCC 称为“round of invitations”，邀请某一群体中分数最高的人。
    <b>分数线（cut-off）</b>：受邀者中排名最末的候选人的分数。
    <b>同分截止时间（tie-break）</b>：分数正好等于分数线时，只邀请在公布的时刻之前提交的档案。
    <b>ITA</b>：申请永久居留的邀请，须在 { $days } 天内递交申请。
    <b>CEC、FSW、FST</b>：三个联邦项目，分别面向加拿大经验、技术工人和技工。要符合其中一个才能进入候选池。
    <b>PNP</b>：Provincial Nominee Program。通过 Express Entry 获得的省提名加 { $points } 分。
    <b>类别（category）</b>：面向某一群体的抽选，例如法语或医疗。
    <b>CLB、NCLC</b>：加拿大的英语和法语等级。考试成绩会换算成这些等级。
    <b>NOC、TEER</b>：加拿大的职业分类（五位数代码），以及每个职业所需的培训等级（TEER 0 到 5）。
# en 737b82b8
guide-invited =
    <b>收到邀请之后</b>

    您有 { $days } 天时间在 IRCC 账户里递交申请。先办最费时间的；/ita 会计算天数，并提供清单。
# en 21db4809
guide-document = • <b>{ $document }</b>：{ $note }
# en 64e6f0ae
guide-biometrics = • <b>生物信息（biometrics）</b>：指纹和照片。递交并付费之后，您账户里的信件会说明是否需要采集，以及截止日期。
# en afa49660
guide-costs = 下面的按钮显示按家庭人数计算的安家资金、费用，以及 IRCC 通常需要多久。
# en 2e129ab7
guide-funds =
    <b>安家资金（settlement funds）</b>

    用来证明您能够安家的钱。钱仍然是您的，但不能是借来的。
# en aafcee10
guide-funds-letter = CEC 不需要资金证明；有有效工作邀约且有权在加拿大工作的人也不需要。他们改为上传一封说明信。
# en 93c33437
guide-funds-cec = 您的邀请属于 <b>CEC</b>，所以不需要资金证明。请改为上传一封说明信。
# en 9bad4be5
guide-funds-since = 自 { $since }起，按家庭人数，单位为加元：
# en 8e56bcf5
guide-funds-row = { $size } 人：<b>{ $amount }</b>
# en b7f38892
guide-funds-more = 每多一人：再加 { $amount }
# en 189e2901
guide-funds-older = IRCC 多数年份会在夏天上调金额。我没有找到 { $year }年的金额，请查看网页。
# en 46bc7e7b
guide-funds-who = 请把自己、配偶或伴侣和受抚养子女都算进去，即使他们不同行。
# en 4a607862
guide-funds-update = 这些金额公布时，档案最迟须在 { $day }更新；没有更新的就不再符合条件。更新不会改变您的提交时间。
# en f3375559
guide-funds-due = 请最迟在 <b>{ $day }</b>把这些金额填入您的档案：没有填写的档案可能不再符合条件。更新不会改变您的提交时间。
# en f11bd060
guide-funds-page = 取自公开的报道。以 IRCC 的网页为准：<a href="{ $url }">Proof of funds</a>。
# en 3fae49b2
guide-funds-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/proof-funds.html
# en d50364fc
guide-no-figures = 我没有今天适用的已核实数字。请查看 IRCC 的网页。
# en 2d51be52
guide-fees = <b>费用</b>
# en 0cfed3d3
guide-fees-amounts =
    自 { $since }起，单位为加元：
    • 每位成人：<b>{ $adult }</b>，其中 { $processing } 为处理费，{ $residence } 为永久居留权费
    • 每位受抚养子女：<b>{ $child }</b>
    • 生物信息：一人 <b>{ $biometrics }</b>，一起申请的家庭 <b>{ $family }</b>
# en 5f3da618
guide-fees-others = 体检、无犯罪证明、翻译和考试另外收费，价格各不相同。请只在您的 IRCC 账户或 IRCC 网站上支付 IRCC 的费用。
# en 77a6f9ae
guide-fees-page = 取自一份公开的资料。以 IRCC 的网页为准：<a href="{ $url }">Fee list</a>。
# en b776940c
guide-fees-link = https://ircc.canada.ca/english/information/fees/fees.asp
# en 45c18f8e
guide-applied = <b>递交申请之后</b>
# en 6596e44a
guide-times = IRCC 的通常处理时间，公布于 { $since }：
# en e1ec4cc9
guide-times-row = • { $type }：<b>{ $months } 个月</b>
# en e5158e6e
guide-times-page = 通常时间不是承诺；从 IRCC 收到您的完整申请时算起。今天的处理时间：<a href="{ $url }">Check processing times</a>。
# en 2226a6ff
guide-times-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html
# en 2ec33565
guide-applied-todo =
    <b>在此期间</b>
    • 经常查看您的 IRCC 账户：要求和信件都发到那里，各有各的期限。
    • 如果信件要求采集生物信息，请按时办理。
    • 情况有变请告诉 IRCC：孩子出生、结婚或分居、新的地址、工作或护照。
    • 如果您住在加拿大，请保持身份有效；永久居留申请不会延长它。
# en 5eef35f8
guide-help =
    <b>持牌专业人士</b>

    您不必聘请任何人：IRCC 对所有申请一视同仁。收费为您提供咨询或代理的，只能是：
    • 加拿大律师协会（law society）的会员
    • Chambre des notaires du Québec 的会员
    • College of Immigration and Citizenship Consultants 的持牌人

    付费之前，请在 <a href="{ $url }">College 的公开名册</a>，或律师协会、Chambre 的名录里查找姓名。
# en 084d20bd
guide-register-link = https://register.college-ic.ca/
# en 981f7f6d
guide-fraud =
    <b>诈骗的迹象</b>
    • 以 IRCC 的名义要钱的消息：IRCC 从不这样做
    • 承诺给您邀请、工作邀约或更快的决定：这些谁也卖不了
    • 索要您的密码，或劝您填写虚假内容
    • 只是看起来像 IRCC 的网站：真正的网址以 canada.ca 或 gc.ca 结尾

    IRCC 的网页：<a href="{ $url }">Protect yourself from fraud</a>。
# en 3c40abc9
guide-fraud-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/protect-fraud.html
# en 2ccfe695
guide-help-read = 最近核对：{ $day }。以链接的网页为准。
# en 48a5330f
guide-bot =
    <b>关于本机器人</b>

    我读取 IRCC 公开的抽选文件，把每次抽选与您提供的信息对照，然后发消息给您。/status 显示文件最近一次读取的时间，/privacy 说明保存了什么。
# en 0c210945
guide-contact = 本机器人由私人运营者运营，不属于 IRCC。可以这样联系运营者：{ $contact }
# en dd7b69c4
guide-no-contact = 本机器人由私人运营者运营，不属于 IRCC。运营者没有在这里留下联系方式；机器人在 Telegram 的资料里也许有。
# en 4c3cb467
guide-mistake =
    <b>发现错误了吗？</b>请写信给运营者，说明抽选编号、我说了什么，以及您认为正确的是什么。请不要发送文件或密码。

    如果您 IRCC 账户里的分数或邀请看起来不对，只有 IRCC 能更正。

## The conversation: draws

# en 6be4f172
draws-none-yet = 我还没有读到 IRCC 的抽选。请一分钟后再试。
# en 92bd87c6
draws-none-of-type = 还没有过这种类型的抽选：{ $type }。
# en eb44ca3c
draws-title = <b>{ $type }</b> · 第 { $page } 页，共 { $pages } 页
# en 3a30babf
draws-some = <b>{ $type }</b>：共 { $all } 次，显示 { $count } 次
# en 8f8cb22f
draws-none-asked = 没有这样的抽选。
# en 8736085d
draws-all = 所有抽选
# en 67a5c25c
draws-all-button = 所有抽选
# en 8ac9d047
draws-newer-button = ‹ 较新
# en a54673d8
draws-older-button = 较早 ›
# en 1e30ef66
draws-filter-button = 选择类型
# en 97d55915
draws-filter = 哪些抽选？
# en 2da0d859
draws-open-button = 所有抽选
# en d265442a
draws-unknown-type = 我不知道这种抽选类型。我知道的有：
# en 9d2b191f
draw-ask = 哪一次抽选？请发送编号，例如：/draw 297
# en 5d072a86
draw-unknown = 没有找到抽选 #{ $draw }。
# en a4d42186
draw-newest = 最新的是 #{ $draw }。

## The conversation: alert settings

# en d3781163
alerts-title = <b>您的通知</b>
# en 6c9ddc91
alerts-active = 通知已开启。
# en fd79a0df
alerts-paused = 通知<b>已暂停</b>。
# en 41d48a43
alerts-which-met = 您会收到您应在受邀之列、或可能因同分截止时间受邀的抽选通知。
# en 06619736
alerts-which-mine = 适用于您或可能适用于您的抽选，我都通知您。
# en 168a4199
alerts-which-all = 每次抽选我都通知您。
# en 67005f17
alerts-which-met-button = 只限我应在受邀之列时
# en 4ecd866f
alerts-which-mine-button = 可能适用于我的抽选
# en 14d2201f
alerts-which-all-button = 每次抽选
# en 7c748ab2
alerts-quiet = 免打扰时段：<b>{ $start } 至 { $end }</b>（{ $zone }）。消息仍会立即送达，只是没有声音。
# en 8a94222a
alerts-no-quiet = 免打扰时段：<b>无</b>
# en e52ba918
alerts-muted = 已屏蔽：<b>{ $types }</b>
# en 2e515765
alerts-reminders = 提醒：在分数降低之前 <b>{ $days } 天</b>
# en 91e1649f
alerts-no-reminders = 提醒：<b>无</b>
# en 6cf6640a
alerts-invited = 邀请有效期间，不发送该档案的抽选通知：/ita
# en a10c1eeb
alerts-reminders-ask =
    要提前多久提醒您会降低分数或影响资格的事：生日、考试成绩或档案到期？点一下开启（🔔）或关闭（🔕）。

    我从您的提交日期得知这些日子；如果您让我保留计算器的回答，也从中得知。邀请的天数总会倒数。
# en cd2b3356
alerts-lead-button = { $mark } 提前 { $days } 天
# en 62471607
alerts-silent = 您不符合条件的抽选，通知没有声音。
# en 96612d75
alerts-quiet-button = 免打扰时段
# en b2a94ab3
alerts-quiet-ask = 消息什么时候不要发出声音？时间按您的时区：{ $zone }。
# en 414d34ef
alerts-no-quiet-button = 不设免打扰时段
# en cd5f3e05
alerts-types-button = 屏蔽某些类型
# en 1b3e777e
alerts-types-ask = 点类型即可屏蔽（🔕）或恢复（🔔）。
# en ef3cb292
alerts-resume-button = 恢复我的通知
# en d17b5f44
alerts-muted-popup = 已屏蔽：{ $type }。再点同一按钮即可撤销。
# en f5d22388
alerts-unmuted-popup = 重新通知您：{ $type }。

## The conversation: time zone, language

# en 54cfa08e
zone-ask =
    您在哪个时区？目前：<b>{ $zone }</b>。

    请选择，或输入城市或与 UTC 的时差：<b>Nairobi</b>、<b>UTC+5:30</b>
# en 788a293c
zone-unknown = 我不知道这个地方。请试试最近的大城市，或与 UTC 的时差，例如 UTC+5:30。
# en 1c7c2616
zone-which = 叫这个名字的地方或时区不止一个。您用的是哪一个？
# en 446c5852
zone-kept = 您的时区：<b>{ $zone }</b>。那里现在是 { $now }。
# en 5a2f1e38
zone-toronto = 多伦多、渥太华
# en 55d70e9f
zone-vancouver = 温哥华
# en 1f7cf1a5
zone-edmonton = 卡尔加里、埃德蒙顿
# en 9787b2d2
zone-halifax = 哈利法克斯
# en 0470ae91
zone-kolkata = 印度
# en 33ea8c78
zone-karachi = 巴基斯坦
# en 01073af9
zone-manila = 菲律宾
# en c34ad33d
zone-lagos = 尼日利亚
# en 27ae78df
zone-casablanca = 摩洛哥
# en 449307e3
zone-dubai = 迪拜
# en 836a8140
zone-tehran = 伊朗
# en a53ab2c2
zone-shanghai = 中国
# en b02265ce
zone-paris = 巴黎、布鲁塞尔
# en b3bf0c1a
zone-sao_paulo = 圣保罗
# en f803bfd3
zone-douala = 喀麦隆
# en c74c4faf
zone-utc = UTC
# en c462448e
zone-place = { $city }（{ $country }）
# en 39bfc27c
language-ask = 我应该用哪种语言？
# en 6639d3ce
language-kept = 从现在起我用中文。

## The conversation: status

# en 4387e050
status-title = <b>运行状况</b>
# en 9de0a513
status-read = 上次读取 IRCC 的文件：{ $when }
# en 2e25b20b
status-changed = 文件上次变化：{ $when }
# en 52a2da3a
status-not-read = 我启动以来还没有读取过 IRCC 的文件。
# en 52791f26
status-failing = ⚠️ 文件自 { $since } 起没有响应。我会继续尝试；不会遗漏什么。
# en 407ef311
status-newest = 最新的抽选：{ $date }的 #{ $draw }。我第一次看到它：{ $when }
# en f0e834a7
status-delivery = 它的通知：已发送 { $sent }，等待 { $waiting }。
# en ad86baff
status-heard = 上次收到 Telegram 的消息：{ $when }
# en c59160cd
status-sent = 上次发出通知：{ $when }
# en 2e964f44
status-halted = ⚠️ 自 { $since } 起通知已停止，因为 Telegram 拒绝接收。我会继续尝试。
# en 27f5daa4
status-took = 最后一条在公布后 { $seconds } 秒发出。
# en f5b46ce6
status-again-button = 刷新

## The conversation: leaving

# en d0602f63
stop-done = 您的通知已暂停。您告诉我的一切都保留着。发送 /start 即可恢复。
# en 5913fbe2
delete-button = 删除一切
# en 5be6bf57
delete-ask = 要立即永久删除我保存的有关您的全部信息吗？
# en 31ecab6d
delete-yes-button = 是，全部删除
# en 25f99d26
delete-no-button = 否，保留
# en 51360bac
delete-done = 关于您的一切都已删除。想回来时：/start
# en 4e840431
delete-kept = 没有删除任何东西。
# en b9a1d90f
delete-nothing = 没有保存您的任何信息。想开始时：/start
# en fd47dd47
mydata-button = 把我的数据发给我
# en d2737e23
mydata-follows = 这是我保存的有关您的全部信息，只有送达记录不在文件里：30 天内，哪条通知通过哪条消息送达了您。

## The conversation: what is not a command, and groups

# en 3615d8c2
fallback-text = 我没有看懂。您可以发送分数（例如 522）、抽选（例如 #297）或类型（例如“cec”或“french”）。
# en d08f4e73
fallback-command = 我不认识这个命令。
# en d6637212
fallback-other = 我只能读文字。请不要发送文件：这里绝不会有人向您索要。
# en 9c1b16cf
fallback-forwarded = 我不处理转发的消息，所以没有任何变化。请自己输入，例如 522 或 #297。
# en 6e2f6951
group-only-private = 分数我只在私聊里说。
# en 2d3f4f20
group-button = 打开私聊

## The sections of /help (bot/chat/about/help.py: help-<section>)

# en b12c0383
help-section = <b>{ $title }</b>
# en 6ea110de
help-facts = 您和您的分数
# en 0014a208
help-draws = 抽选
# en 7305a71b
help-insight = 深入了解
# en 46d540d9
help-alerts = 通知和设置
# en ef40b06f
help-data = 您的数据与帮助

## The conversation: dropping a question (bot/chat/about/cancel.py)

# en 169e502e
menu-cancel = 放弃当前的问题
# en a52216fd
cancel-button = 取消
# en a20fc5ab
cancel-done = 已取消，没有任何变化。
# en 8b879ad1
cancel-nothing = 没有待回答的问题。
# en b1a13627
cancel-start = 已取消。/start 可以从刚才的地方继续。

## Buttons under a draw (bot/chat/frame/keyboards.py)

# en 9bfbf913
settings-button = 设置
# en 4711f443
share-button = 分享

## The conversation: what applies, and /job (bot/chat/onboarding/applies.py, bot/chat/profile/jobs.py)

# en 945809a0
menu-job = 我的职业在名单上吗：/job nurse
# en b50bdcf7
next-button = 下一步 ›
# en a02751cd
done-button = 完成
# en e06919ab
continue-button = 继续 ›
# en 14a36c61
applies-programs-ask = 您符合其中哪些项目的条件？点一下即可勾选（☑）。
# en e7bf0971
applies-others-no = <i>没有勾选的项目视为“否”。您随时可以更改。</i>
# en 1fa2e7eb
applies-none-button = 都不符合
# en a5a9a42d
applies-no-others-button = 其余都不符合
# en 785a7636
applies-nomination-button = 我有省提名（+{ $nomination }）
# en 919972b9
applies-nomination-ask =
    <b>您有省提名证书吗？</b>
    它会为您的分数加 { $nomination } 分。向某省表达意向、递交申请或收到某省的邀请，都还不是省提名。
# en bf7e10e0
applies-nominated-button = 是，我有
# en 8d834b9e
job-button = 我的职业在名单上吗？
# en 9ee0eafe
job-ask = <b>您的职业在 IRCC 的名单上吗？</b>
# en 51349410
job-title = <b>{ $code } { $title }</b>
# en 3e61580b
job-skilled = TEER { $teer }：算作技术工作。
# en d211c319
job-not-skilled = TEER { $teer }：不算技术工作（TEER 0 到 3）。
# en 5c1b4bc3
job-listed = 它在以下名单上，自 { $since }起有效。如果您也有所要求的经验，请勾选该类别：
# en 7d6abed1
job-not-listed = 它不在自 { $since }起有效的任何类别名单上。
# en d0a91675
job-list-unknown = 我不知道 IRCC 以下类别的职业名单：{ $categories }。您的职业可能在名单上，请查看 IRCC 的网页。

## The conversation: the first visit, continued (bot/chat/onboarding/start.py)

# en ae3d760c
start-resumed = 您的通知已恢复。您告诉我的一切都还在。
# en 5ee7b4ac
zone-other-button = 其他时区

## The conversation: polite words (bot/chat/fallback.py)

# en 7e269c12
fallback-thanks = 不客气。
# en 21d983a5
fallback-hello = 您好。您可以发送分数（例如 522）、抽选（例如 #297）或职业名称。

## Groups: public facts, and /groups (bot/chat/groups/group_list.py)

# en ccd136b5
menu-groups = 您把我加进的群组和频道
# en 67c9c1c5
menu-public-last = 最近一次抽选，或某类型：/last cec
# en b7cc263e
menu-public-draws = 近期抽选：/draws french
# en fae7f4d5
menu-public-chart = 历次分数线
# en f975476a
menu-public-forecast = 通常的频率和可能的分数线：/forecast cec
# en a02c722a
menu-public-help = 我在这里能做什么
# en 30e91ed3
help-group-everybody = 所有人可用
# en 89f1656c
help-group-administrators = 管理员可用
# en c7bfb7da
chart-caption-public = 过去十二个月的分数线。
# en 6e960271
groups-title = <b>您把我加进的群组和频道</b>
# en 56c8518f
groups-one = <b>{ $title }</b>
# en 8d318fb1
groups-none = 您还没有把我加进任何群组或频道。把我加进去，我就在那里发布每次抽选的信息，绝不发布任何人的分数。
# en d9ba3464
help-group-closing = 与个人有关的，例如分数或判断，我只在私聊里回答。

## The five marks, and the first draw that is kept back

# en a5ac8d13
legend =
    ✅ 您应在受邀之列
    🟠 由同分截止时间决定
    ❌ 这次不在受邀之列
    ⚪ 您不符合条件
    ❔ 我还无法判断
# en 87fcda16
alert-explains-silence = 这次抽选不面向您。今后这样的抽选我不再通知，除非您选择“每次抽选”：/alerts

## Several profiles in one chat (bot/chat/profile/profiles.py)

# en 27a6ec14
who-of = <b>{ $name }</b>
# en 2cef65cf
who-title = <b>这个聊天里的档案</b>
# en 10097116
who-explained = 给夫妻，或给客户：最多 { $most } 个档案，各有自己的信息。通知里每个档案一行。命令只对标有 ● 的档案生效；点另一个即可切换。
# en 39bd35f0
who-add-button = + 添加档案
# en f5dafc11
who-rename-button = 给“{ $name }”改名
# en f69bcdfe
who-remove-button = 移除“{ $name }”
# en c0f8d117
who-remove-yes-button = 是，移除
# en 82eee0d0
who-remove-ask = 移除档案“<b>{ $name }</b>”及其中保存的一切吗？
# en fecdc744
who-ask = 这个档案叫什么名字？名字或姓名缩写就够了。
# en d1c65659
who-added = 已添加：<b>{ $name }</b>。现在请告诉我符合的条件。
# en 68d5e226
who-renamed = 现在叫“<b>{ $name }</b>”。
# en a999f6bb
who-fault-empty = 我至少需要一个字。
# en 851ccded
who-fault-too_long = 太长了：最多 { $longest } 个字符。
# en cd981119
who-fault-taken = 这里另一个档案已用这个名字。
# en 0a2c8998
who-full-popup = 已有 { $most } 个档案；一个聊天最多这么多。

## Groups, channels and cards (bot/text/notices/groups.py, bot/chat/groups/group_settings.py, bot/chat/groups/inline.py)

# en 1f14ee65
about-me-button = 那我呢？
# en e2231456
group-lost = 我已无法在您添加我的“{ $title }”里发布抽选。设置会保留：等我能重新发布后，管理员可以用 /here 恢复。
# en 5b4497cf
group-lost-untitled = 我已无法在您添加我的一个群组或频道里发布抽选。设置会保留：等我能重新发布后，管理员可以用 /here 恢复。
# en b1fe4698
group-title = <b>Express Entry 抽选，IRCC 一公布就发布</b>
# en 71cb5d51
group-on = 我在这里发布每次抽选的信息，不发布任何人的分数。
# en 25320923
group-on-topic = 我在选定的话题里发布每次抽选的信息，不发布任何人的分数。
# en f5e2f52b
group-off = 我在这里什么都不发布。管理员可以更改。
# en 7111ee2f
group-left-out = 略去：<b>{ $types }</b>
# en 415052c9
group-digest = 每周六 10:00（{ $zone }）我还会发布一周汇总。
# en 9b5f2ada
group-here-button = 在这里发布
# en f8e91232
group-stop-button = 什么都不发布
# en 3b7df1e7
group-types-button = 哪些抽选
# en 46f42c1a
group-digest-button = 每周汇总
# en 8da13764
group-zone-button = 时区
# en ad7e1abd
group-close-button = 完成
# en 1b0cd48d
group-types-ask = 点类型即可略去（▫️）或恢复发布（✔️）。
# en 13c62d69
group-zone-ask = 汇总在周六 10:00 发布，按此时区：{ $zone }。应该用哪个时区？
# en b33a75b7
group-language-ask = 我用哪种语言发布？
# en 9bc0db50
group-admins-only = 只有管理员能更改我在这里发布什么。
# en 0e309d60
group-admins-popup = 只有管理员能更改这个。
# en 1b0d844b
group-erased = 我已移除这个群组的设置，不再在这里发布。要重新开始：/here
# en b331a042
group-channel-added = 从现在起我在“{ $title }”发布每次抽选的信息。要更改设置，请在该频道里发送 /alerts。
# en 744ee295
card-title = #{ $draw } · { $type }
# en 9d7db566
card-description = { $date } · 分数线 { $cutoff }

## Pictures: plain text (bot/text/draws/charts.py)

# en 1ee5a3a4
chart-cutoffs-title = 分数线
# en fbbb4f1a
chart-period = { $since } – { $until }
# en 48e266ee
chart-line = 您的分数
# en 5fa921af
chart-met = 应在受邀之列
# en c06c8130
chart-not-met = 不在受邀之列，或无法判断
# en 6c797851
chart-pool-title = 候选池
# en 8a8c89a0
chart-pool-period = { $date } · { $total } 人
# en 47612521
chart-pool-mine = 您：{ $score }
# en 535c875d
chart-pool-note = 浅色：宽于 10 分的分数段
# en a97938b1
chart-months-title = 每月邀请数
# en bfd77ba7
chart-rest = 其他
# en 0d95703d
chart-new-points = 新计分标准

## What if (bot/text/verdicts/whatif.py)

# en ba1e8330
whatif-ask =
    <b>假如……</b>
    过去十二个月，如果是另一个分数、有省提名、法语 NCLC 7 或另一个类别：点下面的按钮，或输入，例如 /whatif 505、/whatif +20、/whatif french。
# en 0298beb7
whatif-title = <b>假如：{ $changes }</b>
# en 82cf96d5
whatif-score = { $score } 分
# en 010cb180
whatif-score-instead = { $score } 分，而不是 { $own } 分
# en 8cdf3d37
whatif-nomination = 有省提名
# en 99dbc47b
whatif-now = 现状：过去十二个月的 { $draws } 次抽选中有 { $mine } 次您符合条件，其中 { $met } 次您应在受邀之列。
# en 340b9a08
whatif-now-no-score = 现状：过去十二个月的 { $draws } 次抽选中有 { $mine } 次您符合条件。我还不知道您的分数：/score
# en a8e45396
whatif-then = 这样的话：{ $draws } 次中有 { $mine } 次符合条件，其中 { $met } 次应在受邀之列。
# en f96db19f
whatif-then-no-score = 这样的话：{ $draws } 次中有 { $mine } 次符合条件。
# en c7dce062
whatif-gained = <b>{ $mine } 次中多 { $gained } 次：</b>
# en 637412a1
whatif-lost = <b>少 { $lost } 次：</b>
# en 2dc99a3e
whatif-more = ……还有 { $more } 次。
# en 7efedb20
whatif-same = 结果不会有任何变化。
# en b4a12291
whatif-nearest = 差得最少的：#{ $draw }，分数线 { $cutoff }，{ $points ->
    [0] 只差同分截止时间（tie-break）
   *[other] 差 { $points } 分
 }。
# en f29e76ed
whatif-opened = 您会多符合 { $opened } 次抽选的条件。
# en 33a49a1c
whatif-french = 法语达到 NCLC 7 还会给分数加 { $least } 到 { $most } 分，这里没有计入：点下面即可计入。有了您在 /crs 的回答，我就知道是多少。
# en 38e2ca0c
whatif-fault-unknown = 我没有看懂。例如：/whatif 505、/whatif +20、/whatif french
# en e7da3971
whatif-fault-level = 一个语言等级能加多少分，取决于您的年龄、学历和工作经历。计算器可以算：/crs。在这里可以问 NCLC 7 或以上（这样就符合法语抽选的条件），或问一个分数，例如 505。
# en ef51225e
whatif-fault-no_score = 加分或减分需要先有一个分数。请先把您的分数发给我，或直接问一个分数，例如 /whatif 505。
# en a093263d
whatif-fault-too_low = 分数不会低于零。
# en 1de6bfe3
whatif-fault-too_high = 没有省提名时，我最多看到 { $most } 分。有省提名时请用 /whatif +{ $nomination }。
# en 20c7fca1
whatif-fault-with_or_without = 我分不清这个分数是否已含省提名的 { $nomination } 分。请写“489 加上省提名”或“{ $full }”。
# en eadff5ff
whatif-join-button = + { $type }
# en 4da29572
whatif-leave-button = − { $type }
# en 82fe5282
whatif-nomination-button = 省提名
# en 661ba220
whatif-french-button = 法语 NCLC 7
# en 5c340c68
whatif-count-button = 计入 +{ $points }
# en 1639f21f
whatif-more-button = 另一个项目或类别
# en fedb0c65
whatif-reset-button = 重新开始
# en 763fd5c8
whatif-choose = <b>假如……</b>您还符合其中哪些？

## The pool (bot/text/draws/standing.py)

# en 364d3f85
pool-title = <b>{ $date }的候选池</b>：{ $total } 人
# en bb3d9899
pool-above = 高于 { $score } 分的有 <b>{ $least }</b> 到 <b>{ $most }</b> 人。
# en 9ecd8418
pool-above-exactly = 高于 { $score } 分的有 <b>{ $count }</b> 人。
# en 49bc8f9f
pool-band = { $band } 分数段有 { $count } 人。IRCC 只公布分数段，所以没有人能说出段内的位置。
# en 17c3aca9
pool-per-point = 如果均匀分布，那里每一分约有 { $count } 人。
# en e3646db0
pool-moves = 自 { $date }以来：{ $band } 分数段 { $band_change }，其上 { $above_change }。最近几次数据：
# en 04b4db9f
pool-row = { $date }：段内 { $band }，其上 { $above }
# en 72f9cd51
pool-invited = 数据早于对应的抽选：此后已向这里仍计入的人发出 { $invited } 份邀请。
# en 22a9ee43
pool-no-score = 有了您的分数，我就能说有多少人在您之上：/score，或 /pool 505。
# en 4e6d23af
pool-none = 还没有读到 IRCC 的候选池数据。请一分钟后再试。
# en 0f6bbd87
pool-picture-button = 图片

## Forecasts (bot/text/draws/forecasts.py)

# en db146e81
forecast-title = <b>通常的情况</b>
# en a8291a81
forecast-type = <b>{ $type }</b>
# en 3b3e06f7
forecast-rhythm = 通常每 { $median } 天一次；最近 { $gaps } 次间隔中有八成为 { $short } 到 { $long } 天。
# en 5ac3fd7e
forecast-rhythm-few = 到目前为止有 { $gaps } 次间隔，为 { $short } 到 { $long } 天。
# en 8e70ae51
forecast-rhythm-even = 到目前为止有 { $gaps ->
    [1] 1 次间隔，为 { $median } 天
   *[other] { $gaps } 次间隔，每次 { $median } 天
 }。
# en d9b5abf1
forecast-last = 最近一次：{ $date }，{ $days ->
    [0] 今天
    [1] 昨天
   *[other] { $days } 天前
 }。
# en c281c147
forecast-silent = 自 { $date }以来没有再抽选（已 { $days } 天）；此前最长的间隔是 { $longest } 天。该类型可能已经结束。
# en e7fd089a
forecast-silent-lately = 自 { $date }以来没有再抽选（已 { $days } 天）；最近 { $gaps } 次间隔中最长的是 { $longest } 天。该类型可能已经结束。
# en bfa84e39
forecast-once = 只有过一次，在 { $date }。
# en a22fdc44
forecast-new-points = 新的计分标准自 { $since }起生效，此后还没有这类抽选：我无法给出范围。
# en 4a35fa2a
forecast-new-rhythm = 停了 { $days } 天之后，{ $date }又有一次抽选：现在说多久一次还太早。
# en 55eaccd0
forecast-range = 下一次可能的分数线，五次中有四次在此范围：<b>{ $low } 到 { $high }</b>
# en 87bc0b06
forecast-card = { $type }：我最近的 { $ranges } 个范围中，{ $held } 个应验。我平均偏差 { $mine } 分；如果只按“与上次相同”来猜，平均偏差 { $same } 分。
# en f00dbc4c
forecast-loses = 不给范围：自 { $since }起的 { $tries } 次抽选，我平均偏差 { $mine } 分；如果只按“与上次相同”来猜，平均偏差 { $same } 分。
# en 2e245a66
forecast-untested = 没有范围：抽选太少，无法检验。
# en 56b670a5
forecast-borrowed = 范围的宽度也参考了类似的类型。
# en 531ef202
forecast-cutoffs = 历史最低分数线：{ $lowest }（#{ $low }，{ $low_date }）。最高：{ $highest }（#{ $high }，{ $high_date }）。
# en a861ee48
forecast-sizes = 历史最小的抽选：{ $smallest } 份邀请（#{ $small }，{ $small_date }）。最大：{ $largest }（#{ $large }，{ $large_date }）。
# en 04edc48d
forecast-never = 还没有过这种类型的抽选：{ $type }。
# en 8b798d25
forecast-disclaimer = IRCC 不公布时间表。这是过去的情况，不是对将来的承诺。

## Captions of pictures (bot/text/draws/captions.py)

# en ab4d951f
chart-caption-mine = 您的分数是 <b>{ $line }</b>：这 { $draws } 次抽选中，您应在受邀之列的有 { $met } 次。
# en 20931aed
chart-caption-may-be = 您的分数是 <b>{ $line }</b>：如果符合条件，这 { $draws } 次抽选中您应在受邀之列的有 { $met } 次。
# en 52af0e96
chart-caption-others = { $draws } 次抽选。您不符合条件，所以没有画出您的分数。
# en 49176e37
chart-caption-no-score = { $draws } 次抽选。告诉我您的分数，我就能画出来：/score
# en 8e1247d8
chart-caption-pool = IRCC 公布的分数段。数字见 /pool
# en e4611f05
chart-in-english = 图片是英文的。
# en 6ed0224e
chart-caption-months = 到 #{ $draw } 为止的十二个月共 { $invited } 份邀请。
# en 9695a6f1
chart-year = { $year }年至今：
# en 1ee6976a
chart-year-row = { $type }：{ $draws } 次抽选，{ $invited } 份邀请，{ $range }
# en 93c44aca
chart-too-few = 抽选太少，画不成图。文字说明：
# en 704be82a
chart-no-draws = 这段时间没有这种抽选：{ $type }。
# en e5679829
chart-unknown = 我没有这种图表。我能画的有：
# en a9093182
chart-button = 图表
# en e077652c
chart-mine-button = 与我有关的分数线
# en 476fc648
chart-year-button = 一年
# en cf1dfdcc
chart-years-button = 三年
# en 9bdc00fb
chart-pool-button = 候选池
# en 626b2fff
chart-months-button = 每月邀请数
# en 401917fa
whatif-button = 假如
# en a784e0e7
forecast-button = 预测

## News (bot/text/news/news.py, bot/chat/news/news.py)

# en af568788
news-title = <b>Express Entry 近期新闻</b>
# en c3edadb8
news-none = 还没有读到新闻。
# en 0f5849af
news-alert-title = <b>Express Entry 新闻</b>
# en e76050cc
news-link = <a href="{ $link }">{ $title }</a>
# en 3f5ae82c
news-source = { $host }，{ $when }
# en 84b3186d
news-on-button = 接收新闻
# en 19e78c31
news-off-button = 不接收新闻
# en 9f195254
news-more-button = 更多新闻
# en 1ffae35d
news-stop-button = 不再接收新闻
# en a9071d09
news-off-popup = 您将不再收到新闻。/alerts 可以重新开启。
# en 7936834c
alerts-news-on = Express Entry 新闻：<b>开</b>，每天最多几条。
# en 9903eeca
alerts-news-off = Express Entry 新闻：<b>关</b>

## The operator: /stats, /broadcast, /resume (bot/chat/operator, bot/text/notices/letters.py)

# en a0fa3b93
letter-title = 📣 <b>来自本机器人的运营者</b>
# en ce7b81c0
letter-how = 把要告诉所有人的话写在命令后面，例如 <code>/broadcast 机器人今晚搬家。</code>您会先看到预览，在您确认之前什么都不发送。
# en e24b524b
letter-too-long = 太长了：最多 { $most } 个字符。
# en fe5d04a2
letter-send-all-button = 发送给所有人
# en a996d963
letter-drop-button = 不发送
# en d5d7337f
letter-sent-to = 📣 正在发送给 { $people } 人。/stats 显示还有多少消息在等待。
# en 71da264c
letter-dropped = 没有发送。
# en a7e64493
doubt-yes-button = 没有错
# en e6541f62
doubt-no-button = 等待更正
# en 8776e702
again-yes-button = 通知
# en e98c12bc
again-no-button = 不通知
# en 0cdca216
doubt-believed = 下次查看时会记录并通知。
# en 3c762e51
doubt-held = 只要文件内容不变，就不通知。
# en 0787ef71
resumed = 通知已恢复。如果又有太多聊天被报告为已不存在，通知会再次暂停。
# en 7a1af669
stats-title = <b>机器人的状况</b>
# en a7e34fb9
stats-up = 版本 { $version }，自 { $since } 起运行
# en c03f399d
stats-well = ✅ 一切正常。
# en 16596f06
stats-languages = 接收通知的聊天，按语言：{ $languages }
# en 6970abb4
stats-others = 群组和频道：{ $groups } · 已停止：{ $stopped } · 无法联系：{ $unreachable }
# en a533249a
stats-today = 自 { $since } 起的聊天 · 新增：{ $new } · 已离开（已删除）：{ $left } · 今天（UTC）起无法联系：{ $lost }
# en 9c393cbb
stats-people = { $people } 人，其中 { $active } 人开着通知
# en 0c3f4017
stats-draws = 已知 { $draws } 次抽选
# en 33a41b0a
stats-look = 上次读取 IRCC 的文件：{ $when }
# en b91760d7
stats-no-queue = 没有等待发送的。
# en 7fc14db8
stats-queue = 自 { $since } 起有 { $waiting } 条消息等待发送
# en 2ee067b7
stats-newest = #{ $draw } 的通知：已发送 { $sent }，等待 { $waiting }，放弃 { $given }，因存疑重发 { $again }
# en caee1923
stats-newest-untold = 没有发过 #{ $draw } 的通知。

## Not in the pool, missed either way, a total that is not exact (bot/text/verdicts/doubts.py)

# en aa0a6a4b
reason-expired = 您在 { $date }提交的档案已于 { $expiry }过期，因此这次抽选时不在候选池里。
# en 53ff9824
reason-not_yet = 您在 { $date }提交了档案，晚于这次抽选，因此当时还不在候选池里。
# en c2015e46
if-in-pool-met = 如果候选池里有您的另一份档案，您应在受邀之列。
# en 3b4eaf68
if-in-pool-missed = 即使候选池里有您的另一份档案，您也不在受邀之列。
# en 7921b676
if-in-pool-tie = 如果候选池里有您的另一份档案，要看同分截止时间。
# en b809a938
if-in-pool-unknown = 如果候选池里有您的另一份档案，要看您的分数。
# en 79a5b8b8
question-submitted-expired = 您有更新的档案吗？是什么时候提交的？
# en c97c70fd
question-submitted-not_yet = 那天您是否有更早的档案，或者这个日期有误？您是什么时候提交的？
# en 813d5af9
score-about = 您的总分是约数：有省提名时，法语、在加拿大学习或兄弟姐妹的分数不再计入，所以可能更低。
# en af11352c
year-out-of-pool = 按您档案的日期，其中 { $draws } 次抽选进行时您的档案不在候选池里。我按在池里计算。
