# 简体中文。IRCC 的英文名称在需要对照的地方保留。
#
# 语法和键与 en.ftl 相同。项目和类别用 IRCC 公布的英文名称，后面附简短译名。
# 中文没有复数形式，所以数量前后不必分情形。

language-name = 简体中文

## 抽选类型：IRCC 公布的名称、简称，以及句子里的说法

type-general = General（综合）
type-general-short = 综合
type-general-draw = 综合抽选
type-cec = Canadian Experience Class（加拿大经验类）
type-cec-short = CEC
type-cec-draw = CEC 抽选
type-fsw = Federal Skilled Worker（联邦技术工人）
type-fsw-short = FSW
type-fsw-draw = FSW 抽选
type-fst = Federal Skilled Trades（联邦技工）
type-fst-short = FST
type-fst-draw = FST 抽选
type-pnp = Provincial Nominee Program（省提名）
type-pnp-short = PNP 省提名
type-pnp-draw = 省提名（PNP）抽选
type-french = French-language proficiency（法语）
type-french-short = 法语
type-french-draw = 法语抽选
type-healthcare = Healthcare and social services occupations（医疗与社会服务）
type-healthcare-short = 医疗
type-healthcare-draw = 医疗类抽选
type-stem = STEM occupations（科学与技术）
type-stem-short = STEM
type-stem-draw = STEM 抽选
type-trades = Trade occupations（技工职业）
type-trades-short = 技工
type-trades-draw = 技工类抽选
type-transport = Transport occupations（运输）
type-transport-short = 运输
type-transport-draw = 运输类抽选
type-agriculture = Agriculture and agri-food occupations（农业与农业食品）
type-agriculture-short = 农业
type-agriculture-draw = 农业类抽选
type-education = Education occupations（教育）
type-education-short = 教育
type-education-draw = 教育类抽选
type-physicians = Physicians with Canadian work experience（医生）
type-physicians-short = 医生
type-physicians-draw = 医生类抽选
type-senior_managers = Senior managers with Canadian work experience（高级管理人员）
type-senior_managers-short = 高级管理人员
type-senior_managers-draw = 高级管理人员抽选
type-researchers = Researchers with Canadian work experience（研究人员）
type-researchers-short = 研究人员
type-researchers-draw = 研究人员抽选
type-military = Skilled military recruits（军事人员）
type-military-short = 军事人员
type-military-draw = 军事人员抽选

## 每个项目和类别的要求，各一句话（2026 年的规则）

criteria-cec = 最近三年内在加拿大至少有一年技术工作，并且 CLB 7（TEER 0 和 1）或 CLB 5（TEER 2 和 3）。
criteria-fsw = 至少连续一年技术工作，四项语言能力均达到 CLB 7，并且在 100 分的甄选表上得到 67 分。
criteria-fst = 最近五年内至少两年技工工作，并且有工作邀约（job offer）或资格证书（certificate of qualification）。
criteria-french = 法语的说、听、读、写四项均达到 NCLC 7 或以上。
criteria-healthcare = 最近三年内在 IRCC 医疗与社会服务名单上的同一职业工作至少 12 个月。
criteria-stem = 最近三年内在 IRCC 的 STEM 名单上的同一职业工作至少 12 个月。
criteria-trades = 最近三年内在 IRCC 技工名单上的同一职业工作至少 12 个月。
criteria-transport = 最近三年内在 IRCC 运输名单上的同一职业工作至少 12 个月。
criteria-agriculture = 从事 IRCC 农业与农业食品名单上的职业。该类别已于 2026 年 2 月结束。
criteria-education = 最近三年内在 IRCC 教育名单上的同一职业工作至少 12 个月。
criteria-physicians = 最近三年内在加拿大做医生至少 12 个月，且属于名单上的同一职业。
criteria-senior_managers = 最近三年内在加拿大担任高级管理人员至少 12 个月，且属于名单上的同一职业。
criteria-researchers = 最近三年内在加拿大做研究人员至少 12 个月，且属于名单上的同一职业。
criteria-military = 在受认可的外国军队服役十年，并有加拿大军队（Canadian Forces）三年或以上的工作邀约。

## 时间

time-utc = { $moment } UTC
time-local = { $moment }（{ $utc } UTC）
time-local-other-day = { $moment }（{ $utc_day } { $utc } UTC）
time-moment = { $date } { $time }

## 结论行，在标记之后：分数处在什么位置

line-above = #{ $draw }：{ $score } 分，比分数线 { $cutoff } 高 { $points } 分。
line-below = #{ $draw }：{ $score } 分，比分数线 { $cutoff } 低 { $points } 分。
line-at_everyone = #{ $draw }：{ $score } 分，正好是分数线 { $cutoff }，该分数的人全部受邀。
line-at_before = #{ $draw }：{ $score } 分，正好是分数线 { $cutoff }，您的档案在同分截止时间（tie-break）之前提交。
line-at_after = #{ $draw }：{ $score } 分，正好是分数线 { $cutoff }，但您的档案没有在同分截止时间（tie-break）之前提交。
line-at_same_day = #{ $draw }：{ $score } 分，正好是分数线 { $cutoff }，您的档案在同分截止时间（tie-break）当天提交。
line-at_no_date = #{ $draw }：{ $score } 分，正好是分数线 { $cutoff }，由同分截止时间（tie-break）决定。
line-at_no_tie_break = #{ $draw }：{ $score } 分，正好是分数线 { $cutoff }，而同分截止时间（tie-break）未知。
line-no_score = #{ $draw } 适用于您，但我不知道您的分数。分数线是 { $cutoff }。
line-score_unclear = #{ $draw } 适用于您，但您的 { $score } 分是否已含省提名？分数线是 { $cutoff }。

head-not-for-you = #{ $draw } 不适用于您。
head-may-be = #{ $draw } 适用于您吗？
head-new-type = #{ $draw } 属于我还不认识的类型。
figures = 分数线 { $cutoff }，您的分数 { $score }。
figures-presumed = 分数线 { $cutoff }，您加上省提名后的分数 { $score }。
figures-no-score = 分数线 { $cutoff }，您的分数未知。
profile-line = { $name } · { $line }
profile-me = 您

## 如果这次抽选适用于本人，结果会怎样

if-above = 如果适用于您：比分数线高 { $points } 分，您本来会收到邀请。
if-below = 如果适用于您：比分数线低 { $points } 分，您本来不会收到邀请。
if-at_everyone = 如果适用于您：正好在分数线上，您本来会收到邀请。
if-at_before = 如果适用于您：在分数线上，且早于同分截止时间，您本来会收到邀请。
if-at_after = 如果适用于您：在分数线上，但不早于同分截止时间，您本来不会收到邀请。
if-at_same_day = 如果适用于您：在分数线上，由您当天提交的时刻决定。
if-at_no_date = 如果适用于您：在分数线上，由您提交的时间决定。
if-at_no_tie_break = 如果适用于您：在分数线上，由未知的同分截止时间决定。
if-no_score = 如果适用于您：由您的分数决定，而我还不知道。
if-score_unclear = 如果适用于您：要看您的分数是否已含省提名的 600 分。

## 为什么适用、不适用或可能适用

reason-name_unknown = 这里按 IRCC 公布的名称显示，我无法判断是否适用于您。
reason-open_to_all = 综合抽选面向候选池（pool）里的所有人。
reason-nominated = 您说过您有省提名。
reason-not_nominated = 它面向有省提名的人，而您说过没有。它的分数线已含省提名的 600 分。
reason-nomination_unsaid = 它面向有省提名的人。它的分数线已含省提名的 600 分。
reason-in_program = 您说过您符合 { $type } 的条件。
reason-not_in_program = 您说过您不符合 { $type } 的条件。
reason-program_unsaid = 它面向符合 { $type } 条件的人。
reason-in_category = 您说过您属于类别 { $type }，并且符合 CEC、FSW 或 FST 的条件。
reason-not_in_category = 您说过您不属于类别 { $type }。
reason-category_unsaid = 它面向类别 { $type } 的人。
reason-in_no_program = 类别抽选还要求符合 CEC、FSW 或 FST，而您说过都不符合。
reason-no_program_said = 类别抽选还要求符合 CEC、FSW 或 FST。

score-with-nomination = { $score } 已含省提名的 600 分。
earlier-rules = 在 { $date } 之前，该类别的规则不同；您的回答针对今天的规则，因此请谨慎看待。

## 接下来做什么

advice-met = 按这些信息，您本来会收到邀请。请查看您的 IRCC 账户：只有 IRCC 能确定。
advice-tie = 我无法判断您是否本来会收到邀请。请查看您的 IRCC 账户：只有 IRCC 能确定。
advice-missed = 按这些信息，您本来不会收到邀请。仍然有效的档案会留在候选池里。
advice-not_for_you = 如果您的情况有变：/profile
advice-several = 这是按已保存的信息得出的。请查看 IRCC 账户：只有 IRCC 能确定。

## 问题，以及按钮上的回答

question-score = 您的 CRS 分数是多少（不含省提名的 600 分）？
question-nomination = 您有省提名吗？
question-nomination_in_score = 您的 { $score } 分是否已含省提名的 600 分？
question-program = 您符合这个项目的条件吗：{ $type }？
question-any_program = 您至少符合三个联邦项目 CEC、FSW、FST 中的一个吗？
question-category = 您属于这个类别吗：{ $type }？
question-submitted = 您是什么时候提交 Express Entry 档案的？知道日期就够了，有时刻（UTC）更好。
question-submitted-time = 您在 { $date } 的几点（UTC）提交了 Express Entry 档案？
question-about = <b>{ $name }</b>：{ $question }
yes-button = 是
no-button = 否

## 提醒：什么会让分数降低，邀请还剩多久 (bot/text/reminders.py)

reminder-title = 🗓 <b>提醒</b>
reminder-profile = <b>{ $name }</b>
reminder-row = • { $days } 天后：{ $line }
reminder-invitation = 您的邀请：{ $days ->
    [0] 今天是提交申请的最后一天。
   *[other] 还剩 { $days } 天提交申请。
 }
reminder-invitation-over = 按您给我的日期，您邀请的 60 天已过。
reminder-closing = 以您的 IRCC 账户为准。如有变化请告诉我，我会重新计算。
reminder-invitation-button = 我的邀请
reminder-calculator-button = 查看我的分数
reminder-settings-button = 提醒
drop-birthday = { $day } 生日
drop-first_test = 您第一个语言考试的成绩将于 { $day } 过期
drop-second_test = 您第二个语言考试的成绩将于 { $day } 过期
drop-profile = 您的 Express Entry 档案将于 { $day } 过期，之后就不在候选池里
drop-work_window = 到 { $day }，您的工作经验可能不再够新：其中十二个月必须在最近三年内
drop-costs = { $what }（−{ $points } 分）
drop-row = • { $line }
score-stale = ⚠️ 您的信息是 { $since } 的，可能已不准确。自那以后：
stale-several = ⚠️ 有些信息可能已不准确，涉及：<b>{ $names }</b>。请看一看：/profile
since-birthday = 您在 { $day } 过了生日
since-first_test = 您第一个语言考试的成绩已于 { $day } 过期
since-second_test = 您第二个语言考试的成绩已于 { $day } 过期
since-profile = 您的 Express Entry 档案已于 { $day } 过期：没有新档案，您就不在候选池里
since-work_window = 自 { $day } 起，您的工作经验对某些项目和类别可能不够新

## 一次抽选

draw-title = <b>{ $name }</b>
draw-figures = #{ $draw } · { $date } · { $size } 份邀请
draw-cutoff = 分数线：<b>{ $cutoff }</b>
draw-tie-break = 同分截止时间（tie-break）：{ $instant }
draw-tie-break-none = 同分截止时间（tie-break）：当时没有；{ $cutoff } 分的人全部受邀
draw-tie-break-unknown = 同分截止时间（tie-break）：未知
draw-ran-at = 举行时间：{ $instant }
draw-invited = 面向：{ $programs }
draw-pool = { $date } 的候选池：{ $total } 人
draw-pool-undated = 抽选前的候选池：{ $total } 人
draw-pool-band = { $band }：{ $count }
draw-link = <a href="{ $url }">IRCC 关于这次抽选的页面</a>
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

note-tie_break_unreadable = IRCC 为这次抽选公布的同分截止时间无法读取。
note-tie_break_missing = IRCC 没有为这次抽选公布同分截止时间。
note-tie_break_no_year = IRCC 为这次抽选公布的同分截止时间缺少年份。
note-tie_break_am_pm = IRCC 为这次抽选公布的同分截止时间混用了两种写法。
note-tie_break_after_draw = IRCC 为这次抽选公布的同分截止时间晚于抽选本身。
note-tie_break_too_old = IRCC 为这次抽选公布的同分截止时间早于抽选一年以上。
note-ran_at_unreadable = IRCC 公布的这次抽选的时间无法读取。
note-ran_at_other_day = IRCC 公布的这次抽选的日期和时间不是同一天。
note-pool_unreadable = IRCC 为这次抽选公布的候选池数据无法读取。

## 更正

correction-title = IRCC 更正了抽选 #{ $draw }，您的结果也随之更正。
correction-before = 之前：{ $facts }
correction-now = 现在：{ $facts }
correction-date = { $date } 举行
correction-size = { $size } 份邀请
correction-cutoff = 分数线 { $cutoff }
correction-tie-break = 同分截止时间 { $instant }
correction-tie-break-unknown = 同分截止时间未知

## 一行背景

context-new_name = IRCC 以前从未用过这个名称。
context-first_ever = 有史以来第一次{ $type }。
context-first_in = { $months } 个月来第一次{ $type }；上一次是 { $last_date } 的 #{ $last_number }，{ $last_cutoff } 分。
context-lowest_ever = 历次{ $type }（共 { $count } 次）中最低的分数线。
context-highest_ever = 历次{ $type }（共 { $count } 次）中最高的分数线。
context-lowest_since = { $months } 个月来{ $type }的最低分数线；{ $last_date } 的 #{ $last_number } 是 { $last_cutoff } 分。
context-highest_since = { $months } 个月来{ $type }的最高分数线；{ $last_date } 的 #{ $last_number } 是 { $last_cutoff } 分。
context-streak = 连续第 { $count } 次{ $type }在 { $range }。
context-move_up = 比上一次{ $type }高 { $points } 分：{ $last_date } 的 #{ $last_number }，{ $last_cutoff } 分。
context-move_down = 比上一次{ $type }低 { $points } 分：{ $last_date } 的 #{ $last_number }，{ $last_cutoff } 分。
context-tie_later = 分数线与上一次{ $type }相同（{ $last_date } 的 #{ $last_number }，{ $last_cutoff } 分），同分截止时间晚 { $days } 天。
context-tie_earlier = 分数线与上一次{ $type }相同（{ $last_date } 的 #{ $last_number }，{ $last_cutoff } 分），同分截止时间早 { $days } 天。
context-move_none = 分数线与上一次{ $type }相同：{ $last_date } 的 #{ $last_number }，{ $last_cutoff } 分。

## 通知下的按钮

details-button = 详情
mute-button = 静音：{ $type }
unmute-button = 取消静音：{ $type }

## 固定文字

disclaimer =
    本机器人与 IRCC 无关，也不提供法律意见。
    这里绝不会有人向您索要文件、钱或密码。

privacy =
    <b>关于您保存了什么，以及为什么</b>

    • 这个聊天的编号，用来给您写信
    • 语言和时区，让您读得懂
    • 您给出的信息：分数、项目、类别、省提名、提交时间——用来告诉您某次抽选是否本来会邀请您
    • 计算器的回答：只保存到您完成为止，中途停下则保存 90 天；您要求时才更久——用来提醒您什么会扣分
    • 邀请的日期，以及发过哪些提醒，用来倒数 60 天
    • 您给多个档案起的名字，用来区分它们
    • 您的通知设置
    • 如果您让我进入某个群组或频道：是您让我进入的，在我还能在那里发布期间保存，以便我不能再发布时告诉您
    • 30 天内送达了哪些通知，以免重复发送，并在 IRCC 更正抽选时更正

    不保存其他名字、用户名或消息内容，任何文件和日志里都没有。不出售，也不转交任何东西。

    /mydata 把全部数据以文件发给您，但不含送达了哪些通知。/delete 立即全部删除，一分钟后任何文件里都不再有。/stop 只暂停通知。连续十二个月无法送达的聊天会被删除。

help-title = <b>我能做什么</b>
help-command = /{ $command } – { $does }
help-closing = 您也可以直接发送一个分数，例如 522。夫妻或客户可以在 /profile 里设多个档案。把我加进群组或频道，我就在那里发布每次抽选的信息，绝不发布任何人的分数。

## 告诉运营者的话 (bot/text/incidents.py: incident-<kind>, incident-<kind>-over)

incident-source-silent = 🛑 自 { $since } 起读不到 IRCC 的文件：{ $fault }（×{ $failures }）。我会继续尝试。
incident-source-silent-over = ✅ IRCC 的文件又能读了，{ $now }。自 { $since } 起曾读不到。{ $new ->
    [no] 没有遗漏。
   *[other] 期间公布：{ $new }。
 }
incident-source-stale = ⚠️ 最新的抽选 #{ $subject } 是 { $date } 的。IRCC 可能暂停了，也可能不再更新这个文件：请看一看它的页面。
incident-file-shrunk = ⚠️ IRCC 的文件缺少 { $known } 次抽选中的 { $count } 次。它们仍保留着；新的照常通知。
incident-file-shrunk-over = ✅ IRCC 的文件又完整了。
incident-files-disagree = ⚠️ IRCC 的两个文件对抽选 #{ $subject } 说法不一。英文：{ $date }，{ $size } 份邀请，分数线 { $cutoff }。法文：{ $french_date }，{ $french_size } 份邀请，分数线 { $french_cutoff }。通知按英文的说法。
incident-rows-unreadable = ⚠️ IRCC 的文件有 { $count } 行无法读取；第一行是 { $first }：{ $fault }。每次查看都会再试。
incident-rows-unreadable-over = ✅ IRCC 文件的各行又能读了。
incident-row-unreadable = ⚠️ 抽选 #{ $subject } 的那一行无法读取：{ $fault }。每次查看都会再试。
incident-draw-vanished = ⚠️ 抽选 #{ $subject } 从 IRCC 的文件里消失了。它仍保留着。
incident-draw-in-future = ⚠️ 抽选 #{ $subject } 的日期是 { $date }，还没到。到那天之前，或 IRCC 更正之前，不记录也不通知。
incident-draw-repeated = ⚠️ 抽选 #{ $subject } 与抽选 #{ $like } 的全部数据相同。视为换了编号的同一次抽选，不通知。
incident-draw-copied = ⚠️ 抽选 #{ $subject } 与仍在文件里的抽选 #{ $like } 的全部数据相同。下次查看仍不变才通知：IRCC 可能很快会更正。
incident-draw-flawed = ⚠️ 抽选 #{ $subject } 的那一行有缺陷：{ $notes }。读不出的已略去。
incident-name-unknown = ⚠️ 抽选 #{ $subject } 的名称我不认识：<b>{ $name }</b>。对所有人都说“无法判断”。
incident-alert-refused = ⚠️ Telegram 拒绝了 { $subject } 的文字：{ $fault }。这要由我们修正。
incident-mass-failure = 🛑 通知已停止：{ $subject } 的 { $of } 个聊天中有 { $gone } 个返回已不存在。这像是故障，不像是用户离开。用 /resume 继续。
incident-delivery-failing = 🛑 自 { $since } 起通知送不到 Telegram：{ $fault }（×{ $failures }）。它们在等待，会再发送。
incident-delivery-failing-over = ✅ 通知又能送到 Telegram 了，{ $now }。自 { $since } 起曾送不到。
incident-disk-nearly-full = 🛑 DATA_DIR 所在磁盘快满了：还剩 { $megabytes } MB。没有空间就不能记录新的抽选。
incident-disk-nearly-full-over = ✅ DATA_DIR 所在磁盘又有空间了。

## 对话：多个界面共用的按钮和词 (bot/chat)

back-button = ‹ 返回
skip-button = 跳过 ›
not-said = 未说
yes = 是
no = 否
none = 无
stale-popup = 这个按钮已过时，没有改动任何东西。/help 显示我能做什么。
stranger-popup = 没有保存您的任何信息，所以没有改动。发送 /start 开始。
crossroads = 接下来呢？/help 显示我能做的一切。
failure = 我这边出了问题，没有完成。您的通知不受影响。已告知运营者；编号是 <code>{ $reference }</code>。
failure-report = ⚠️ 一个处理程序失败，编号 <code>{ $reference }</code>：{ $fault }。已告知用户；不会再试。

## 对话：命令菜单 (bot/chat/menu.py: menu-<command>)

menu-start = 开始，或查看您的情况
menu-score = 设置您的分数：/score 522
menu-crs = 计算您的分数，以及怎样提高
menu-profile = 我知道的关于您的一切，可以修改
menu-last = 最近一次抽选，或某类型：/last cec
menu-draws = 近期抽选：/draws french
menu-draw = 一次抽选的全部信息：/draw 297
menu-whatif = 换一种条件看过去一年：/whatif 505
menu-chart = 分数线走势，以及您的线
menu-pool = 有多少人在您之上
menu-forecast = 通常的情况：/forecast cec
menu-ita = 我收到了邀请（ITA）：60 天
menu-alerts = 通知什么，以及声音
menu-news = Express Entry 近期新闻
menu-language = 您的语言
menu-status = 监测和通知的状况
menu-mydata = 关于您保存的一切，以文件发送
menu-stop = 暂停通知，保留设置
menu-delete = 删除关于您的一切
menu-privacy = 保存什么，为什么
menu-help = 所有命令
menu-group-here = 在这里发布抽选
menu-group-alerts = 这里发布什么，可以修改
menu-group-language = 发布所用的语言
menu-group-stop = 不再发布，保留设置
menu-group-delete = 忘记这个群组

## 机器人在 Telegram 的页面：最多 512 和 120 个字符

page-description =
    我关注加拿大的 Express Entry 抽选。新抽选公布后一分钟内，我告诉您按您的信息是否本来会收到邀请，以及原因：您的项目或类别、分数线、同分截止时间（tie-break）。

    与 IRCC 无关。不提供法律意见。我绝不索要文件、钱或密码。
page-short-description = 一分钟内告诉您加拿大 Express Entry 的抽选，以及您是否达到分数线。与 IRCC 无关。

## 对话：第一次来访

start-hello =
    <b>您好。我为您关注加拿大的 Express Entry 抽选。</b>
    一有抽选公布，我就告诉您是否本来会收到邀请，以及原因。三个简短的问题让结果因人而异。想跳过的就跳过。
start-step-1 = <b>1 / 3 · 您的分数</b>
start-step-2 = <b>2 / 3 · 您符合的条件</b>
start-step-3 = <b>3 / 3 · 您提交的时间</b>
start-unknown-button = 我不知道
start-unknown =
    有了候选池里的档案后，您的分数就在 IRCC 账户里。在那之前，我可以和您一起算出来，大约十五个问题，多数点一下就行。以 IRCC 自己的工具为准。

    您也可以在知道后把数字发给我，现在或以后都行。
start-calculator-button = 在这里计算
start-official-button = IRCC 自己的工具
start-done = <b>好了。从现在起我为您关注。</b>
start-again = <b>您的情况</b>
start-alert-button = 发一条测试通知
start-latest-button = 最近一次抽选
start-profile-button = 我的档案
start-zone-button = 我的时区
start-zone-hint = 在您选择时区之前，时间以 UTC 显示。
start-test-alert = <i>测试。通知是这样的：</i>
start-no-draws-popup = 我还没有读到 IRCC 的抽选。请一分钟后再试。

year = <b>过去十二个月，按这些信息：</b>{ $draws } 次抽选中有 { $mine } 次适用于您，您本来会达到 { $met } 次。
year-no-score = <b>过去十二个月，按这些信息：</b>{ $draws } 次抽选中有 { $mine } 次适用于您。有了您的分数，我就能说您本来会达到多少次。
year-ties = 另有 { $ties } 次由同分截止时间（tie-break）决定。
year-unknown = 有 { $unknown } 次抽选我还无法判断：在 /profile 里再答几个问题就能确定。
year-tie-break-only = 其中 { $early } 次只是因为提交得早。
year-earlier-rules = 有 { $earlier } 次抽选在 { $date } 之前，当时该类别的规则不同：请谨慎看待。

## 对话：分数

score-ask =
    请把您的 CRS 分数发给我，不含省提名的 600 分。例如：<b>522</b>
score-kept = 您的分数是 <b>{ $score }</b>，不含省提名的 600 分。
score-full = 加上您的省提名是 <b>{ $full }</b>。
score-confirm = 把您的分数设为 <b>{ $score }</b> 吗？
score-unchanged = 您的分数保持不变。
score-nominated = { $score } 超过了没有省提名时的最高分（695）。它是否已含省提名的 600 分？
score-impossible = 那么 { $score } 不可能正确：没有省提名时最高是 695。请在您的 IRCC 账户里再看一看。
score-fault-not_a_number = 这不是我能读懂的分数。我需要 0 到 1200 的整数。
score-fault-fraction = CRS 分数没有小数。我需要 0 到 1200 的整数。
score-fault-negative = CRS 分数不会低于零。我需要 0 到 1200 的整数。
score-fault-too_high = CRS 分数不会超过 1200。我需要 0 到 1200 的整数。

## 对话：适用的条件，以及提交档案的时间

applies-ask =
    点一下某行表示是（✔️），再点一下表示否（✖️）。您不动的行（▫️）保持未定：需要时我再问。
applies-categories-ask =
    哪些类别属于您？法语指四项能力均达到 NCLC 7。职业以 IRCC 的名单为准。医生、高级管理人员和研究人员需要在加拿大的工作经验。
applies-categories-button = 类别：法语、医疗、技工…… ›
applies-rest-button = 就这些：其余都是否
applies-unsure-button = 其余的我不确定
applies-criteria-button = 这些有什么要求？
applies-criteria = <b>各项的要求，简短说明</b>
applies-criteria-name = <b>{ $name }</b>
applies-refreshed-popup = 这个列表已过时。现在显示的是已保存的内容。

submitted-ask =
    您是什么时候提交 Express Entry 档案的？正好在分数线上时，这一点起决定作用。

    请选择月份，或输入日期。带上时刻就精确了，例如：<b>{ $moment }</b>
submitted-day = { $month }的哪一天？
submitted-forget-button = 忘记这个日期
submitted-kept = 您的提交时间是 <b>{ $when }</b>。
submitted-expired = ⚠️ 那是十二个多月以前：这个档案已过期。如果您有新的档案，请告诉我它的日期。
submitted-fault-unreadable = 我读不懂这个日期。请写成 { $day }、{ $written } 或 { $moment }。
submitted-fault-ambiguous = 我分不清其中的日和月。请写成 { $day } 或 { $written }。
submitted-fault-impossible = 没有这样的日期或时刻。请再看一看。
submitted-fault-future = 那是将来。我需要您已经提交的时间。
submitted-fault-too_old = 那是十二个多月以前。档案有效十二个月；如果您有更新的，请告诉我它的日期。

## 对话：档案

profile-title = <b>我知道的关于您的信息</b>
profile-change = 点一行即可修改。
profile-score = 不含省提名的分数：<b>{ $score }</b>
profile-scored = { $score }（自 { $since }）
profile-score-full = { $score }（加上您的省提名 { $full }）
profile-nomination = 省提名：<b>{ $answer }</b>
profile-yes = 您答“是”的：<b>{ $names }</b>
profile-unsaid = 还没说的：{ $count } 行
profile-submitted = 档案提交时间：<b>{ $when }</b>
profile-answers = 计算器：<b>{ $state ->
    [running] 已开始
    [kept] 回答已保留
   *[none] 没有保留回答
 }</b>
profile-invitation = 邀请：{ $received } 收到，到 { $last }
profile-crs-button = 计算器
profile-ita-button = 邀请
profile-zone = 时区：<b>{ $zone }</b>
profile-language = 语言：<b>{ $language }</b>
profile-score-button = 分数：{ $value }
profile-applies-button = 项目、省提名、类别
profile-submitted-button = 提交：{ $value }
profile-alerts-button = 通知
profile-zone-button = 时区：{ $value }
profile-who-button = 更多档案
profile-language-button = 语言：{ $value }

## 对话：结论下的问题

ask-score-button = 告诉我的分数
ask-submitted-button = 告诉提交时间
ask-nomination_in_score-button = 回答
ask-none-button = 都不是
ask-noted-popup = 记下了。
ask-already-popup = 这个您已回答过。/profile 可以修改。

## 计算器：问题 (bot/text/calculator.py: crs-ask-<question>, crs-name-<question>)

crs-progress = <b>您的 CRS 分数 · 第 { $number } 题，共约 { $total } 题</b>
crs-hello =
    我会询问分数由什么构成；多数点一下就行。您可以随时返回、更正和停下：我记得您到了哪里。
    您的回答只保留到我们完成，除非您到时让我保留。
crs-resumed = 我们从您停下的地方继续。
crs-ask-spouse = 您有配偶或同居伴侣（common-law partner）吗？会和您一起来加拿大吗？已是加拿大公民或永久居民的伴侣算作不随行。
crs-ask-born = 您的出生日期？
crs-ask-education = 您的最高学历是什么？外国学历要有 Educational Credential Assessment（ECA，学历评估）才算。
crs-ask-canadian_study = 您在加拿大取得过学位、文凭或证书吗？硕士、专业学位或博士算作三年。
crs-ask-first_test = 您参加了哪种语言考试？如果参加了两种，请先说较好的一种。
crs-ask-first_results = 成绩是多少？
crs-ask-first_taken = 您是什么时候考的？成绩两年内有效。
crs-ask-second_test = 您也参加了另一种官方语言的考试吗？
crs-ask-second_results = 成绩是多少？
crs-ask-second_taken = 您是什么时候考的？成绩两年内有效。
crs-ask-canadian_work = 最近十年内，您<b>在加拿大</b>有几整年技术工作（TEER 0、1、2 或 3）？请计算有报酬、获准的全职工作，或等量的兼职；自雇和全日制学生期间的工作不算。
crs-ask-foreign_work = 最近十年内，<b>在加拿大以外</b>有几整年？
crs-ask-spouse_education = 您伴侣的最高学历是什么？
crs-ask-spouse_test = 您的伴侣参加了哪种语言考试？
crs-ask-spouse_results = 您伴侣的成绩是多少？
crs-ask-spouse_canadian_work = 最近十年内，您的伴侣在加拿大有几整年技术工作？
crs-ask-spouse_born = 您伴侣的出生日期？有了它，我就能说由您的伴侣做主申请人时分数会是多少。
crs-ask-spouse_foreign_work = 最近十年内，您的伴侣在加拿大以外有几整年技术工作？
crs-ask-sibling = 您或随行的伴侣有没有 18 岁或以上、身为公民或永久居民的兄弟姐妹在加拿大？
crs-ask-nomination = 您有省提名吗？
crs-ask-occupation = 最近三年内，您从事最久的是哪一个职业？项目和类别按它的 NOC 代码判断。
crs-ask-recent_work = 最近三年内，您在这个职业工作了多久（全职或等量兼职）？不必连续。
crs-ask-work_ended = 您在这个职业的最后一个工作日是哪天？
crs-ask-certificate = 您有加拿大某省或地区颁发的技工资格证书（certificate of qualification）吗？
crs-ask-job_offer = 您有加拿大雇主提供的、一年或以上的有效工作邀约（job offer）吗？自 2025 年 3 月 25 日起它不加 CRS 分，但可能决定某个项目。

crs-name-spouse = 伴侣
crs-name-born = 出生
crs-name-education = 学历
crs-name-canadian_study = 在加拿大的学业
crs-name-first_test = 第一个考试
crs-name-first_results = 成绩
crs-name-first_taken = 考试日期
crs-name-second_test = 第二个考试
crs-name-second_results = 成绩
crs-name-second_taken = 考试日期
crs-name-canadian_work = 在加拿大的工作
crs-name-foreign_work = 加拿大以外的工作
crs-name-spouse_education = 伴侣的学历
crs-name-spouse_test = 伴侣的考试
crs-name-spouse_results = 伴侣的成绩
crs-name-spouse_canadian_work = 伴侣在加拿大的工作
crs-name-spouse_born = 伴侣的出生
crs-name-spouse_foreign_work = 伴侣在加拿大以外的工作
crs-name-sibling = 在加拿大的兄弟姐妹
crs-name-nomination = 省提名
crs-name-occupation = 职业
crs-name-recent_work = 最近三年在该职业的工作
crs-name-work_ended = 最后一个工作日
crs-name-certificate = 资格证书
crs-name-job_offer = 工作邀约

crs-hint-date = 请输入日期，例如：<b>1994-03-10</b>
crs-hint-ielts = 请按听、读、写、说的顺序输入，例如：<b>8 7.5 6.5 7</b>（IELTS General Training）
crs-hint-celpip = 请按听、读、写、说的顺序输入，例如：<b>9 9 8 9</b>（CELPIP-General）
crs-hint-pte = 请按听、读、写、说的顺序输入，例如：<b>72 69 80 76</b>（PTE Core）
crs-hint-tef = 请按听、读、写、说（CO、CE、EE、EO）的顺序输入，例如：<b>462 462 472 494</b>（TEF Canada，满分 699 的分数）
crs-hint-tcf = 请按听、读、写、说（CO、CE、EE、EO）的顺序输入，例如：<b>503 499 12 12</b>（TCF Canada）
crs-hint-occupation = 请输入英文或法文的职位名称，或 NOC 代码，例如：<b>nurse</b>、<b>software engineer</b> 或 <b>31301</b>

## 计算器：选项 (crs-<question>-<choice>-button)

crs-skip-button = 我不知道
crs-still-button = 我仍在做这份工作
crs-years-button = { $years ->
    [0] 不到一年
   *[other] { $years } 年
 }
crs-years-most-button = { $years } 年或以上
crs-spouse-single-button = 没有伴侣
crs-spouse-coming-button = 有伴侣，随行
crs-spouse-not_coming-button = 有伴侣，不随行
crs-education-less_than_secondary-button = 高中以下
crs-education-secondary-button = 高中毕业
crs-education-one_year_postsecondary-button = 一年制大专课程
crs-education-two_year_postsecondary-button = 两年制大专课程
crs-education-bachelor_or_3plus_year-button = 学士，或三年及以上课程
crs-education-two_or_more_one_3plus_year-button = 两个或以上，其中一个三年及以上
crs-education-masters_or_entry_to_practice_professional-button = 硕士或专业学位
crs-education-doctoral-button = 博士（PhD）
crs-canadian_study-none-button = 没有
crs-canadian_study-one_or_two_year-button = 有，一年或两年
crs-canadian_study-three_plus_year-button = 有，三年或以上
crs-test-ielts-button = IELTS（雅思）
crs-test-celpip-button = CELPIP
crs-test-pte-button = PTE Core
crs-test-tef-button = TEF Canada
crs-test-tcf-button = TCF Canada
crs-test-none-button = 没有
crs-recent_work-canada-button = 在加拿大 12 个月或以上
crs-recent_work-abroad-button = 满 12 个月，但在加拿大不满
crs-recent_work-less-button = 不满 12 个月

crs-answers-button = 我的回答
crs-later-button = 以后再说
crs-again-button = 重新开始
crs-go-on-button = 继续
crs-answers-title = <b>您的回答</b>
crs-answer = { $question }：<b>{ $answer }</b>
crs-answer-button = { $question }：{ $answer }
crs-answers-change = 点一行即可更正。
crs-answers-none = 还没有。
crs-paused = 我替您把位置记 90 天。/crs 继续。
crs-began-anew-popup = 我们重新开始。
crs-occupations-found = <b>是哪一个？</b>点一个，或输入别的词。
crs-occupation = { $code } { $title }
crs-occupations-none = 没有官方职位名称包含这些词。请换别的英文或法文词，或 NOC 代码。

crs-fault-not_a_choice = 请点其中一个按钮。
crs-fault-not_a_date = 我读不懂这个日期。
crs-fault-ambiguous_date = 我分不清其中的日和月。请写成 1994-03-10 或 10 March 1994。
crs-fault-future = 那是将来。
crs-fault-not_born = 没有人出生在将来。
crs-fault-too_long_ago = 那是一百多年以前。请再看一看。
crs-fault-not_four = 我需要四项成绩：听、读、写、说。
crs-fault-not_on_scale = 这个考试没有这样的成绩。请再核对数字和顺序。
crs-fault-not_an_occupation = 没有这个 NOC 代码。
crs-fault-not_asked = 这个问题与您的其他回答已不相符。

## 计算器：结果 (bot/text/scores.py)

crs-score = <b>您的 CRS 分数：{ $score }</b>
crs-score-without = 不含省提名的 600 分是 { $score }。只把这个存为您的分数。
crs-section-core = <b>核心因素：{ $points }</b> / { $cap }
crs-section-spouse = <b>伴侣：{ $points }</b> / { $cap }
crs-section-transfer = <b>技能可转移性：{ $points }</b> / { $cap }
crs-section-additional = <b>附加分：{ $points }</b> / { $cap }
crs-factor = • { $name }：{ $points }
crs-factor-age = 年龄
crs-factor-education = 学历
crs-factor-first_language = 第一官方语言
crs-factor-second_language = 第二官方语言
crs-factor-canadian_work = 在加拿大的工作
crs-factor-spouse_education = 伴侣的学历
crs-factor-spouse_language = 伴侣的语言
crs-factor-spouse_canadian_work = 伴侣在加拿大的工作
crs-factor-transfer_education = 学历加语言和加拿大工作
crs-factor-transfer_foreign_work = 海外工作加语言和加拿大工作
crs-factor-transfer_certificate = 资格证书加语言
crs-factor-nomination = 省提名
crs-factor-canadian_study = 在加拿大的学业
crs-factor-french = 法语
crs-factor-sibling = 在加拿大的兄弟姐妹
crs-factor-job_offer = 工作邀约
crs-expired-first = ⚠️ 您第一个考试的成绩已超过两年，所以这里不计分。
crs-expired-second = ⚠️ 您第二个考试的成绩已超过两年，所以这里不计分。
crs-french-first = 这里把法语算作您的第一官方语言：这样分更高。
crs-tables = 按 IRCC 自 { $since } 起生效的计分表。
crs-authority = 这不是法律意见。以 <a href="{ $url }">IRCC 自己的工具</a>为准，最终以您的 IRCC 账户为准。
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html

crs-store-button = 把 { $score } 存为我的分数
crs-stored-popup = { $score } 现在是您的分数。
crs-findings-button = 项目和类别
crs-raise-button = 怎样提高
crs-lower-button = 什么会降低
crs-finish-button = 完成
crs-result-button = ‹ 我的结果
crs-ticks-button = 在我的档案里勾选这些
crs-ticks-popup = 您的档案已更新。无法判断的保持未定。

crs-programs-title = <b>项目</b>
crs-categories-title = <b>类别</b>，按 IRCC 自 { $since } 起生效的名单
crs-finding = { $mark } <b>{ $names }</b>
crs-findings-closing = ✔️ 按您的回答是 · ✖️ 否 · ❔ 无法据此判断。这是我所能读到的 IRCC 规则的简述；只有 IRCC 能决定。要在您的档案里勾选这些是与否吗？您不说，就什么都不勾选。
crs-reason-met = 您的回答符合。
crs-reason-too_little_work = { $answer ->
    [open] 它要求两年；零散的时间加起来够不够，无法判断。
   *[other] 您告诉我的工作时间不够。
 }
crs-reason-recent_work_unsaid = 它看最近三年的工作，而您的回答不能确定。
crs-reason-occupation_unsaid = 它看您的职业，而您还没有说。
crs-reason-not_skilled = 您的职业不属于 TEER 0、1、2 或 3。
crs-reason-language_too_low = 您的语言成绩不够，或没有成绩。
crs-reason-education_too_low = 它要求高中毕业或以上。
crs-reason-too_few_points = 您的回答达不到 100 分甄选表的 67 分。
crs-reason-points_uncertain = 您能否达到 100 分甄选表的 67 分，取决于我没有问的事，例如在加拿大的亲属，或伴侣在那里的学习和工作。
crs-reason-not_a_trade = 您的职业不是技工职业。
crs-reason-no_offer_or_certificate = 它要求工作邀约或资格证书。
crs-reason-offer_unsaid = 它要求工作邀约或资格证书，而我不知道您是否有邀约。
crs-reason-not_listed = 您的职业不在名单上。
crs-reason-not_in_canada = 这十二个月必须在加拿大工作。
crs-reason-french_too_low = 它要求四项均达到 NCLC 7。
crs-reason-service_unsaid = 它还要求十年服役和加拿大军队的邀约，这些我没有问。
crs-proviso-employed_with_permit = 前提是您是受雇而非自雇，并且获准工作。
crs-proviso-continuous_year = 前提是您的工作中有一年没有间断。
crs-proviso-within_five_years = 前提是其中两年工作在最近五年内。
crs-proviso-funds = 前提是您能证明有安家资金（settlement funds），除非您获豁免。

crs-raise-title = <b>怎样提高</b>
crs-raise-explained = 能加的分，以及过去十二个月的 { $draws } 次抽选中您本来会多达到几次：
crs-raise = • { $what }：<b>{ $points }</b>，{ $draws ->
    [0] 没有多出的抽选
   *[other] 多 { $draws } 次抽选
 }
crs-raise-untold = • { $what }：<b>{ $points }</b>；多几次抽选无法判断，因为没有问您伴侣自己的条件
crs-raise-points = • { $what }：<b>{ $points }</b>
crs-raise-nothing = 我没有找到能提高的办法。
crs-raise-closing = 按今天的规则和您今天的年龄。过去的抽选不保证什么。
crs-raise-first_listening = 听力达到 CLB/NCLC { $target }
crs-raise-first_reading = 阅读达到 CLB/NCLC { $target }
crs-raise-first_writing = 写作达到 CLB/NCLC { $target }
crs-raise-first_speaking = 口语达到 CLB/NCLC { $target }
crs-raise-first_all = 四项均达到 CLB/NCLC { $target }
crs-raise-french = 法语四项均达到 NCLC { $target }
crs-raise-canadian_work = 在加拿大再做 { $target } 年技术工作
crs-raise-foreign_work = 在加拿大以外再做 { $target } 年技术工作
crs-raise-education = 更高的学历：{ $target }
crs-raise-nomination = 省提名
crs-raise-spouse_as_principal = 由您的伴侣做主申请人，至少

crs-lower-title = <b>什么会降低，或关上一扇门</b>
crs-lower-nothing = 从您的回答看，没有我能预见的。
crs-lower-closing = 如果您让我保留回答，我会逐一提醒您。/alerts 设置提前多久。

crs-keep-ask =
    要保留您的回答吗？有了它们，我可以提醒您会扣分的生日和考试，告诉您分数何时过时，并在有变化时重新计算。

    如果不保留，现在就删除。您已保存的分数和勾选会留下。
crs-keep-button = 保留我的回答
crs-erase-button = 删除我的回答
crs-kept = 您的回答已保留。/crs 显示它们，/delete 删除一切。
crs-erased = 您的回答已删除。

## 申请邀请，ITA (bot/text/invitations.py)

ita-got-button = 我收到了邀请
ita-missed-button = 我没有收到
ita-ask =
    邀请（ITA）是哪天来的？您的 IRCC 账户里有。我从那天起倒数 60 天，及时提醒您，期间这个档案的通知保持安静。

    点一天，或输入日期，例如：<b>{ $day }</b>
ita-fault-unreadable = 我读不懂这个日期。
ita-fault-ambiguous = 我分不清其中的日和月。请写成 { $day } 或 { $written }。
ita-fault-future = 那是将来。
ita-fault-over = 那是 60 多天以前：那天的邀请已过期。没有提交申请的话，需要新档案才能回到候选池。
ita-open = <b>您的邀请：{ $days ->
    [0] 今天是最后一天
   *[other] 还剩 { $days } 天
 }</b>
ita-applied = <b>您的申请已提交</b>
ita-declined = <b>您拒绝了邀请</b>
ita-expired = <b>您邀请的 60 天已过</b>
ita-dates = { $received } 收到；最后一天是 { $last }。
ita-hour = 您的 IRCC 账户显示准确的时刻；这里按整天计算。IRCC 几乎从不延期。
ita-means-profile_locked = 邀请有效期间，您的档案被锁定：不能修改，也不参加之后的抽选。所以它的通知保持安静。提醒会在结束前 45、30、14、7、3 和 1 天发出。
ita-means-out_of_the_pool = 申请审理期间，您的档案不在候选池里，所以它的通知保持安静。
ita-means-profile_active_again = 您的档案在其十二个月的剩余时间里恢复有效，之后的抽选会计入它，没有惩罚。所以通知恢复了。它是否保留最初的提交时间（在分数线上起决定作用），没有来源说明；我假定保留。
ita-means-new_profile_needed = 如果您既没有申请也没有拒绝，您就不在候选池里：需要新档案和新的提交日期，它在分数线上起作用。通知已恢复；有了新日期请告诉我。
ita-first = <b>最花时间的先做</b>
ita-todo = ▫️ <b>{ $step }</b>：{ $note }
ita-done = ✔️ { $step }
ita-all-done = <b>所有步骤都已勾选。</b>剩下的就是提交申请。
ita-police_certificates-button = 无犯罪证明
ita-police_certificates-note = （police certificates）您和每位 18 岁或以上的家庭成员都要，来自最近十年内连续住过六个月或以上的每个国家（加拿大除外）。有些要几周或几个月：今天就去申请。
ita-medical_exam-button = 体检
ita-medical_exam-note = 在提交申请之前做（自 2025 年 8 月 21 日起又是如此），只能找指定医生（panel physician），全家都要，包括不随行的。预约可能要几周。
ita-reference_letters-button = 雇主推荐信
ita-reference_letters-note = （reference letters）您计入的每位雇主都要，写明职责、工时、日期和薪酬。
ita-proof_of_funds-button = 资金证明
ita-proof_of_funds-note = （proof of funds）银行的正式信件，含最近六个月的余额。CEC 不需要；有有效工作邀约且有权工作的也不需要。
ita-translations-button = 翻译
ita-translations-note = 所有非英文、非法文的文件都要有认证翻译。
ita-civil_documents-button = 民事文件
ita-civil_documents-note = 出生、结婚、离婚、收养，按您的情况。
ita-passport_and_photo-button = 护照和照片
ita-passport_and_photo-note = 有效期足够长，按要求的每一页；电子照片。
ita-forms_and_fees-button = 表格和费用
ita-forms_and_fees-note = 您账户里的表格，以及费用；您的信息必须与档案一致。
ita-calendar-button = 日历文件
ita-applied-button = 我已申请
ita-declined-button = 我拒绝了
ita-reopen-button = 不对：仍然有效
ita-forget-button = 忘记这个邀请
ita-new-profile-button = 我新档案的日期
ita-came-later-button = 后来收到了
ita-authority = 这不是法律意见，清单可能缺少您的情况所需的东西。以 <a href="{ $url }">IRCC 的说明</a>和您 IRCC 账户里的清单为准。
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
ita-forgotten = 邀请已忘记；通知和以前一样。
ita-not =
    按您给我的信息，您在分数线之上，但只有 IRCC 能确定。邀请可能在抽选后一两天才出现在您的账户里。否则可能有某项信息不同：生日或考试过期后的分数、项目或类别、提交的时间，或档案已过期。IRCC 也遗漏过人（抽选 #418）。

    请把这里的档案与您的 IRCC 账户对照。
ita-event = { $days ->
    [0] 申请永久居留的最后一天
   *[other] 申请永久居留还剩 { $days } 天
 }
ita-event-description = 从您告诉机器人的那天起按整天计算。您的 IRCC 账户显示准确的时刻。

## 对话：抽选

draws-none-yet = 我还没有读到 IRCC 的抽选。请一分钟后再试。
draws-none-of-type = 还没有过这种类型的抽选：{ $type }。
draws-title = <b>{ $type }</b> · 第 { $page } 页，共 { $pages } 页
draws-all = 所有抽选
draws-all-button = 所有抽选
draws-newer-button = ‹ 较新
draws-older-button = 较早 ›
draws-filter-button = 选择类型
draws-filter = 哪些抽选？
draws-open-button = 所有抽选
draws-unknown-type = 我不认识这种类型。我认识的有：
draw-ask = 哪一次抽选？请发送编号，例如：/draw 297
draw-unknown = 我不知道抽选 #{ $draw }。
draw-newest = 最新的是 #{ $draw }。

## 对话：通知设置

alerts-title = <b>您的通知</b>
alerts-active = 通知已开启。
alerts-paused = 通知<b>已暂停</b>。
alerts-which-met = 您本来会收到邀请的抽选，或因同分截止时间可能会收到的，我都通知您。
alerts-which-mine = 适用于您或可能适用于您的抽选，我都通知您。
alerts-which-all = 每次抽选我都通知您。
alerts-which-met-button = 只在我本来会受邀时
alerts-which-mine-button = 可能适用于我的抽选
alerts-which-all-button = 每次抽选
alerts-quiet = 安静时段：<b>{ $start } 至 { $end }</b>（{ $zone }）。期间消息照常立即送达，但没有声音。
alerts-no-quiet = 安静时段：<b>无</b>
alerts-muted = 已静音：<b>{ $types }</b>
alerts-reminders = 提醒：在分数降低之前 <b>{ $days } 天</b>
alerts-no-reminders = 提醒：<b>无</b>
alerts-invited = 邀请有效期间，该档案的通知保持安静：/ita
alerts-reminders-ask =
    要提前多久提醒您会降低分数或关上一扇门的事：生日、考试或档案过期？点一下开启（🔔）或关闭（🔕）。

    这些日子我从您的提交日期得知；如果您让我保留计算器的回答，也从回答得知。邀请的天数总会倒数。
alerts-lead-button = { $mark } 提前 { $days } 天
alerts-silent = 不适用于您的消息没有声音。
alerts-quiet-button = 安静时段
alerts-quiet-ask = 消息什么时候不要发出声音？时间按您的时区：{ $zone }。
alerts-no-quiet-button = 没有安静时段
alerts-types-button = 静音某些类型
alerts-types-ask = 点一个类型把它静音（🔕）或恢复（🔔）。
alerts-resume-button = 恢复我的通知
alerts-muted-popup = 已静音：{ $type }。再点同一按钮即可撤销。
alerts-unmuted-popup = 重新通知您：{ $type }。

## 对话：时区、语言

zone-ask =
    您住在哪个时区？现在是 <b>{ $zone }</b>。

    请选择，或输入城市的英文名或时差：<b>Nairobi</b>、<b>UTC+5:30</b>
zone-unknown = 我不认识那个地方。请试试最近的大城市，或与 UTC 的时差，例如 UTC+5:30。
zone-kept = 您的时区是 <b>{ $zone }</b>。那里现在是 { $now }。
zone-toronto = 多伦多、渥太华
zone-vancouver = 温哥华
zone-edmonton = 卡尔加里、埃德蒙顿
zone-halifax = 哈利法克斯
zone-kolkata = 印度
zone-karachi = 巴基斯坦
zone-manila = 菲律宾
zone-lagos = 尼日利亚
zone-casablanca = 摩洛哥
zone-dubai = 迪拜
zone-tehran = 伊朗
zone-shanghai = 中国
zone-paris = 巴黎、布鲁塞尔
zone-sao_paulo = 圣保罗
zone-douala = 喀麦隆
zone-utc = UTC
language-ask = 我用哪种语言和您交谈？
language-kept = 现在我用中文和您交谈。

## 对话：状况

status-title = <b>监测的状况</b>
status-read = 上次读取 IRCC 的文件：{ $when }
status-changed = 文件上次变化：{ $when }
status-not-read = 自我启动以来还没有读过 IRCC 的文件。
status-failing = ⚠️ 文件自 { $since } 起没有响应。我会继续尝试；不会遗漏什么。
status-newest = 最新的抽选：{ $date } 的 #{ $draw }。我第一次看到它：{ $when }
status-delivery = 它的通知：已发送 { $sent }，等待 { $waiting }。
status-took = 最后一条在公布后 { $seconds } 秒发出。
status-again-button = 再看一次

## 对话：离开

stop-done = 您的通知已暂停。您告诉我的一切都保留着。
delete-button = 删除一切
delete-ask = 立即并永久删除关于您保存的一切吗？
delete-yes-button = 是，全部删除
delete-no-button = 否，保留
delete-done = 关于您的一切都已删除。想回来时：/start
delete-kept = 没有删除任何东西。
delete-nothing = 没有保存您的任何信息。想开始时：/start
mydata-button = 把我的数据发给我
mydata-follows = 这是关于您保存的一切。只有送达记录不在文件里：30 天内，哪条通知以哪条消息送到了您这里。

## 对话：不是命令的内容，以及群组

fallback-text = 我没有看懂。您可以发送分数（例如 522）、抽选（例如 #297）或类型（例如“cec”或“french”）。
fallback-command = 我不认识这个命令。
fallback-other = 我只能读文字。请不要发送文件：这里绝不会有人向您索要。
fallback-forwarded = 转发的消息我不处理：它们不改变我知道的关于您的任何信息。请您自己写，例如 522 或 #297。
group-only-private = 分数我只在私聊里说。
group-button = 打开私聊

## 一个聊天里的多个档案 (bot/chat/several.py)

who-of = <b>{ $name }</b>
who-title = <b>这个聊天里的档案</b>
who-explained = 给夫妻，或给客户：最多 { $most } 个档案，各有自己的信息。通知里每个档案一行。● 是命令所指的那个；点另一个即可切换。
who-add-button = + 添加档案
who-rename-button = 给 { $name } 改名
who-remove-button = 移除 { $name }
who-remove-yes-button = 是，移除
who-remove-ask = 移除档案 <b>{ $name }</b> 及其中保存的一切吗？
who-ask = 这个档案叫什么名字？名字或姓名缩写就够了。
who-added = 已添加：<b>{ $name }</b>。现在请告诉我符合的条件。
who-renamed = 现在叫 <b>{ $name }</b>。
who-fault-empty = 我至少需要一个字。
who-fault-too_long = 太长了：最多 { $longest } 个字符。
who-fault-taken = 这里另一个档案已用这个名字。
who-full-popup = 已有 { $most } 个档案；一个聊天最多这么多。

## 群组、频道和卡片 (bot/text/groups.py, bot/chat/group_settings.py, bot/chat/inline.py)

about-me-button = 我的情况呢？
group-lost = 我不能再在“{ $title }”发布抽选了，那里是您让我进入的。那里的设置保留着：等我又能发言时，管理员可以用 /here 继续。
group-lost-untitled = 我不能再在您让我进入的一个群组或频道发布抽选了。那里的设置保留着：等我又能发言时，管理员可以用 /here 继续。
group-title = <b>Express Entry 抽选，IRCC 一公布就发布</b>
group-on = 我在这里发布每次抽选的信息，不发布任何人的分数。
group-on-topic = 我在选定的话题里发布每次抽选的信息，不发布任何人的分数。
group-off = 我在这里什么都不发布。管理员可以更改。
group-left-out = 略去：<b>{ $types }</b>
group-here-button = 在这里发布
group-stop-button = 什么都不发布
group-types-button = 哪些抽选
group-close-button = 完成
group-types-ask = 点一个类型把它略去（▫️）或恢复发布（✔️）。
group-language-ask = 我用哪种语言发布？
group-admins-only = 只有管理员能更改我在这里发布什么。
group-admins-popup = 只有管理员能更改这个。
group-erased = 我已忘记这个群组，在这里什么都不发布。想重新开始时：/here
group-channel-added = 从现在起我在“{ $title }”发布每次抽选的信息。要更改设置，请在该频道里发送 /alerts。
card-title = #{ $draw } · { $type }
card-description = { $date } · 分数线 { $cutoff }

## 图片：纯文字 (bot/text/charts.py)

chart-cutoffs-title = 分数线
chart-period = { $since } – { $until }
chart-line = 您的分数
chart-met = 您本来会达到
chart-not-met = 未达到，或无法判断
chart-pool-title = 候选池
chart-pool-period = { $date } · { $total } 人
chart-pool-mine = 您：{ $score }
chart-pool-note = 浅色：宽于 10 分的分数段
chart-months-title = 每月邀请数
chart-rest = 其他

## 假如 (bot/text/whatif.py)

whatif-ask =
    <b>假如……</b>
    过去十二个月，如果是另一个分数、有省提名、法语 NCLC 7 或另一个类别：点下面的按钮，或输入，例如 /whatif 505、/whatif +20、/whatif french。
whatif-title = <b>假如：{ $changes }</b>
whatif-score = { $score } 分
whatif-score-instead = { $score } 分，而不是 { $own } 分
whatif-nomination = 有省提名
whatif-now = 现状：过去十二个月的 { $draws } 次抽选中有 { $mine } 次适用于您，您本来会达到 { $met } 次。
whatif-now-no-score = 现状：过去十二个月的 { $draws } 次抽选中有 { $mine } 次适用于您。我不知道您的分数：/score
whatif-then = 那样的话：{ $draws } 次中有 { $mine } 次适用于您，达到 { $met } 次。
whatif-then-no-score = 那样的话：{ $draws } 次中有 { $mine } 次适用于您。
whatif-gained = <b>{ $mine } 次中多 { $gained } 次：</b>
whatif-lost = <b>少 { $lost } 次：</b>
whatif-more = ……还有 { $more } 次。
whatif-same = 什么都不会改变：达到的抽选相同。
whatif-nearest = 差得最少的：#{ $draw }，分数线 { $cutoff }，{ $points ->
    [0] 只差同分截止时间（tie-break）
   *[other] 差 { $points } 分
 }。
whatif-opened = 本来会多 { $opened } 次抽选适用于您。
whatif-french = 法语 NCLC 7 还会给分数加 25 或 50 分。这里没有计入：/whatif french +50 会计入。
whatif-not-understood = 我没有看懂。例如：/whatif 505、/whatif +20、/whatif french
whatif-join-button = + { $type }
whatif-leave-button = − { $type }
whatif-nomination-button = 省提名
whatif-french-button = 法语 NCLC 7
whatif-more-button = 另一个项目或类别
whatif-reset-button = 重新开始
whatif-choose = <b>假如……</b>您还符合其中哪些？

## 候选池 (bot/text/standing.py)

pool-title = <b>{ $date } 的候选池</b>：{ $total } 人
pool-above = 高于 { $score } 分的有 <b>{ $least }</b> 到 <b>{ $most }</b> 人。
pool-above-exactly = 高于 { $score } 分的有 <b>{ $count }</b> 人。
pool-band = { $band } 分数段有 { $count } 人。IRCC 只公布分数段，所以没有人能说出段内的位置。
pool-per-point = 如果均匀分布，那里每一分约有 { $count } 人。
pool-moves = 自 { $date } 以来：{ $band } 分数段 { $band_change }，其上 { $above_change }。最近几次数据：
pool-row = { $date }：段内 { $band }，其上 { $above }
pool-invited = 数据早于对应的抽选：此后已向这里仍计入的人发出 { $invited } 份邀请。
pool-no-score = 有了您的分数，我就能说有多少人在您之上：/score，或 /pool 505。
pool-none = 还没有读到 IRCC 的候选池数据。请一分钟后再试。
pool-picture-button = 图片

## 预测 (bot/text/forecasts.py)

forecast-title = <b>通常的情况</b>
forecast-type = <b>{ $type }</b>
forecast-rhythm = 通常每 { $median } 天一次；最近 { $gaps } 次间隔中，五分之四为 { $short } 到 { $long } 天。
forecast-rhythm-few = 到目前为止有 { $gaps } 次间隔，为 { $short } 到 { $long } 天。
forecast-rhythm-even = 到目前为止有 { $gaps } 次间隔，每次 { $median } 天。
forecast-last = 最近一次：{ $date }，{ $days } 天前。
forecast-silent = 自 { $date } 以来没有过，已 { $days } 天；此前最长的间隔是 { $longest } 天。这种类型可能已结束。
forecast-silent-lately = 自 { $date } 以来没有过，已 { $days } 天；最近 { $gaps } 次间隔中最长的是 { $longest } 天。这种类型可能已结束。
forecast-once = 只有过一次，在 { $date }。
forecast-range = 下一次可能的分数线，五次中有四次在此范围：<b>{ $low } 到 { $high }</b>
forecast-card = 我最近对 { $type } 的 { $ranges } 个范围中，{ $held } 个应验。我平均偏差 { $mine } 分；“与上次相同”偏差 { $same } 分。
forecast-loses = 没有范围：自 { $since } 起的 { $tries } 次抽选，我平均偏差 { $mine } 分，而简单的“与上次相同”偏差 { $same } 分。
forecast-untested = 没有范围：抽选太少，无法检验。
forecast-borrowed = 它的宽度也参考了同类的其他类型。
forecast-cutoffs = 历史最低分数线：{ $lowest }（#{ $low }，{ $low_date }）。最高：{ $highest }（#{ $high }，{ $high_date }）。
forecast-sizes = 历史最小的抽选：{ $smallest } 份邀请（#{ $small }，{ $small_date }）。最大：{ $largest }（#{ $large }，{ $large_date }）。
forecast-never = 还没有过这种类型的抽选：{ $type }。
forecast-disclaimer = IRCC 不公布时间表。这是过去的情况，不是对将来的承诺。

## 图片说明 (bot/chat/chart.py)

chart-caption-mine = 您的线在 <b>{ $line }</b>：这 { $draws } 次抽选中您本来会达到 { $met } 次。
chart-caption-may-be = 您的线在 <b>{ $line }</b>：这 { $draws } 次抽选中，在适用于您的情况下，您本来会达到 { $met } 次。
chart-caption-others = { $draws } 次抽选。它们不适用于您，所以没有画您的线。
chart-caption-no-score = { $draws } 次抽选。有了您的分数，我就能画出您的线：/score
chart-caption-pool = IRCC 统计的分数段。/pool 用文字说明。
chart-caption-months = 到 #{ $draw } 为止的十二个月共 { $invited } 份邀请。
chart-year = { $year } 年至今：
chart-year-row = { $type }：{ $draws } 次抽选，{ $invited } 份邀请，{ $range }
chart-no-draws = 这段时间没有这种抽选：{ $type }。
chart-unknown = 我不认识这种图片。我能画的有：
chart-button = 图表
chart-mine-button = 我的分数线
chart-year-button = 一年
chart-years-button = 三年
chart-pool-button = 候选池
chart-months-button = 每月邀请数
whatif-button = 假如
forecast-button = 预测

## 新闻 (bot/text/news.py, bot/chat/news.py)

news-title = <b>Express Entry 近期新闻</b>
news-none = 还没有读到新闻。
news-alert-title = <b>Express Entry 新闻</b>
news-link = <a href="{ $link }">{ $title }</a>
news-source = { $host }，{ $when }
news-on-button = 通知我新闻
news-off-button = 不要通知我新闻
news-more-button = 更多新闻
news-stop-button = 不再要新闻
news-off-popup = 您不再收到新闻。/alerts 可以重新开启。
alerts-news-on = Express Entry 新闻：<b>开</b>，每天最多几条。
alerts-news-off = Express Entry 新闻：<b>关</b>

## 运营者：/stats, /broadcast, /resume (bot/chat/office.py, bot/text/letters.py)

letter-title = 📣 <b>本机器人的运营者</b>
letter-how = 把要告诉所有人的话写在命令后面，例如 <code>/broadcast 机器人今晚搬家。</code> 您先看到它，您确认之前什么都不发送。
letter-too-long = 太长了：最多 { $most } 个字符。
letter-send-button = 发送给 { $people } 人
letter-drop-button = 不发送
letter-sent = 📣 正在发送。/stats 显示还有多少在等待。
letter-dropped = 没有发送。
resumed = 通知继续。如果又有太多聊天返回已不存在，会再次停止。
stats-title = <b>机器人的状况</b>
stats-people = { $people } 人，其中 { $active } 人开着通知
stats-draws = 已知 { $draws } 次抽选
stats-look = 上次读取 IRCC 的文件：{ $when }
stats-no-queue = 没有等待发送的。
stats-queue = { $waiting } 条消息等待发送，自 { $since }
stats-newest = #{ $draw } 的通知：已发送 { $sent }，等待 { $waiting }，放弃 { $given }，因存疑重发 { $again }
stats-newest-untold = #{ $draw } 没有通知。
