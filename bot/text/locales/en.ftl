# English: the language that every other one falls back to.
#
# Fluent, https://projectfluent.org. To add a language, copy this file to <tag>.ftl, say the
# language's own name below, and translate; the tests say what is missing.
#
# - Messages are Telegram HTML: they may hold <b>, <i>, <code> and <a>; write & as &amp; there.
#   Values are escaped for you.
# - Keys that end in -button or -popup, and type-…, are plain text without markup.
# - Counts and dates are written by the language's own rules, and counts may choose a plural.
#   Draw numbers, scores and cut-offs come as text: write #{ $draw }.

language-name = English

## Draw types: the name IRCC publishes, a short name, and the kind of draw in a sentence

type-general = General
type-general-short = General
type-general-draw = general draw
type-cec = Canadian Experience Class
type-cec-short = CEC
type-cec-draw = CEC draw
type-fsw = Federal Skilled Worker
type-fsw-short = FSW
type-fsw-draw = FSW draw
type-fst = Federal Skilled Trades
type-fst-short = FST
type-fst-draw = FST draw
type-pnp = Provincial Nominee Program
type-pnp-short = PNP
type-pnp-draw = PNP draw
type-french = French-language proficiency
type-french-short = French
type-french-draw = French draw
type-healthcare = Healthcare and social services occupations
type-healthcare-short = Healthcare
type-healthcare-draw = healthcare draw
type-stem = STEM occupations
type-stem-short = STEM
type-stem-draw = STEM draw
type-trades = Trade occupations
type-trades-short = Trades
type-trades-draw = trades draw
type-transport = Transport occupations
type-transport-short = Transport
type-transport-draw = transport draw
type-agriculture = Agriculture and agri-food occupations
type-agriculture-short = Agriculture
type-agriculture-draw = agriculture draw
type-education = Education occupations
type-education-short = Education
type-education-draw = education draw
type-physicians = Physicians with Canadian work experience
type-physicians-short = Physicians
type-physicians-draw = physicians draw
type-senior_managers = Senior managers with Canadian work experience
type-senior_managers-short = Senior managers
type-senior_managers-draw = senior managers draw
type-researchers = Researchers with Canadian work experience
type-researchers-short = Researchers
type-researchers-draw = researchers draw
type-military = Skilled military recruits
type-military-short = Military
type-military-draw = military draw

## What each programme and category asks for, in one sentence (rules of 2026)

criteria-cec = At least one year of skilled work in Canada in the last three years, and CLB 7 (TEER 0 and 1) or CLB 5 (TEER 2 and 3).
criteria-fsw = At least one continuous year of skilled work, CLB 7 in all four abilities, and 67 points of 100 on the selection grid.
criteria-fst = At least two years of work in a skilled trade in the last five years, and a job offer or a certificate of qualification.
criteria-french = NCLC 7 or more in all four abilities: speaking, listening, reading and writing.
criteria-healthcare = At least 12 months in one occupation of IRCC’s healthcare and social services list, in the last three years.
criteria-stem = At least 12 months in one occupation of IRCC’s STEM list, in the last three years.
criteria-trades = At least 12 months in one occupation of IRCC’s trades list, in the last three years.
criteria-transport = At least 12 months in one occupation of IRCC’s transport list, in the last three years.
criteria-agriculture = Work in an occupation of IRCC’s agriculture and agri-food list. The category ended in February 2026.
criteria-education = At least 12 months in one occupation of IRCC’s education list, in the last three years.
criteria-physicians = At least 12 months as a physician in Canada, in one listed occupation, in the last three years.
criteria-senior_managers = At least 12 months as a senior manager in Canada, in one listed occupation, in the last three years.
criteria-researchers = At least 12 months as a researcher in Canada, in one listed occupation, in the last three years.
criteria-military = Ten years in a recognised foreign military, and a job offer from the Canadian Forces of three years or more.

## Times

time-utc = { $moment } UTC
time-local = { $moment } ({ $utc } UTC)
time-local-other-day = { $moment } ({ $utc_day }, { $utc } UTC)
time-moment = { $date }, { $time }

## The verdict line, after its mark: where the score stands

line-above = #{ $draw }: { $score } is { $points ->
    [one] 1 point
   *[other] { $points } points
 } above the cut-off of { $cutoff }.
line-below = #{ $draw }: { $score } is { $points ->
    [one] 1 point
   *[other] { $points } points
 } below the cut-off of { $cutoff }.
line-at_everyone = #{ $draw }: { $score } is at the cut-off of { $cutoff }, and everybody there was invited.
line-at_before = #{ $draw }: { $score } is at the cut-off of { $cutoff }, and you submitted before the tie-break.
line-at_after = #{ $draw }: { $score } is at the cut-off of { $cutoff }, but you did not submit before the tie-break.
line-at_same_day = #{ $draw }: { $score } is at the cut-off of { $cutoff }, and you submitted on the tie-break’s day.
line-at_no_date = #{ $draw }: { $score } is at the cut-off of { $cutoff }, so the tie-break decides.
line-at_no_tie_break = #{ $draw }: { $score } is at the cut-off of { $cutoff }, and the tie-break is not known.
line-no_score = #{ $draw } was for you, but I don’t know your score. The cut-off was { $cutoff }.
line-score_unclear = #{ $draw } was for you, but does your score of { $score } include a nomination? The cut-off was { $cutoff }.

head-not-for-you = #{ $draw } was not for you.
head-may-be = Was #{ $draw } for you?
head-new-type = #{ $draw } is of a type that I don’t know yet.
figures = Cut-off { $cutoff }, your score { $score }.
figures-presumed = Cut-off { $cutoff }, your score with a nomination { $score }.
figures-no-score = Cut-off { $cutoff }, your score not known.
profile-line = { $name } · { $line }
profile-me = You

## What would follow if the draw is for the person

if-above = If it was for you: { $points ->
    [one] 1 point
   *[other] { $points } points
 } above the cut-off, so you would have been invited.
if-below = If it was for you: { $points ->
    [one] 1 point
   *[other] { $points } points
 } below the cut-off, so you would not have been invited.
if-at_everyone = If it was for you: exactly at the cut-off, so you would have been invited.
if-at_before = If it was for you: at the cut-off and before the tie-break, so you would have been invited.
if-at_after = If it was for you: at the cut-off but not before the tie-break, so you would not have been invited.
if-at_same_day = If it was for you: at the cut-off, and the time of day when you submitted decides.
if-at_no_date = If it was for you: at the cut-off, and the moment when you submitted decides.
if-at_no_tie_break = If it was for you: at the cut-off, and the tie-break, which is not known, decides.
if-no_score = If it was for you: your score decides, and I don’t know it yet.
if-score_unclear = If it was for you: it depends on whether your score includes a nomination’s 600 points.

## Why a draw is, is not, or may be for somebody

reason-name_unknown = It is shown as IRCC published it, and I can’t tell whether it is for you.
reason-open_to_all = A general draw is open to everybody in the pool.
reason-nominated = You said that you have a provincial nomination.
reason-not_nominated = It was for people with a provincial nomination, and you said that you have none. Its cut-off counts the nomination’s 600 points.
reason-nomination_unsaid = It was for people with a provincial nomination. Its cut-off counts the nomination’s 600 points.
reason-in_program = You said that you qualify for { $type }.
reason-not_in_program = You said that you do not qualify for { $type }.
reason-program_unsaid = It was for people who qualify for { $type }.
reason-in_category = You said that you are in the category { $type }, and that you qualify for CEC, FSW or FST.
reason-not_in_category = You said that you are not in the category { $type }.
reason-category_unsaid = It was for people in the category { $type }.
reason-in_no_program = A category draw also asks for CEC, FSW or FST, and you said that you qualify for none of them.
reason-no_program_said = A category draw also asks for CEC, FSW or FST.

score-with-nomination = { $score } includes the nomination’s 600 points.
earlier-rules = Before { $date } this category had other rules; your answer is about today’s, so take this with care.

## What to do

advice-met = On these facts you would have been invited. Check your IRCC account: only IRCC can say.
advice-tie = I can’t tell whether you would have been invited. Check your IRCC account: only IRCC can say.
advice-missed = On these facts you would not have been invited. A profile that is still valid stays in the pool.
advice-not_for_you = If your facts have changed: /profile
advice-several = This is what your stored facts say. Check the IRCC account: only IRCC can say.

## Questions, and their answers as buttons

question-score = What is your CRS score, without the 600 points of a nomination?
question-nomination = Do you have a provincial nomination?
question-nomination_in_score = Does your score of { $score } include the 600 points of a provincial nomination?
question-program = Do you qualify for this programme: { $type }?
question-any_program = Do you qualify for at least one of the three federal programmes: CEC, FSW or FST?
question-category = Are you in this category: { $type }?
question-submitted = When did you submit your Express Entry profile? The day is enough, the time (UTC) is better.
question-submitted-time = At what time (UTC) did you submit your Express Entry profile on { $date }?
question-about = <b>{ $name }</b>: { $question }
yes-button = Yes
no-button = No

## Reminders: what will lower a score, and how long an invitation still runs (bot/text/reminders.py)

reminder-title = 🗓 <b>A reminder</b>
reminder-profile = <b>{ $name }</b>
reminder-row = • In { $days ->
    [one] 1 day
   *[other] { $days } days
 }: { $line }
reminder-invitation = Your invitation: { $days ->
    [0] today is the last day to apply.
    [one] 1 day left to apply.
   *[other] { $days } days left to apply.
 }
reminder-invitation-over = By the date you gave me, the 60 days of your invitation are over.
reminder-closing = Only IRCC’s account shows what counts. If something has changed, tell me, and I reckon anew.
reminder-invitation-button = My invitation
reminder-calculator-button = Look at my score
reminder-settings-button = Reminders
drop-birthday = a birthday, on { $day }
drop-first_test = the results of your first language test expire on { $day }
drop-second_test = the results of your second language test expire on { $day }
drop-profile = your Express Entry profile expires on { $day }; after that it is out of the pool
drop-work_window = on { $day } your work may no longer be recent enough: twelve months of it must lie within the last three years
drop-costs = { $what } (−{ $points ->
    [one] 1 point
   *[other] { $points } points
 })
drop-row = • { $line }
score-stale = ⚠️ Your facts are from { $since } and may no longer be right. Since then:
stale-of = <b>{ $name }</b>
since-birthday = you had a birthday, on { $day }
since-first_test = the results of your first language test expired on { $day }
since-second_test = the results of your second language test expired on { $day }
since-profile = the profile of that date expired on { $day }: without a new one you are not in the pool
since-work_window = since { $day } your work may no longer be recent enough for some programmes and categories

## One draw

draw-title = <b>{ $name }</b>
draw-figures = #{ $draw } · { $date } · { $size ->
    [one] 1 invitation
   *[other] { $size } invitations
 }
draw-cutoff = Cut-off: <b>{ $cutoff }</b>
draw-tie-break = Tie-break: { $instant }
draw-tie-break-none = Tie-break: none at that time; everybody at { $cutoff } was invited
draw-tie-break-unknown = Tie-break: not known
draw-ran-at = Held: { $instant }
draw-invited = Open to: { $programs }
draw-pool = Pool as of { $date }: { $total } candidates
draw-pool-undated = Pool before the draw: { $total } candidates
draw-pool-band = { $band }: { $count }
draw-link = <a href="{ $url }">IRCC’s page for this draw</a>
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

note-tie_break_unreadable = IRCC’s tie-break for this draw cannot be read.
note-tie_break_missing = IRCC has published no tie-break for this draw.
note-tie_break_no_year = IRCC’s tie-break for this draw lacks its year.
note-tie_break_am_pm = IRCC’s tie-break for this draw mixes two ways to write the time.
note-tie_break_after_draw = IRCC’s tie-break for this draw lies after the draw itself.
note-tie_break_too_old = IRCC’s tie-break for this draw lies more than a year before it.
note-ran_at_unreadable = IRCC’s time of this draw cannot be read.
note-ran_at_other_day = IRCC’s date and time of this draw name different days.
note-pool_unreadable = IRCC’s pool figures for this draw cannot be read.

## A correction

correction-title = IRCC corrected draw #{ $draw }, and your result with it.
correction-before = Before: { $facts }
correction-now = Now: { $facts }
correction-date = held on { $date }
correction-size = { $size ->
    [one] 1 invitation
   *[other] { $size } invitations
 }
correction-cutoff = cut-off { $cutoff }
correction-tie-break = tie-break { $instant }
correction-tie-break-unknown = tie-break not known

## The one line of context

context-new_name = IRCC has never used this name before.
context-first_ever = The first { $type } ever.
context-first_in = First { $type } in { $months ->
    [one] 1 month
   *[other] { $months } months
 }; the last was #{ $last_number } on { $last_date } at { $last_cutoff }.
context-lowest_ever = The lowest cut-off ever of any { $type }, out of { $count }.
context-highest_ever = The highest cut-off ever of any { $type }, out of { $count }.
context-lowest_since = The lowest cut-off of any { $type } in { $months ->
    [one] 1 month
   *[other] { $months } months
 }; #{ $last_number } on { $last_date } was at { $last_cutoff }.
context-highest_since = The highest cut-off of any { $type } in { $months ->
    [one] 1 month
   *[other] { $months } months
 }; #{ $last_number } on { $last_date } was at { $last_cutoff }.
context-streak = { $count ->
    [3] Third { $type } in a row at { $range }.
    [4] Fourth { $type } in a row at { $range }.
    [5] Fifth { $type } in a row at { $range }.
    [6] Sixth { $type } in a row at { $range }.
   *[other] One more { $type } at { $range }, now { $count } in a row.
 }
context-move_up = { $points ->
    [one] 1 point
   *[other] { $points } points
 } higher than the last { $type }: #{ $last_number } on { $last_date } at { $last_cutoff }.
context-move_down = { $points ->
    [one] 1 point
   *[other] { $points } points
 } lower than the last { $type }: #{ $last_number } on { $last_date } at { $last_cutoff }.
context-tie_later = The same cut-off as the last { $type }, #{ $last_number } on { $last_date } at { $last_cutoff }, with a tie-break { $days ->
    [one] 1 day
   *[other] { $days } days
 } later.
context-tie_earlier = The same cut-off as the last { $type }, #{ $last_number } on { $last_date } at { $last_cutoff }, with a tie-break { $days ->
    [one] 1 day
   *[other] { $days } days
 } earlier.
context-move_none = The same cut-off as the last { $type }: #{ $last_number } on { $last_date } at { $last_cutoff }.

## Buttons under an alert

details-button = Details
mute-button = Mute: { $type }
unmute-button = Unmute: { $type }

## Standing texts

disclaimer =
    This bot is not affiliated with IRCC and gives no legal advice.
    Nobody will ever ask you here for documents, money or passwords.

privacy =
    <b>What is kept about you, and why</b>

    • the number of this chat, to write to you
    • language and time zone, to write so that you can read it
    • the facts you gave: score, programmes, categories, nomination, when you submitted – to tell you whether a draw would have invited you
    • your alert settings
    • for 30 days, which alerts were delivered, to send none twice and to correct one if IRCC corrects a draw

    No names, no usernames, no message texts, in no file and in no log. Nothing is sold or handed on.

    /mydata sends you everything as a file. /delete erases all of it at once. /stop only pauses the alerts. A chat that cannot be reached for twelve months is erased.

help-title = <b>What I can do</b>
help-command = /{ $command } – { $does }
help-closing = You can also just send a score, such as 522.

## What the operator is told (bot/text/incidents.py: incident-<kind>, incident-<kind>-over)

incident-source-silent = 🛑 IRCC’s file has not been read since { $since }: { $fault } (×{ $failures }). I keep trying.
incident-source-silent-over = ✅ IRCC’s file is read again, { $now }. It had not been since { $since }. { $new ->
    [no] Nothing was missed.
   *[other] Published meanwhile: { $new }.
 }
incident-source-stale = ⚠️ The newest draw, #{ $subject }, is of { $date }. IRCC may be pausing, or the file may no longer be the one that it fills: please have a look at its page.
incident-file-shrunk = ⚠️ IRCC’s file lacks { $count } of { $known } draws. They stay recorded; what is new is announced.
incident-file-shrunk-over = ✅ IRCC’s file is whole again.
incident-files-disagree = ⚠️ IRCC’s files disagree on draw #{ $subject }. English: { $date }, { $size } invitations, cut-off { $cutoff }. French: { $french_date }, { $french_size } invitations, cut-off { $french_cutoff }. People are told what the English one says.
incident-rows-unreadable = ⚠️ { $count } rows of IRCC’s file cannot be read; the first is { $first }: { $fault }. They are tried again at every look.
incident-rows-unreadable-over = ✅ The rows of IRCC’s file can be read again.
incident-row-unreadable = ⚠️ The row of draw #{ $subject } cannot be read: { $fault }. It is tried again at every look.
incident-draw-vanished = ⚠️ Draw #{ $subject } is gone from IRCC’s file. It stays recorded.
incident-draw-in-future = ⚠️ Draw #{ $subject } is dated { $date }, which is yet to come. It is neither recorded nor announced until then, or until IRCC corrects it.
incident-draw-repeated = ⚠️ Draw #{ $subject } repeats all facts of draw #{ $like }. It is taken for the same draw under another number, and not announced.
incident-draw-flawed = ⚠️ The row of draw #{ $subject } has flaws: { $notes }. What could not be read is left out.
incident-name-unknown = ⚠️ Draw #{ $subject } has a name that I do not know: <b>{ $name }</b>. Everybody is told “can’t tell” for it.
incident-alert-refused = ⚠️ Telegram refuses the text of { $subject }: { $fault }. This is ours to mend.
incident-mass-failure = 🛑 Alerts are halted: { $gone } of { $of } chats of { $subject } came back as gone. That looks like an outage, not like people leaving. Restart the bot to go on.
incident-delivery-failing = 🛑 Alerts do not get through to Telegram since { $since }: { $fault } (×{ $failures }). They wait, and are sent again.
incident-delivery-failing-over = ✅ Alerts get through to Telegram again, { $now }. They had not since { $since }.
incident-disk-nearly-full = 🛑 The disk of DATA_DIR is nearly full: { $megabytes } MB are free. Without room I can record no new draw.
incident-disk-nearly-full-over = ✅ The disk of DATA_DIR has room again.

## The conversation: buttons and words that several screens share (bot/chat)

back-button = ‹ Back
skip-button = Skip ›
not-said = not said
yes = yes
no = no
none = none
stale-popup = This button is out of date, and nothing was changed. /help shows what I can do.
stranger-popup = Nothing is stored about you, so nothing was changed. Send /start to begin.
crossroads = What next? /help shows everything I can do.
failure = Something went wrong on my side, and I did not finish that. Your alerts are not affected. The operator has been told; the reference is <code>{ $reference }</code>.
failure-report = ⚠️ A handler failed, reference <code>{ $reference }</code>: { $fault }. The person was told; it is not tried again.

## The conversation: the command menu (bot/chat/menu.py: menu-<command>)

menu-start = begin, or see where you stand
menu-score = set your score: /score 522
menu-profile = everything I know about you, to change
menu-last = the latest draw, or of a type: /last cec
menu-draws = recent draws: /draws french
menu-draw = one draw in full: /draw 297
menu-whatif = the last year with other facts: /whatif 505
menu-chart = cut-offs over time, with your line
menu-pool = how many stand above you
menu-forecast = what has been usual: /forecast cec
menu-alerts = what to be told, and how loudly
menu-news = recent news on Express Entry
menu-language = your language
menu-status = how the watch and the alerts go
menu-mydata = everything stored about you, as a file
menu-stop = pause the alerts, keep the settings
menu-delete = erase everything about you
menu-privacy = what is kept, and why
menu-help = all commands

## The conversation: the first visit

start-hello =
    <b>Hello. I watch Canada’s Express Entry draws for you.</b>
    When one is published, I tell you whether you would have been invited, and why. Three short questions make that personal. Skip what you like.
start-step-1 = <b>1 of 3 · Your score</b>
start-step-2 = <b>2 of 3 · What applies to you</b>
start-step-3 = <b>3 of 3 · When you submitted</b>
start-unknown-button = I don’t know it
start-unknown =
    Your score stands in your IRCC account, once you have a profile in the pool. Before that, IRCC’s calculator gives it in about ten minutes.

    Send me the number when you have it, now or later.
start-calculator-button = IRCC’s calculator
start-calculator-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html
start-done = <b>That’s it. From now on I watch for you.</b>
start-again = <b>Where you stand</b>
start-alert-button = Send me a test alert
start-latest-button = Latest draw
start-profile-button = My profile
start-zone-button = My time zone
start-zone-hint = Times are in UTC until you choose your time zone.
start-test-alert = <i>A test. This is how the newest draw would have reached you:</i>
start-no-draws-popup = I have not read IRCC’s draws yet. Try again in a minute.

year = <b>The last twelve months, with these facts:</b> of { $draws ->
    [one] 1 draw
   *[other] { $draws } draws
 }, { $mine } { $mine ->
    [one] was
   *[other] were
 } for you, and you would have met { $met }.
year-no-score = <b>The last twelve months, with these facts:</b> of { $draws ->
    [one] 1 draw
   *[other] { $draws } draws
 }, { $mine } { $mine ->
    [one] was
   *[other] were
 } for you. With your score I can say how many you would have met.
year-ties = { $ties ->
    [one] 1 more was decided
   *[other] { $ties } more were decided
 } by the tie-break.
year-unknown = For { $unknown ->
    [one] 1 draw
   *[other] { $unknown } draws
 } I can’t tell yet: a few more answers in your /profile would decide.

## The conversation: the score

score-ask =
    Send me your CRS score, without the 600 points of a nomination. For example: <b>522</b>
score-kept = Your score is <b>{ $score }</b>, without a nomination’s 600 points.
score-full = With your nomination that makes <b>{ $full }</b>.
score-confirm = Shall I set your score to <b>{ $score }</b>?
score-unchanged = Your score stays as it was.
score-nominated = { $score } is more than anybody can have without a provincial nomination (695). Does it include a nomination’s 600 points?
score-impossible = Then { $score } cannot be right: without a nomination, 695 is the most there is. Please look again in your IRCC account.
score-fault-not_a_number = That is not a score I can read. I need a whole number from 0 to 1200.
score-fault-fraction = A CRS score has no fractions. I need a whole number from 0 to 1200.
score-fault-negative = A CRS score cannot be below zero. I need a whole number from 0 to 1200.
score-fault-too_high = No CRS score is above 1200. I need a whole number from 0 to 1200.

## The conversation: what applies, and when the profile was submitted

applies-ask =
    Tap a line once for yes (✔️), again for no (✖️). Lines that you leave (▫️) stay open: where one matters, I ask you then.
applies-rest-button = That’s all: the rest is no
applies-unsure-button = I’m not sure about the rest
applies-criteria-button = What do these ask for?
applies-criteria = <b>What each of them asks for, in short</b>
applies-criteria-name = <b>{ $name }</b>
applies-refreshed-popup = This list was out of date. Now it shows what is stored.

submitted-ask =
    When did you submit your Express Entry profile? Exactly at the cut-off, this decides.

    Choose the month, or type the date. With the time it is exact, for example: <b>2026-03-01 10:00 UTC</b>
submitted-day = Which day in { $month }?
submitted-forget-button = Forget the date
submitted-kept = You submitted on <b>{ $when }</b>.
submitted-expired = ⚠️ That is more than twelve months ago: this profile has expired. If you have a new one, give me its date.
submitted-fault-unreadable = I cannot read that as a date. Write it like 2026-03-01, 1 March 2026, or 2026-03-01 10:00 UTC.
submitted-fault-ambiguous = I cannot tell the day from the month there. Write it like 2026-03-01 or 1 March 2026.
submitted-fault-impossible = There is no such date or time. Please look again.
submitted-fault-future = That lies in the future. I need the moment when you did submit.
submitted-fault-too_old = That is more than twelve months ago. A profile lives twelve months; if you have a newer one, give me its date.

## The conversation: the profile

profile-title = <b>What I know about you</b>
profile-change = Tap a line to change it.
profile-score = Score without a nomination: <b>{ $score }</b>
profile-score-full = { $score } (with your nomination { $full })
profile-nomination = Provincial nomination: <b>{ $answer }</b>
profile-yes = You said yes to: <b>{ $names }</b>
profile-unsaid = Not said yet: { $count ->
    [one] 1 line
   *[other] { $count } lines
 }
profile-submitted = Profile submitted: <b>{ $when }</b>
profile-zone = Time zone: <b>{ $zone }</b>
profile-language = Language: <b>{ $language }</b>
profile-score-button = Score: { $value }
profile-applies-button = Programmes, nomination, categories
profile-submitted-button = Submitted: { $value }
profile-alerts-button = Alerts
profile-zone-button = Time zone: { $value }
profile-language-button = Language: { $value }

## The conversation: questions under a verdict

ask-score-button = Tell my score
ask-submitted-button = Tell when I submitted
ask-nomination_in_score-button = Answer
ask-none-button = None of them
ask-noted-popup = Noted.
ask-already-popup = You have answered this already. /profile changes it.

## The conversation: draws

draws-none-yet = I have not read IRCC’s draws yet. Try again in a minute.
draws-none-of-type = There has been no draw of this type yet: { $type }.
draws-title = <b>{ $type }</b> · page { $page } of { $pages }
draws-all = All draws
draws-all-button = All draws
draws-newer-button = ‹ Newer
draws-older-button = Older ›
draws-filter-button = Choose a type
draws-filter = Which draws?
draws-open-button = All draws
draws-unknown-type = I don’t know that type of draw. Here are those I know:
draw-ask = Which draw? Send its number, for example: /draw 297
draw-unknown = There is no draw #{ $draw } that I know of.
draw-newest = The newest is #{ $draw }.

## The conversation: alert settings

alerts-title = <b>Your alerts</b>
alerts-active = Alerts are on.
alerts-paused = Alerts are <b>paused</b>.
alerts-which-met = You hear of draws in which you would have been invited, or may have been by the tie-break.
alerts-which-mine = You hear of draws that are or may be for you.
alerts-which-all = You hear of every draw.
alerts-which-met-button = Only when I would have been invited
alerts-which-mine-button = Draws that may be for me
alerts-which-all-button = Every draw
alerts-quiet = Quiet hours: <b>{ $start } to { $end }</b> ({ $zone }). Messages then come at once, without a sound.
alerts-no-quiet = Quiet hours: <b>none</b>
alerts-muted = Muted: <b>{ $types }</b>
alerts-silent = What is not for you comes without a sound.
alerts-quiet-button = Quiet hours
alerts-quiet-ask = When shall messages make no sound? Times are in your zone: { $zone }.
alerts-no-quiet-button = No quiet hours
alerts-types-button = Mute types of draws
alerts-types-ask = Tap a type to mute it (🔕) or to hear of it again (🔔).
alerts-resume-button = Resume my alerts
alerts-muted-popup = Muted: { $type }. The same button undoes it.
alerts-unmuted-popup = You hear again of: { $type }.

## The conversation: time zone, language

zone-ask =
    In which time zone do you live? It is now <b>{ $zone }</b>.

    Choose, or type a city or a distance: <b>Nairobi</b>, <b>UTC+5:30</b>
zone-unknown = I do not know that place. Try the next big city, or a distance from UTC, such as UTC+5:30.
zone-kept = Your time zone is <b>{ $zone }</b>. There it is now { $now }.
zone-toronto = Toronto, Ottawa
zone-vancouver = Vancouver
zone-edmonton = Calgary, Edmonton
zone-halifax = Halifax
zone-kolkata = India
zone-karachi = Pakistan
zone-manila = Philippines
zone-lagos = Nigeria
zone-casablanca = Morocco
zone-dubai = Dubai
zone-tehran = Iran
zone-shanghai = China
zone-paris = Paris, Brussels
zone-sao_paulo = São Paulo
zone-douala = Cameroon
zone-utc = UTC
language-ask = Which language shall I speak with you?
language-kept = I speak English with you now.

## The conversation: status

status-title = <b>How the watch goes</b>
status-read = IRCC’s file was last read: { $when }
status-changed = It last changed: { $when }
status-not-read = IRCC’s file has not been read since I started.
status-failing = ⚠️ It has not answered since { $since }. I keep trying; nothing will be missed.
status-newest = Newest draw: #{ $draw } of { $date }. I first saw it: { $when }
status-delivery = Its alerts: { $sent } sent, { $waiting } waiting.
status-took = The last went out { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
 } after it was announced.
status-again-button = Look again

## The conversation: leaving

stop-done = Your alerts are paused. Everything you told me is kept.
delete-button = Erase everything
delete-ask = Erase everything that is stored about you, at once and for good?
delete-yes-button = Yes, erase it all
delete-no-button = No, keep it
delete-done = Everything about you is erased. Should you come back: /start
delete-kept = Nothing was erased.
delete-nothing = Nothing is stored about you. Should you want to begin: /start
mydata-button = Send me my data
mydata-follows = This is everything that is stored about you.

## The conversation: what is not a command, and groups

fallback-text = I did not understand that. You can send me a score such as 522, a draw such as #297, or a type such as “cec” or “french”.
fallback-command = I don’t know that command.
fallback-other = I can only read text. Please send no documents: nobody here will ever ask for them.
group-only-private = I speak about scores in private only.
group-button = Open the private chat

## Pictures: plain text (bot/text/charts.py)

chart-cutoffs-title = Cut-offs
chart-period = { $since } – { $until }
chart-line = your score
chart-met = you would have met it
chart-not-met = not, or can’t tell
chart-pool-title = The pool
chart-pool-period = { $date } · { $total } candidates
chart-pool-mine = you: { $score }
chart-pool-note = Pale: bands wider than 10 points
chart-months-title = Invitations a month
chart-rest = Others

## What if (bot/text/whatif.py)

whatif-ask =
    <b>What if …</b>
    The last twelve months with another score, a nomination, NCLC 7 in French or another category: tap below, or type it, for example /whatif 505, /whatif +20, /whatif french.
whatif-title = <b>What if: { $changes }</b>
whatif-score = { $score } points
whatif-score-instead = { $score } points instead of { $own }
whatif-nomination = a provincial nomination
whatif-now = As things are: of the last twelve months’ { $draws ->
    [one] 1 draw
   *[other] { $draws } draws
 }, { $mine } { $mine ->
    [one] was
   *[other] were
 } for you, and you would have met { $met }.
whatif-now-no-score = As things are: of the last twelve months’ { $draws ->
    [one] 1 draw
   *[other] { $draws } draws
 }, { $mine } { $mine ->
    [one] was
   *[other] were
 } for you. I don’t know your score: /score
whatif-then = Then: { $mine } of { $draws } for you, and { $met } met.
whatif-then-no-score = Then: { $mine } of { $draws } for you.
whatif-gained = <b>{ $gained } more of { $mine }:</b>
whatif-lost = <b>{ $lost } fewer:</b>
whatif-more = … and { $more } more.
whatif-same = It would have changed nothing: the same draws met.
whatif-earlier-rules = * Before { $date } categories of occupations had other rules; take that with care.
whatif-french = NCLC 7 in French also adds 25 or 50 points to the score. They are not counted here: /whatif french +50 counts them.
whatif-not-understood = I did not understand that. For example: /whatif 505, /whatif +20, /whatif french
whatif-join-button = + { $type }
whatif-leave-button = − { $type }
whatif-nomination-button = Nomination
whatif-french-button = NCLC 7 in French
whatif-more-button = Another programme or category
whatif-reset-button = Start over
whatif-choose = <b>What if …</b> which of these applied to you as well?

## The pool (bot/text/standing.py)

pool-title = <b>The pool as of { $date }</b>: { $total } candidates
pool-above = Above { $score } stood between <b>{ $least }</b> and <b>{ $most }</b> people.
pool-above-exactly = Above { $score } stood <b>{ $count }</b> people.
pool-band = The band { $band } held { $count }. Only bands are published, so nobody can tell the place inside one.
pool-per-point = Spread evenly, one point there was about { $count } people.
pool-moves = Since { $date }: { $band_change } in the band { $band }, { $above_change } above it. The last snapshots:
pool-row = { $date }: { $band } in the band, { $above } above
pool-invited = A snapshot precedes its draw: since then { $invited ->
    [one] 1 invitation has
   *[other] { $invited } invitations have
 } gone to people who are still counted here.
pool-no-score = With your score I can say how many stand above you: /score, or /pool 505.
pool-none = IRCC’s figures of the pool have not been read yet. Try again in a minute.
pool-picture-button = Picture

## Forecasts (bot/text/forecasts.py)

forecast-title = <b>What has been usual</b>
forecast-type = <b>{ $type }</b>
forecast-rhythm = Usually every { $median ->
    [one] day
   *[other] { $median } days
 }; four of five of the last { $gaps } pauses were { $short } to { $long } days.
forecast-rhythm-even = So far { $gaps ->
    [one] one pause, of { $median } days
   *[other] { $gaps } pauses, of { $median } days each
 }.
forecast-last = The last one: { $date }, { $days ->
    [one] 1 day
   *[other] { $days } days
 } ago.
forecast-silent = None since { $date }, for { $days } days; the longest pause before was { $longest }. This type may have ended.
forecast-once = There has been only one, on { $date }.
forecast-range = Likely cut-off of the next, in four of five cases: <b>{ $low } to { $high }</b>
forecast-card = Of my last { $ranges } ranges for { $type }, { $held } held. I was off by { $mine } points on average; “the same as last time” by { $same }.
forecast-loses = No range: over { $tries } draws I was off by { $mine } points on average, and simply “the same as last time” by { $same }.
forecast-untested = No range: too few draws to put one to the test.
forecast-borrowed = How wide it is also rests on other types of its kind.
forecast-never = There has been no draw of this type yet: { $type }.
forecast-disclaimer = IRCC publishes no schedule. This is what has been, not a promise of what will be.

## Captions of pictures (bot/chat/chart.py)

chart-caption-mine = Your line is at <b>{ $line }</b>: of these { $draws ->
    [one] 1 draw
   *[other] { $draws } draws
 } you would have met { $met }.
chart-caption-may-be = Your line is at <b>{ $line }</b>: of these { $draws ->
    [one] 1 draw
   *[other] { $draws } draws
 } you would have met { $met }, where they were for you.
chart-caption-others = { $draws ->
    [one] 1 draw
   *[other] { $draws } draws
 }. They were not for you, so your line is not drawn.
chart-caption-no-score = { $draws ->
    [one] 1 draw
   *[other] { $draws } draws
 }. With your score I can draw your line: /score
chart-caption-pool = The bands as IRCC counts them. /pool says it in words.
chart-caption-months = { $invited } invitations in twelve months, up to #{ $draw }.
chart-no-draws = No draw of this kind in this time: { $type }.
chart-unknown = I don’t know that picture. These I can draw:
chart-button = Chart
chart-mine-button = My cut-offs
chart-year-button = One year
chart-years-button = Three years
chart-pool-button = The pool
chart-months-button = Invitations a month
whatif-button = What if
forecast-button = Forecast

## News (bot/text/news.py, bot/chat/news.py)

news-title = <b>Recent news on Express Entry</b>
news-none = No news has been read yet.
news-alert-title = <b>News on Express Entry</b>
news-link = <a href="{ $link }">{ $title }</a>
news-source = { $host }, { $when }
news-on-button = Tell me of news
news-off-button = Do not tell me of news
news-more-button = More news
news-stop-button = No more news
news-off-popup = You get no more news. /alerts turns it on again.
alerts-news-on = News on Express Entry: <b>on</b>, a few a day at most.
alerts-news-off = News on Express Entry: <b>off</b>
