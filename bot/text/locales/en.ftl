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
context-lowest_ever = The lowest cut-off of any { $type } so far, of { $count }.
context-highest_ever = The highest cut-off of any { $type } so far, of { $count }.
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

## What the operator is told (bot/text/incidents.py: incident-<kind>)

incident-row-unreadable = ⚠️ The row of draw #{ $subject } cannot be read: { $fault }. It is tried again at every look.
incident-draw-vanished = ⚠️ Draw #{ $subject } is gone from IRCC’s file. It stays recorded.
incident-name-unknown = ⚠️ Draw #{ $subject } has a name that I do not know: <b>{ $name }</b>. Everybody is told “can’t tell” for it.
incident-alert-refused = ⚠️ Telegram refuses the text of { $subject }: { $fault }. This is ours to mend.
incident-mass-failure = 🛑 Alerts are halted: { $gone } of { $of } chats of { $subject } came back as gone. That looks like an outage, not like people leaving. Restart the bot to go on.
