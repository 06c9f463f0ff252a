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

## Between items, before the last item, between sentences; the first day of a month

list-comma = { ", " }
list-and = { $list } and { $last }
list-or-comma = { ", " }
list-or = { $list } or { $last }
sentence-space = { " " }
ordinal-first = 1

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

## What each program and category asks for, in one sentence (rules of 2026)

criteria-cec = At least one year of skilled work in Canada in the last three years, and CLB 7 (TEER 0 and 1) or CLB 5 (TEER 2 and 3).
criteria-fsw = At least one continuous year of skilled work, CLB 7 in all four abilities, and 67 out of 100 points on the selection grid.
criteria-fst = At least two years of work in a skilled trade in the last five years, and a job offer or a certificate of qualification.
criteria-french = NCLC 7 or more in all four abilities: speaking, listening, reading and writing.
criteria-healthcare = At least 12 months in one occupation on IRCC’s healthcare and social services list, in the last three years.
criteria-stem = At least 12 months in one occupation on IRCC’s STEM list, in the last three years.
criteria-trades = At least 12 months in one occupation on IRCC’s trades list, in the last three years.
criteria-transport = At least 12 months in one occupation on IRCC’s transport list, in the last three years.
criteria-agriculture = Work in an occupation on IRCC’s agriculture and agri-food list. The category ended in February 2026.
criteria-education = At least 12 months in one occupation on IRCC’s education list, in the last three years.
criteria-physicians = At least 12 months as a physician in Canada, in one listed occupation, in the last three years.
criteria-senior_managers = At least 12 months as a senior manager in Canada, in one listed occupation, in the last three years.
criteria-researchers = At least 12 months as a researcher in Canada, in one listed occupation, in the last three years.
criteria-military = Ten years of service in a recognized foreign military, and a Canadian Armed Forces job offer of at least three years.
criteria-list = At least { $months } months in one occupation on IRCC’s list, in the last { $years } years.
criteria-list-canada = At least { $months } months in Canada in one occupation on IRCC’s list, in the last { $years } years.
criteria-level = NCLC { $level } or more in all four abilities.
criteria-new = IRCC changed what it asks for. Please read the conditions on IRCC’s page.

## Times

time-utc = { $moment } UTC
time-local = { $moment } ({ $utc } UTC)
time-local-other-day = { $moment } ({ $utc_day }, { $utc } UTC)
time-moment = { $date }, { $time }

## The first line, after its mark: the answer, the score compared, the cut-off, the type; at most
## 70 characters (90 for a tie). named-… is for one of several profiles

answer-met = You would have been invited: { $score }, cut-off { $cutoff } ({ $type })
answer-tie = It depends on the tie-break: { $score }, cut-off { $cutoff } ({ $type })
answer-missed = Not this time: { $score }, cut-off { $cutoff } ({ $type }), { $points ->
    [one] 1 point
   *[other] { $points } points
 } short
answer-missed-tie_break = Not this time: { $score }, cut-off { $cutoff } ({ $type }), on the tie-break
answer-missed-either_way = Not this time, either way: { $score }, cut-off { $cutoff } ({ $type })
answer-not_for_you = Not open to you: { $draw }, cut-off { $cutoff }
answer-may_be = Are you eligible for this { $draw }? { $score }, cut-off { $cutoff }
answer-may_be-no_score = Are you eligible for this { $draw }? Cut-off { $cutoff }
answer-out_of_pool = Was your profile in the pool? { $score }, cut-off { $cutoff } ({ $type })
answer-out_of_pool-no_score = Was your profile in the pool? Cut-off { $cutoff } ({ $type })
answer-nomination = Do you have a nomination? { $draw }, cut-off { $cutoff }; with one, { $score }
answer-nomination-no_score = Do you have a nomination? { $draw }, cut-off { $cutoff }
answer-new_type = A new type of draw: { $score }, cut-off { $cutoff } ({ $type })
answer-new_type-no_score = A new type of draw: cut-off { $cutoff } ({ $type })
answer-no_score = What’s your score? Cut-off { $cutoff } ({ $type }), open to you
answer-score_unclear = Does your { $score } include a nomination? Cut-off { $cutoff } ({ $type })
named-met = { $name }: would have been invited, { $score }, cut-off { $cutoff } ({ $type })
named-tie = { $name }: depends on the tie-break, { $score }, cut-off { $cutoff } ({ $type })
named-missed = { $name }: not this time, { $score }, cut-off { $cutoff } ({ $type }), { $points ->
    [one] 1 point
   *[other] { $points } points
 } short
named-missed-tie_break = { $name }: not this time, { $score }, cut-off { $cutoff } ({ $type }), on the tie-break
named-missed-either_way = { $name }: not this time, either way, { $score }, cut-off { $cutoff } ({ $type })
named-not_for_you = { $name }: not eligible, { $draw }, cut-off { $cutoff }
named-may_be = { $name }: eligible for this { $draw }? { $score }, cut-off { $cutoff }
named-may_be-no_score = { $name }: eligible for this { $draw }? Cut-off { $cutoff }
named-out_of_pool = { $name }: was this profile in the pool? { $score }, cut-off { $cutoff } ({ $type })
named-out_of_pool-no_score = { $name }: was this profile in the pool? Cut-off { $cutoff } ({ $type })
named-nomination = { $name }: a nomination? { $draw }, cut-off { $cutoff }; with one, { $score }
named-nomination-no_score = { $name }: a nomination? { $draw }, cut-off { $cutoff }
named-new_type = { $name }: can’t tell yet, { $score }, cut-off { $cutoff } ({ $type })
named-new_type-no_score = { $name }: can’t tell yet, cut-off { $cutoff } ({ $type })
named-no_score = { $name }: which score? Cut-off { $cutoff } ({ $type })
named-score_unclear = { $name }: does { $score } include a nomination? Cut-off { $cutoff } ({ $type })

## The facts that follow the answer

profile-me = You
where-above = { $points ->
    [one] 1 point
   *[other] { $points } points
 } above.
where-below = { $points ->
    [one] 1 point
   *[other] { $points } points
 } short, whether you’re eligible or not.
where-at_everyone = Everyone at the cut-off was invited.
where-at_before = You submitted your profile before the tie-break.
where-at_after = Your profile was submitted after the tie-break.
where-at_same_day = You submitted your profile on the day of the tie-break.
where-at_no_date = I don’t know when you submitted your profile.
where-at_no_tie_break = Exactly at the cut-off, and the tie-break isn’t known.

## What would follow if the draw is for the person

if-above = If so: { $points ->
    [one] 1 point
   *[other] { $points } points
 } above the cut-off, so you would have been invited.
if-below = If so: { $points ->
    [one] 1 point
   *[other] { $points } points
 } below the cut-off, so you would not have been invited.
if-at_everyone = If so: exactly at the cut-off, so you would have been invited.
if-at_before = If so: at the cut-off and before the tie-break, so you would have been invited.
if-at_after = If so: at the cut-off but after the tie-break, so you would not have been invited.
if-at_same_day = If so: exactly at the cut-off, so it comes down to the time of day you submitted.
if-at_no_date = If so: exactly at the cut-off, so it comes down to when you submitted.
if-at_no_tie_break = If so: exactly at the cut-off, so it comes down to the tie-break, which isn’t known.
if-no_score = If so: it depends on your score, which I don’t have yet.
if-score_unclear = If so: it depends on whether your score includes a nomination’s { $nomination } points.

## Why a draw is, is not, or may be for somebody

reason-name_unknown = That’s the name IRCC published. I can’t tell yet whether it includes you.
reason-not_nominated = It was for people with a provincial nomination, which you said you don’t have. The cut-off includes the nomination’s { $nomination } points.
reason-nomination_unsaid = It was for people with a provincial nomination. The cut-off includes the nomination’s { $nomination } points.
reason-not_in_program = You told me you don’t qualify for { $type }.
reason-not_in_category = You told me you’re not in the { $type } category.
reason-in_no_program = For a category draw you also need to qualify for { $programs }, and you said you don’t.
reason-no_program_said = For a category draw you also need to qualify for { $programs }.
reason-program_changed = It was for people who qualify for { $type }. IRCC changed what that program asks for after you answered.
reason-programs_changed = For a category draw you also need to qualify for a federal program, and IRCC changed what those programs ask for after you answered.
reason-category_changed = IRCC changed the list of the category { $type } on { $date }; your answer is about the earlier one.
reason-category_earlier = On that day the category { $type } had other rules; your answer is about the later ones, so I can’t tell.
reason-label_unknown = IRCC published a new version of the category { $type } ({ $label }), and I don’t know its list yet; your answer is about an earlier one.
changed-added = New on the list: { $occupations }.
changed-removed = No longer on it: { $occupations }.
changed-more = { $occupations } and { $more } more
changed-months = It now asks for { $months } months of work; it was { $before }.

score-with-nomination = { $score } includes the nomination’s { $nomination } points.

## What to do

account-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/account.html
advice-account = This is from what you told me. Only your IRCC account counts: <a href="{ $url }">open it</a>.
advice-missed = Your profile stays in the pool for later draws as long as it’s valid. /crs shows what would raise your score.
advice-missed-near = That was close. Your profile stays in the pool for later draws as long as it’s valid.
advice-not_for_you = Has something changed? Update it in /profile
advice-several = This is from what’s saved here. Only each IRCC account counts: <a href="{ $url }">open it</a>.

## Questions, and their answers as buttons

question-score = What is your CRS score, without the { $nomination } points of a nomination?
question-nomination = Do you have a provincial nomination?
question-nomination_in_score = Does your score of { $score } include the { $nomination } points of a provincial nomination?
question-program = Do you qualify for this program: { $type }?
question-any_program = Do you qualify for at least one of the federal programs: { $programs }?
question-category = Do you meet the criteria of this category: { $type }?
question-submitted = When did you submit your Express Entry profile? The day is enough; with the time (UTC) I can be exact.
question-submitted-time = At what time did you submit your Express Entry profile on { $date }? If you can, with seconds: 10:00:30.
question-about = <b>{ $name }</b>: { $question }
yes-button = Yes
no-button = No

## Reminders: what will lower a score, and how long an invitation still runs (bot/text/notices/reminders.py)

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
reminder-invitation-over = Going by the date you gave me, your 60 days are up.
reminder-closing = Only your IRCC account counts. If something has changed, tell me and I’ll recalculate.
reminder-invitation-button = My invitation
reminder-calculator-button = Check my score
reminder-settings-button = Reminders
drop-birthday = your birthday, on { $day }
drop-new_points = new points, on { $day }
drop-first_test = the results of your first language test expire on { $day }
drop-second_test = the results of your second language test expire on { $day }
drop-profile = your Express Entry profile expires on { $day } and leaves the pool
drop-work_window = from { $day } your work experience may be too old: 12 months of it must fall within the last 3 years
drop-funds = the last day to enter IRCC’s new settlement funds in your profile is { $day }: a profile without them may become ineligible. CEC needs none, and an update doesn’t change your submission time
drop-costs = { $what } (−{ $points ->
    [one] 1 point
   *[other] { $points } points
 })
drop-row = • { $line }
score-stale = ⚠️ Your details date from { $since } and may be out of date. Since then: { $changes }.
stale-several = ⚠️ Some details may be out of date for: <b>{ $names }</b>. Please check: /profile
older-announced = ⚠️ IRCC announced new points from { $since }. I couldn’t confirm the figures; the number in your IRCC account counts.
older-confirmed = ⚠️ IRCC changed the points on { $since }, and your score is from before. The number in your IRCC account counts.
older-push = IRCC changed the points on { $since }, and the score that you stored ({ $score }) is from before. Please look in your IRCC account and give me the number there.
older-computed = With the new points, your calculator answers give { $score }.
older-button = Give the new number
older-computed-button = Store { $score }
since-birthday = you had a birthday, on { $day }
since-first_test = the results of your first language test expired on { $day }
since-second_test = the results of your second language test expired on { $day }
since-profile = your Express Entry profile expired on { $day }: without a new one you’re not in the pool
since-work_window = since { $day } your work experience may be too old for some programs and categories
draw-facts = #{ $draw }, { $name }, { $date }, { $size ->
    [one] 1 invitation
   *[other] { $size } invitations
 }.

## One draw

draw-tie-break = Tie-break: { $instant }
draw-tie-break-none = Tie-break: not used then; everyone at { $cutoff } was invited
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
note-tie_break_no_year = IRCC’s tie-break for this draw has no year.
note-tie_break_am_pm = IRCC’s tie-break for this draw mixes two time formats.
note-tie_break_after_draw = IRCC’s tie-break for this draw is later than the draw itself.
note-tie_break_too_old = IRCC’s tie-break for this draw is more than a year before the draw.
note-ran_at_unreadable = IRCC’s time of this draw cannot be read.
note-ran_at_other_day = IRCC’s date and time for this draw don’t match: they are different days.
note-pool_unreadable = IRCC’s pool figures for this draw cannot be read.
note-unusual = ⚠️ IRCC’s figures for this draw are unusual. Please compare them with its page.

## A correction

correction-title = IRCC corrected this draw, and that changes your result.
correction-answer = Correction: { $answer }
correction-replaces = It replaces: { $mark } { $answer }
correction-before = IRCC’s earlier figures: { $facts }.
post-title = <b>Express Entry draw: { $type }, cut-off { $cutoff }</b>
digest-title = <b>Express Entry draws, { $first } to { $last }</b>
digest-row = • #{ $draw }, { $date }: { $type }, cut-off <b>{ $cutoff }</b>, { $size ->
    [one] 1 invitation
   *[other] { $size } invitations
 }
digest-none = No draws to report from { $first } to { $last }.
digest-pool = Pool on { $day }: { $total } candidates, { $way ->
    [more] { $count } more than
    [fewer] { $count } fewer than
   *[same] as many as
 } on { $before }.
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
context-first_ever = The first { $type } so far.
across-new-points = { $line } New points came into force on { $since }, so the two are not on the same scale.
context-first_in = First { $type } in { $months ->
    [one] 1 month
   *[other] { $months } months
 }; the last was #{ $last_number } on { $last_date } at { $last_cutoff }.
context-lowest_ever = The lowest cut-off of any { $type } so far, out of { $count }.
context-highest_ever = The highest cut-off of any { $type } so far, out of { $count }.
context-lowest_since = The lowest { $type } cut-off in { $months ->
    [one] 1 month
   *[other] { $months } months
 }, since #{ $last_number } on { $last_date } ({ $last_cutoff }).
context-highest_since = The highest { $type } cut-off in { $months ->
    [one] 1 month
   *[other] { $months } months
 }, since #{ $last_number } on { $last_date } ({ $last_cutoff }).
context-streak = { $count ->
    [3] The third { $type } in a row at { $range }.
    [4] The fourth { $type } in a row at { $range }.
    [5] The fifth { $type } in a row at { $range }.
    [6] The sixth { $type } in a row at { $range }.
   *[other] Another { $type } at { $range }: { $count } in a row now.
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
    Nobody here will ever ask you for documents, money or passwords.

privacy =
    <b>What is kept about you, and why</b>

    • the number of this chat, to write to you
    • your language and time zone, so messages make sense to you
    • the details you gave: score, programs, categories, nomination, when you submitted – so I can tell you whether you would have been invited
    • calculator answers: until you are done, or for 90 days if you stop halfway; longer only if you ask, so I can remind you of what will cost you points
    • the date of an invitation, and which reminders were sent, to count the 60 days
    • the names you give your profiles, to tell them apart
    • your alert settings
    • if you add me to a group or channel: the fact that you did, for as long as I can post there, so I can tell you if I lose access
    • for 30 days, which alerts were delivered, so none is sent twice and I can correct one if IRCC corrects a draw

    No other names, no usernames and no message texts are kept in any file or log. Nothing is sold or passed on.

    /mydata sends you everything as a file, except which alerts were delivered. /delete erases all of it at once; within a minute it is gone from every file. /stop only pauses the alerts. A chat that cannot be reached for twelve months is erased.

help-title = <b>What I can do</b>
help-command = /{ $command } – { $does }
help-closing = You can also just send a score, such as 522. /profile can hold several profiles, for a couple or for clients. Add me to a group or channel and I’ll post each draw there, never anyone’s score.

## What the operator is told (bot/text/health/incidents.py: incident-<kind>, incident-<kind>-over)

incident-source-silent = 🛑 IRCC’s file has not been read since { $since }: { $fault } (×{ $failures }). I keep trying.
incident-source-silent-over = ✅ I can read IRCC’s file again ({ $now }), for the first time since { $since }. { $new ->
    [no] Nothing was missed.
   *[other] Published meanwhile: { $new }.
 }
incident-source-stale = ⚠️ The newest draw, #{ $subject }, is dated { $date }. IRCC may just be quiet, or may have moved to another file: please check its page.
incident-file-shrunk = ⚠️ IRCC’s file is missing { $count } of { $known } draws. I keep them; anything new is announced.
incident-file-shrunk-over = ✅ IRCC’s file is whole again.
incident-files-disagree = ⚠️ IRCC’s files disagree on draw #{ $subject }. English: { $date }, { $size } invitations, cut-off { $cutoff }. French: { $french_date }, { $french_size } invitations, cut-off { $french_cutoff }. People are told what the English one says.
incident-rows-unreadable = ⚠️ { $count } rows of IRCC’s file can’t be read; the first is { $first }: { $fault }. I’ll retry each time I check.
incident-rows-unreadable-over = ✅ The rows of IRCC’s file can be read again.
incident-row-unreadable = ⚠️ The row of draw #{ $subject } can’t be read: { $fault }. I’ll retry each time I check.
incident-stored-rows-unreadable = ⚠️ Rows of the store that I cannot read: { $count } (the first: { $fault }). They are kept as they are; a person whose row is among them gets no alerts, everybody else does. <code>draw-bot check</code> lists them.
incident-announced-again = ⚠️ The store was restored from a backup, so I do not know whether draw #{ $subject } ({ $name }, { $date }) was announced before. It is recorded; nobody is notified of it unless you say so. Announce it?
incident-draw-vanished = ⚠️ Draw #{ $subject } is gone from IRCC’s file. I keep it.
incident-draw-in-future = ⚠️ Draw #{ $subject } is dated { $date }, which is in the future. I neither record nor announce it until then, or until IRCC corrects it.
incident-draw-repeated = ⚠️ Draw #{ $subject } repeats all the figures of draw #{ $like }. I treat it as the same draw under another number and don’t announce it.
incident-draw-copied = ⚠️ Draw #{ $subject } repeats all the figures of draw #{ $like }, which is still in the file. I announce it if it is unchanged at the next check: IRCC may correct it soon.
incident-draw-doubted = ⚠️ Draw #{ $subject } looks wrong: { $doubt ->
    [misnumbered] its number does not follow the others
    [misdated] its date is far from what it should be
   *[implausible] its figures are far from those of earlier draws
 } ({ $name }, { $date }, { $size } invitations, cut-off { $cutoff }). It is neither recorded nor announced until you decide, or until it has stood for { $minutes } minutes.
incident-file-doubted = ⚠️ IRCC’s file { $doubt ->
    [crowded] has { $count } new draws of one day
   *[sweeping] changes { $count } known draws at once
 }: { $numbers }. They are neither recorded nor announced until you decide, or until they have stood for { $minutes } minutes.
incident-file-swings = ⚠️ IRCC’s servers give two versions of draw #{ $subject } in turn. The newer one counts, and nobody is notified again.
incident-file-untidy = ⚠️ IRCC’s file has an error, but I can still read it (draw #{ $first }): { $fault }
incident-draw-flawed = ⚠️ The row of draw #{ $subject } has flaws: { $notes }. I left out what can’t be read.
incident-name-unknown = ⚠️ Draw #{ $subject } has a name that I don’t know: <b>{ $name }</b>. Every subscriber gets “can’t tell” for it.
incident-label-unknown = ⚠️ Draw #{ $subject } has a version of its category that the rulebook does not know: <b>{ $name }</b>. People are asked about it again. Put an edition with the new list into RULES_DIR (docs/rules.md).
incident-alert-refused = ⚠️ Telegram refuses the text of { $subject }: { $fault }. This is a bug on our side.
incident-delivery-failing = 🛑 Alerts have not been reaching Telegram since { $since }: { $fault } (×{ $failures }). They are queued and will be re-sent.
incident-delivery-failing-over = ✅ Alerts are reaching Telegram again ({ $now }), for the first time since { $since }.
incident-telegram-silent = 🛑 I have not reached Telegram since { $since }: { $fault } (×{ $failures }). Nobody gets an answer meanwhile; I keep trying.
incident-telegram-silent-over = ✅ I can reach Telegram again ({ $now }), for the first time since { $since }.
incident-updates-stuck = 🛑 Answers have been stuck since { $since }; { $count } updates are waiting. Please check the log, and restart me if this lasts.
incident-updates-stuck-over = ✅ Answers are going out again ({ $now }). They had been stuck since { $since }.
incident-delivery-halted = 🛑 Alerts have been paused since { $since }, because Telegram refuses every chat: { $fault }. I keep trying, and will resume by myself.
incident-delivery-halted-over = ✅ Alerts are going out again ({ $now }). They had been paused since { $since }.
incident-markup-refused = ⚠️ The Bot API server refuses our markup: { $fault }. Alerts are sent without it. Please look at TELEGRAM_API_URL.
incident-update-unreadable = ⚠️ An update of kind { $subject } can’t be read (id { $update }, ×{ $times }). I skipped it; nothing else is affected.
incident-loop-failed = ⚠️ A part of the bot failed because of an internal error and is restarting: { $subject } ({ $fault }, ×{ $times }). Please report it with the log.
incident-times-unreadable = ⚠️ I haven’t been able to use IRCC’s file of processing times since { $since }: { $fault } (×{ $failures }). /guide and /ita show the last figures with their day; I keep trying.
incident-times-unreadable-over = ✅ I can use IRCC’s file of processing times again.
incident-clock-set = ⚠️ The machine’s clock was set { $subject ->
    [back] back
   *[ahead] ahead
 } by { $minutes } minutes while I was running. Alerts continue. Please check its time.
incident-more = More of this kind: { $count } ({ $subjects })
incident-disk-nearly-full = 🛑 The DATA_DIR disk is nearly full: { $megabytes } MB free. Without space I can’t record new draws.
incident-disk-nearly-full-over = ✅ The DATA_DIR disk has space again.

## The conversation: buttons and words that several screens share (bot/chat)

back-button = ‹ Back
skip-button = Skip ›
not-said = not answered yet
yes = yes
no = no
none = none
stale-popup = This button is out of date, and nothing was changed. /help shows what I can do.
stranger-popup = I have nothing saved for you, so nothing changed. Send /start to begin.
crossroads = What next? /help shows everything I can do.
failure = Sorry, something went wrong on my side and I couldn’t finish that. Your alerts still work. I’ve told the operator; reference <code>{ $reference }</code>.
failure-report = ⚠️ A handler failed, reference <code>{ $reference }</code>: { $fault }. The person was told; I won’t retry it.

## The conversation: the command menu (menu-<command>: each @command in bot/chat)

menu-start = begin, or see your overview
menu-score = set your score: /score 522
menu-crs = work out your score, and what would raise it
menu-profile = see or change what I know about you
menu-last = the latest draw, or the latest of one type: /last cec
menu-draws = recent draws: /draws french
menu-draw = one draw in full: /draw 297
menu-whatif = the last year with a different score: /whatif 505
menu-chart = cut-offs over time, with your score
menu-pool = how many people are above your score
menu-forecast = usual timing and likely cut-off: /forecast cec
menu-ita = I was invited: 60-day countdown
menu-alerts = choose your alerts and quiet hours
menu-news = recent Express Entry news
menu-language = your language
menu-status = is everything running? last check and last alerts
menu-mydata = everything stored about you, as a file
menu-stop = pause the alerts, keep the settings
menu-delete = erase everything about you
menu-privacy = what is kept, and why
menu-help = all commands
menu-stats = is anything wrong? people, queue, last delivery
menu-broadcast = write to everybody, after a preview
menu-resume = restart paused alerts
help-operator = For you, the operator
menu-group-here = post the draws here
menu-group-alerts = choose what is posted here
menu-group-language = the language of the posts
menu-group-stop = post nothing, keep the settings
menu-group-delete = erase this group’s settings

## The bot's page in Telegram: at most 512 and 120 characters

page-description =
    I watch Canada’s Express Entry draws. Within a minute of a new one I tell you whether you would have been invited, and why: your program or category, the cut-off, the tie-break.

    Not affiliated with IRCC. No legal advice. I never ask for documents, money or passwords.
page-short-description = Canada’s Express Entry draws within a minute, and whether you’d have made the cut. Not affiliated with IRCC.

## The conversation: the first visit

start-hello =
    <b>Hello. I watch Canada’s Express Entry draws for you.</b>
    As soon as one is published I tell you whether you would have been invited, and why. Three short questions, all optional, let me answer for you.
start-step-1 = <b>1 of 3 · Your score</b>
start-step-2 = <b>2 of 3 · What applies to you</b>
start-step-3 = <b>3 of 3 · When you submitted your profile</b>
start-unknown-button = I don’t know it
start-unknown =
    You’ll find your score in your IRCC account once your profile is in the pool. Until then I can work it out with you: about fifteen questions, mostly taps. IRCC’s own tool has the final word.

    You can also just send me the number, now or later.
start-calculator-button = Work it out here
start-official-button = IRCC’s own tool
start-done = <b>That’s it. I’m watching for you now.</b>
start-again = <b>Your overview</b>
start-alert-button = Send me a test alert
start-latest-button = Latest draw
start-profile-button = My profile
start-zone-button = My time zone
start-zone-hint = Times are in UTC until you choose your time zone.
start-test-alert = <i>This is a test. Alerts look like this.</i>
start-no-draws-popup = I have not read IRCC’s draws yet. Try again in a minute.

year = <b>The last twelve months, with these details:</b> { $mine } of { $draws ->
    [one] 1 draw
   *[other] { $draws } draws
 } { $mine ->
    [one] was
   *[other] were
 } for you, and you would have been invited in { $met }.
year-no-score = <b>The last twelve months, with these details:</b> { $mine } of { $draws ->
    [one] 1 draw
   *[other] { $draws } draws
 } { $mine ->
    [one] was
   *[other] were
 } for you. Tell me your score and I can say in how many you would have been invited.
year-ties = { $ties ->
    [one] 1 more
   *[other] { $ties } more
 } came down to the tie-break.
year-unknown = I can’t tell yet for { $unknown ->
    [one] 1 draw
   *[other] { $unknown } draws
 }: a few more answers in /profile would settle it.
year-other-rules = For { $other ->
    [one] 1 of them
   *[other] { $other } of them
 } your answer is about rules other than those of that day.
year-older-points = { $before ->
    [one] 1 draw was
   *[other] { $before } draws were
 } before the new points of { $since }.
year-tie-break-only = { $early ->
    [one] 1 of them
   *[other] { $early } of them
 } only thanks to an early submission.

## The conversation: the score

score-ask =
    Send me your CRS score, without the { $nomination } points of a nomination. For example: <b>522</b>
score-kept = Your score is <b>{ $score }</b>, without a nomination’s { $nomination } points.
score-full = With your nomination that makes <b>{ $full }</b>.
score-full-about = With your nomination that makes about <b>{ $full }</b>: with a nomination, points for French, study in Canada or a sibling no longer count. Send me the total from your account and it will be exact.
score-confirm = Shall I set your score to <b>{ $score }</b>?
score-unchanged = I left your score as it was.
score-nominated = { $score } is more than anybody can have without a provincial nomination ({ $most }). Does it include a nomination’s { $nomination } points?
score-nominated-unknown = Until { $until } nobody could have more than { $most } without a provincial nomination. The points have changed since, and I don’t know the new highest score. Does { $score } include a nomination’s { $nomination } points?
score-impossible = Then { $score } can’t be right: without a nomination, { $most } is the maximum. Please check your IRCC account.
score-fault-not_a_number = I couldn’t read that as a score. Please send a whole number from 0 to 1200.
score-fault-fraction = A CRS score has no decimals. Please send a whole number from 0 to 1200.
score-fault-negative = A CRS score can’t be below zero. Please send a whole number from 0 to 1200.
score-fault-too_high = No CRS score is above 1200. Please send a whole number from 0 to 1200.
score-fault-several = I see more than one number. Which one is your score?

## The conversation: what applies, and when the profile was submitted

applies-categories-ask = Which categories do you fit? French means NCLC 7 in all four abilities. Occupations must be on IRCC’s lists.
applies-categories-canada = These need work experience in Canada: { $categories }.
applies-criteria-button = See requirements
applies-criteria = <b>What each one requires, in short</b>
applies-criteria-name = <b>{ $name }</b>
applies-refreshed-popup = This list was out of date. It now shows what is saved.

submitted-ask =
    When did you submit your Express Entry profile? If your score is exactly the cut-off, this decides.

    Choose the month, or type the date. With the time it is exact, for example: <b>{ $moment }</b>
submitted-day = Which day in { $month }?
submitted-forget-button = Remove the date
submitted-kept = You submitted on <b>{ $when }</b>.
submitted-expired = ⚠️ That’s more than twelve months ago, so this profile has expired. If you have a newer one, send me its date.
submitted-fault-unreadable = I couldn’t read that date. Try { $day }, { $written } or { $moment }.
submitted-fault-ambiguous = I can’t tell which number is the day. Try { $day } or { $written }.
submitted-fault-year = Please add the year, as in { $day } or { $written }.
submitted-fault-half_day = I can’t tell morning from afternoon there. Write the time like 10:00, 22:00 or 10 pm.
submitted-fault-zone = I can’t tell which time zone that is. Add UTC, ET, IST or an offset such as UTC−5, as in { $moment }.
submitted-fault-impossible = That date or time doesn’t exist. Please check it.
submitted-fault-future = That’s in the future. When did you actually submit?
submitted-fault-too_old = That’s more than twelve months ago. Profiles last twelve months; if you have a newer one, send me its date.

## The conversation: the profile

profile-title = <b>What I know about you</b>
profile-change = Tap a line to change it.
profile-score = Score without a nomination: <b>{ $score }</b>
profile-scored = { $score } (since { $since })
profile-score-full = { $score } (with your nomination { $full })
profile-score-full-about = { $score } (with your nomination about { $full })
profile-nomination = Provincial nomination: <b>{ $answer }</b>
profile-yes = You said yes to: <b>{ $names }</b>
profile-unsaid = Not answered yet: { $count }
profile-submitted = Profile submitted: <b>{ $when }</b>
profile-answers = Calculator: <b>{ $state ->
    [running] started
    [kept] answers saved
   *[none] nothing saved
 }</b>
profile-invitation = Invitation: received { $received }, apply by { $last }
profile-crs-button = Calculator
profile-ita-button = Invitation
profile-zone = Time zone: <b>{ $zone }</b>
profile-language = Language: <b>{ $language }</b>
profile-score-button = Score: { $value }
profile-applies-button = Programs and categories
profile-submitted-button = Submitted: { $value }
profile-alerts-button = Alerts
profile-zone-button = Time zone: { $value }
profile-who-button = More profiles
profile-language-button = Language: { $value }

## The conversation: questions under a verdict

ask-score-button = Enter my score
ask-submitted-button = Enter my submission date
ask-nomination_in_score-button = Answer
ask-none-button = None of them
ask-noted-popup = Noted.
ask-already-popup = You’ve already answered this. You can change it in /profile.

## The calculator: questions (bot/text/score/calculator.py: crs-ask-<question>, crs-name-<question>)

crs-progress = <b>Your CRS score · question { $number } of about { $total }</b>
crs-hello =
    I’ll go through what counts toward your score; mostly you just tap. You can go back, change an answer or stop at any time: I’ll keep your place.
    Your answers are kept only until we’re done, unless you ask me to keep them.
crs-resumed = Picking up where you left off.
crs-ask-spouse = Do you have a spouse or common-law partner, and would they come to Canada with you? A partner who is a Canadian citizen or permanent resident counts as not accompanying you.
crs-ask-born = When were you born?
crs-ask-education = What is your highest level of education? Foreign education only counts with an Educational Credential Assessment (ECA).
crs-ask-canadian_study = Did you earn a degree, diploma or certificate in Canada? A master’s, professional or doctoral degree counts as three years.
crs-ask-first_test = Which language test did you take? If you took two, start with the better one.
crs-ask-first_results = What were your results?
crs-ask-first_taken = When did you take it? Results count for two years.
crs-ask-second_test = Did you also take a test in the other official language?
crs-ask-second_results = What were your results?
crs-ask-second_taken = When did you take it? Results count for two years.
crs-ask-canadian_work = How many full years of skilled work (TEER 0, 1, 2 or 3) do you have <b>in Canada</b>, in the last ten years? Count paid, authorized full-time work, or the part-time equivalent; self-employment and work as a full-time student do not count.
crs-ask-foreign_work = And how many full years <b>outside Canada</b>, in the last ten years?
crs-ask-spouse_education = What is your partner’s highest level of education?
crs-ask-spouse_test = Which language test did your partner take?
crs-ask-spouse_results = What are your partner’s results?
crs-ask-spouse_canadian_work = How many full years of skilled work does your partner have in Canada, in the last ten years?
crs-ask-spouse_born = When was your partner born? Then I can work out the score with your partner as principal applicant.
crs-ask-spouse_foreign_work = How many full years of skilled work does your partner have outside Canada, in the last ten years?
crs-ask-sibling = Do you, or your partner if they’re coming, have a brother or sister in Canada who is 18 or older and a citizen or permanent resident?
crs-ask-nomination = Do you have a provincial nomination?
crs-ask-occupation = In which occupation did you do most of this skilled work in the last ten years? Programs and categories go by its NOC code. I’ll ask about a second one next.
crs-ask-two_year_study = Did these studies in Canada take at least two academic years, full-time, in a program of two years or more? The Federal Skilled Worker points ask for that.
crs-ask-any_work = Have you done any skilled work (TEER 0, 1, 2 or 3) in the last ten years, even for less than a year?
crs-ask-work_where = Where did you work in this occupation?
crs-ask-work_began = When did you start working in this occupation? The month is enough.
crs-ask-work_ended = When was your last day of work in this occupation? The month is enough.
crs-ask-occupation_2 = Did you do skilled work (TEER 0, 1, 2 or 3) in a <b>second</b> occupation in the last ten years? Name it: it may open another category.
crs-ask-work_where_2 = Where did you work in this second occupation?
crs-ask-work_began_2 = When did you start working in this second occupation? The month is enough.
crs-ask-work_ended_2 = When was your last day of work in this second occupation? The month is enough.
crs-ask-more_work = Have you done skilled work in any other occupations in the last ten years?
crs-ask-recent_work = How long have you worked in this occupation in the last three years, full-time or the part-time equivalent? It doesn’t have to be continuous.
crs-ask-certificate = Do you have a certificate of qualification in a skilled trade from a Canadian province or territory?
crs-ask-job_offer =
    Do you have a <b>valid job offer</b>? It has given no CRS points since March 25, 2025, but it can decide whether you qualify for a program. To be valid, it needs:

    • one employer; paid, full-time (30 hours), not seasonal; TEER 0, 1, 2 or 3; for at least a year after you get your visa
    • <b>and</b> one of these: a new positive LMIA that names you and the position; you’re working now on an LMIA-based permit for the employer named on it; you’re working now on a valid LMIA-exempt permit for the employer named on it, and have a year of full-time work for that employer

    A work permit alone, even an open one, is not a job offer.

crs-name-spouse = Partner
crs-name-born = Born
crs-name-education = Education
crs-name-canadian_study = Studies in Canada
crs-name-first_test = First test
crs-name-first_results = First test results
crs-name-first_taken = First test date
crs-name-second_test = Second test
crs-name-second_results = Second test results
crs-name-second_taken = Second test date
crs-name-canadian_work = Work in Canada
crs-name-foreign_work = Work outside Canada
crs-name-spouse_education = Partner’s education
crs-name-spouse_test = Partner’s test
crs-name-spouse_results = Partner’s results
crs-name-spouse_canadian_work = Partner’s work in Canada
crs-name-spouse_born = Partner born
crs-name-spouse_foreign_work = Partner’s work outside Canada
crs-name-sibling = Brother or sister in Canada
crs-name-nomination = Provincial nomination
crs-name-occupation = Occupation
crs-name-recent_work = Work in the last three years
crs-name-work_ended = Last day of work
crs-name-two_year_study = Two academic years in Canada
crs-name-any_work = Any skilled work
crs-name-work_where = Place of work
crs-name-work_began = Start of work
crs-name-occupation_2 = Second occupation
crs-name-work_where_2 = Place of second job
crs-name-work_began_2 = Start of second job
crs-name-work_ended_2 = Last day of second job
crs-name-more_work = Other skilled work
crs-hint-month = Type the month or the date, for example: <b>March 2021</b>, <b>2021-03</b> or <b>2021-03-15</b>
crs-work_where-canada-button = In Canada
crs-work_where-abroad-button = Outside Canada
crs-work_where-both-button = Both
crs-occupation_2-none-button = No other
crs-fault-ended_before = That’s before you started in this occupation. Please check it.
crs-name-certificate = Certificate of qualification
crs-name-job_offer = Job offer

crs-hint-date = Type the date, for example: <b>1994-03-10</b> or <b>10 March 1994</b>
crs-hint-ielts = Type listening, reading, writing, speaking in this order, for example: <b>8 7.5 6.5 7</b> (IELTS General Training)
crs-hint-celpip = Type listening, reading, writing, speaking in this order, for example: <b>9 9 8 9</b> (CELPIP-General)
crs-hint-pte = Type listening, reading, writing, speaking in this order, for example: <b>72 69 80 76</b> (PTE Core)
crs-hint-tef = Type listening, reading, writing, speaking in this order (CO, CE, EE, EO), for example: <b>462 462 472 494</b> (TEF Canada, the scores out of 699)
crs-hint-tcf = Type listening, reading, writing, speaking in this order (CO, CE, EE, EO), for example: <b>503 499 12 12</b> (TCF Canada)
crs-hint-occupation = Type a job title or a NOC code, for example: <b>nurse</b>, <b>software engineer</b> or <b>31301</b>

## The calculator: choices (crs-<question>-<choice>-button)

crs-skip-button = I don’t know
crs-still-button = I still do this job
crs-years-button = { $years ->
    [0] Less than a year
    [one] 1 year
   *[other] { $years } years
 }
crs-years-most-button = { $years } years or more
crs-spouse-single-button = No partner
crs-spouse-coming-button = Partner, coming with me
crs-spouse-not_coming-button = Partner, not coming
crs-education-less_than_secondary-button = Less than high school
crs-education-secondary-button = High school diploma
crs-education-one_year_postsecondary-button = One-year program
crs-education-two_year_postsecondary-button = Two-year program
crs-education-bachelor_or_3plus_year-button = Bachelor’s or 3+ year program
crs-education-two_or_more_one_3plus_year-button = Two or more, one of 3+ years
crs-education-masters_or_entry_to_practice_professional-button = Master’s, professional degree
crs-education-doctoral-button = Doctorate (PhD)
crs-canadian_study-none-button = No
crs-canadian_study-one_or_two_year-button = Yes, 1 or 2 years
crs-canadian_study-three_plus_year-button = Yes, 3 years or more
crs-test-ielts-button = IELTS
crs-test-celpip-button = CELPIP
crs-test-pte-button = PTE Core
crs-test-tef-button = TEF Canada
crs-test-tcf-button = TCF Canada
crs-test-none-button = None
crs-recent_work-canada-button = 12 months or more in Canada
crs-recent_work-abroad-button = 12 months, not all in Canada
crs-recent_work-less-button = Less than 12 months

crs-answers-button = My answers
crs-later-button = Later
crs-again-button = Start over
crs-go-on-button = Continue
crs-answers-title = <b>What you answered</b>
crs-answer = { $question }: <b>{ $answer }</b>
crs-answers-change = Tap a line to correct it.
crs-answers-none = Nothing yet.
crs-paused = I’ll keep your place for 90 days. Send /crs to continue.
crs-began-anew-popup = Starting over.
crs-occupations-found = <b>Which of these is it?</b> Tap one, or type other words.
crs-occupation = { $code } { $title }
crs-occupations-none = No official title has these words. Try others, in English or French, or a NOC code.

crs-fault-not_a_choice = Please tap one of the buttons.
crs-fault-not_a_date = I couldn’t read that date.
crs-fault-ambiguous_date = I can’t tell which number is the day. Try 1994-03-10 or 10 March 1994.
crs-fault-no_year = Please add the year, as in 1994-03-10 or 10 March 1994.
crs-fault-future = That date is in the future.
crs-fault-not_born = That birth date is in the future. Please check it.
crs-fault-too_long_ago = That’s more than a hundred years ago. Please check it.
crs-fault-not_four = I need four results: listening, reading, writing, speaking.
crs-fault-not_on_scale = Those aren’t possible results for this test. Please check the numbers and their order.
crs-fault-another_test = Those are results of a different test. I need those of the test you chose.
crs-fault-not_an_occupation = That NOC code doesn’t exist.
crs-fault-not_asked = This question no longer fits your other answers.

## The calculator: results (bot/text/score/scores.py)

crs-score = <b>Your CRS score: { $score }</b>
crs-score-without = That’s { $score } without the nomination’s { $nomination } points, which is what I save as your score.
crs-section-core = <b>Core factors: { $points }</b> of { $cap }
crs-section-spouse = <b>Partner: { $points }</b> of { $cap }
crs-section-transfer = <b>Skill transferability: { $points }</b> of { $cap }
crs-section-additional = <b>Additional points: { $points }</b> of { $cap }
crs-factor = • { $name }: { $points }
crs-factor-age = Age
crs-factor-education = Education
crs-factor-first_language = First official language
crs-factor-second_language = Second official language
crs-factor-canadian_work = Work in Canada
crs-factor-spouse_education = Partner’s education
crs-factor-spouse_language = Partner’s language
crs-factor-spouse_canadian_work = Partner’s work in Canada
crs-factor-transfer_education = Education with language and Canadian work
crs-factor-transfer_foreign_work = Work abroad with language and Canadian work
crs-factor-transfer_certificate = Certificate of qualification with language
crs-factor-nomination = Provincial nomination
crs-factor-canadian_study = Studies in Canada
crs-factor-french = French
crs-factor-sibling = Brother or sister in Canada
crs-factor-job_offer = Job offer
crs-expired-first = ⚠️ Your first test is more than two years old, so I haven’t counted it.
crs-expired-second = ⚠️ Your second test is more than two years old, so I haven’t counted it.
crs-french-first = I counted French as your first official language here: it gives you more points.
crs-tables = Based on IRCC’s tables in force since { $since }.
crs-tables-older = These are the points until { $until }. IRCC announced new points from { $since }, and I couldn’t confirm the figures; so this may not be the number in your IRCC account, which counts. If you use it, I store it as of { $until }, and verdicts say so.
crs-raise-other = { $name }: { $target }
crs-authority = This is not legal advice. What counts is <a href="{ $url }">IRCC’s own tool</a> and, in the end, your IRCC account.
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html

crs-levels = That is { $scale } <b>{ $levels }</b> in listening, reading, writing, speaking. Not right? Tap Back.
crs-expired-now = ⚠️ These results expired on { $day }, so they count for nothing. If you have newer ones, tap Back and give me those.
crs-earlier = You answered: <b>{ $answer }</b>
crs-use-button = Use all of this
crs-use-explained = “Use all of this” stores the score, ticks what your answers decide, and keeps the answers so that I can remind you. Each also has its own button below.
crs-use-unscored = “Use all of this” ticks what your answers decide, and keeps the answers so that I can remind you. It stores no score: give me the number from your IRCC account with /score.
crs-swapped = With your partner as the principal applicant it would be at least <b>{ $score }</b> ({ $points }).
crs-store-button = Save { $score } as my score
crs-stored-popup = Saved. Your score is now { $score }.
crs-findings-button = Programs and categories
crs-raise-button = What would raise my score
crs-lower-button = What will lower it
crs-finish-button = Done
crs-result-button = ‹ My result
crs-ticks-button = Tick these in my profile
crs-ticks-popup = Done. What I couldn’t tell is still open.

crs-programs-title = <b>Programs</b>
crs-categories-title = <b>Categories</b>, by IRCC’s lists in force since { $since }
crs-finding = { $mark } <b>{ $names }</b>
crs-findings-closing = ✔️ yes, from your answers · ✖️ no · ❔ can’t tell. This is a summary of IRCC’s rules; only IRCC decides. Shall I tick the yes and no answers in your profile? I won’t unless you say so.
crs-reason-met = Your answers meet the requirements.
crs-reason-too_little_work = Not now: going by your answers, you don’t have enough work in the period that counts.
crs-reason-recent_work_unsaid = It depends on your work in the last three years, and I don’t know enough about that.
crs-reason-occupation_unsaid = It depends on your occupation, which you haven’t given.
crs-reason-not_skilled = Your occupation isn’t in TEER 0, 1, 2 or 3.
crs-reason-language_too_low = Your language results are too low for it, or there are none.
crs-reason-education_too_low = It requires at least a high school diploma.
crs-reason-too_few_points = With your answers you can’t reach 67 of the 100 selection points.
crs-reason-points_uncertain = Whether you reach 67 of the 100 selection points depends on things I did not ask, such as a relative in Canada or your partner’s studies and work there.
crs-reason-not_a_trade = Your occupation is not a skilled trade.
crs-reason-no_offer_or_certificate = It requires a job offer or a certificate of qualification.
crs-reason-offer_unsaid = It requires a job offer or a certificate of qualification, and you haven’t told me about an offer.
crs-reason-not_listed = Your occupation is not on the list.
crs-reason-not_in_canada = The twelve months must be worked in Canada.
crs-reason-french_too_low = It requires NCLC 7 in all four abilities.
crs-reason-service_unsaid = It also requires ten years of service and an offer from the Canadian Armed Forces, which I didn’t ask about.
crs-proviso-employed_with_permit = Provided that you were employed, not self-employed, and allowed to work.
crs-proviso-continuous_year = Provided that one year of your work was without a break.
crs-proviso-funds = Provided that you can show the settlement funds, unless you are exempt.

crs-raise-title = <b>What would raise your score</b>
crs-raise-explained = Points gained, and how many more of the last twelve months’ { $draws ->
    [one] 1 draw
   *[other] { $draws } draws
 } you would have made:
crs-raise = • { $what }: <b>{ $points }</b>, { $draws ->
    [0] no extra draws
    [one] 1 more draw
   *[other] { $draws } more draws
 }
crs-raise-untold = • { $what }: <b>{ $points }</b>; I can’t say how many draws, because I didn’t ask about your partner’s own eligibility
crs-raise-points = • { $what }: <b>{ $points }</b>
crs-raise-nothing = I found nothing that would.
crs-raise-closing = Based on today’s rules and your current age. Past draws are no guarantee.
crs-raise-first_listening = CLB/NCLC { $target } in listening
crs-raise-first_reading = CLB/NCLC { $target } in reading
crs-raise-first_writing = CLB/NCLC { $target } in writing
crs-raise-first_speaking = CLB/NCLC { $target } in speaking
crs-raise-first_all = CLB/NCLC { $target } in all four abilities
crs-raise-french = French at NCLC { $target } in all four abilities
crs-raise-canadian_work = { $target ->
    [one] 1 more year
   *[other] { $target } more years
 } of skilled work in Canada
crs-raise-foreign_work = { $target ->
    [one] 1 more year
   *[other] { $target } more years
 } of skilled work outside Canada
crs-raise-education = More education: { $target }
crs-raise-english = English at CLB { $target } in all four abilities
crs-raise-spouse_language = Your partner at CLB/NCLC { $target } in all four abilities
crs-raise-spouse_canadian_work = A year of your partner’s skilled work in Canada
crs-raise-spouse_education = More education for your partner: { $target }
crs-raise-canadian_study = Studies in Canada: { $target }
crs-raise-sibling = A brother or sister in Canada, if you have one who counts
crs-raise-certificate = A certificate of qualification in your trade
crs-raise-nomination = A provincial nomination
crs-raise-spouse_as_principal = Your partner as the principal applicant, at least

crs-lower-title = <b>What will lower your score or affect your eligibility</b>
crs-lower-nothing = Nothing I can see from your answers.
crs-lower-closing = If you let me keep your answers, I’ll remind you of each one. Choose how early in /alerts.

crs-keep-ask =
    Shall I keep your answers? Then I can remind you of birthdays and expiring tests that will cost you points, tell you when your score is out of date, and recalculate when something changes.

    If not, they’re erased now. The score and ticks you saved stay.
crs-keep-button = Keep my answers
crs-erase-button = Erase my answers
crs-kept = Your answers are kept. /crs shows them, /delete erases everything.
crs-erased = Your answers are erased.

## The invitation to apply (bot/text/invitation/invitations.py)

ita-got-button = I got the invitation
ita-missed-button = I did not
ita-ask =
    When did the invitation come? You’ll find the date in your IRCC account. I’ll count the 60 days from there, remind you in time, and send no draw alerts for this profile meanwhile.

    Tap a day or type it, for example: <b>{ $day }</b>
ita-fault-unreadable = I couldn’t read that date.
ita-fault-ambiguous = I can’t tell which number is the day. Try { $day } or { $written }.
ita-fault-year = Please add the year, as in { $day } or { $written }.
ita-fault-future = That date is in the future.
ita-fault-over = That’s more than 60 days ago, so that invitation has expired. Unless you applied, you’ll need a new profile to get back into the pool.
ita-open = <b>Your invitation: { $days ->
    [0] today is the last day
    [one] 1 day left
   *[other] { $days } days left
 }</b>
ita-applied = <b>Your application is in</b>
ita-declined = <b>You declined the invitation</b>
ita-expired = <b>The 60 days of your invitation are over</b>
ita-dates = Received on { $received }; last day to apply: { $last }.
ita-hour = Your IRCC account shows the exact hour; I count whole days here. IRCC almost never extends it.
ita-means-profile_locked = While it is open, your profile is locked: it can’t be changed and isn’t in later draws. So I send no draw alerts for it. Reminders come 45, 30, 14, 7, 3 and 1 days before the end.
ita-means-out_of_the_pool = Your profile is out of the pool while your application is processed, so I send no draw alerts for it.
ita-means-profile_active_again = Your profile is active again for the rest of its twelve months and will be considered in later draws, with no penalty, so alerts are back on. No source says whether it keeps its first submission time, which matters in a tie; I assume it does.
ita-means-new_profile_needed = If you neither applied nor declined, you’re out of the pool and need a new profile, with a new submission date for ties. Alerts are back on; send me the new date when you have it.
ita-first = <b>Start with what takes longest</b>
ita-todo = ▫️ <b>{ $step }</b>: { $note }
ita-later = ▫️ { $step }
ita-done = ✔️ { $step }
ita-cec-letter = • CEC needs no proof of funds: upload a letter that says so.
ita-all-done = <b>Everything is ticked.</b> All that’s left is to submit your application.
ita-police_certificates-button = Police certificates
ita-police_certificates-note = for you and every family member aged 18 or older, from every country except Canada where you lived six months or more in a row in the last ten years. Some take weeks or months: request them today.
ita-medical_exam-button = Medical exam
ita-medical_exam-note = before you apply (required again since August 21, 2025), by a panel physician only, for all family members, even those not coming. Appointments can take weeks.
ita-reference_letters-button = Reference letters
ita-reference_letters-note = from each employer you’re claiming, with duties, hours, dates and pay.
ita-proof_of_funds-button = Proof of funds
ita-proof_of_funds-note = official bank letters showing the last six months’ balances. Not needed for CEC, or with a valid job offer and authorization to work in Canada.
ita-translations-button = Translations
ita-translations-note = certified, for anything not in English or French.
ita-civil_documents-button = Civil documents
ita-civil_documents-note = birth, marriage, divorce, adoption: whichever apply.
ita-passport_and_photo-button = Passport and photo
ita-passport_and_photo-note = valid long enough, every page as asked for; digital photos.
ita-forms_and_fees-button = Forms and fees
ita-forms_and_fees-note = the forms in your account, and the fees; your details must match your profile.
ita-calendar-button = Calendar file
ita-applied-button = I have applied
ita-declined-button = I declined it
ita-reopen-button = Undo: still open
ita-forget-button = Remove the invitation
ita-new-profile-button = My new profile’s date
ita-came-later-button = It came after all
ita-authority = This is not legal advice, and your case may need more than this list. What counts is <a href="{ $url }">IRCC’s instructions</a> and the checklist in your account.
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
ita-forgotten = The invitation is removed; alerts are as before.
ita-not =
    From what you told me you were above the cut-off, but only IRCC can confirm it. The invitation may appear in your account a day or two after the draw. If not, something may be different: the score after a birthday or an expired test, the program or category, the moment you submitted, or a profile that has expired. IRCC has missed people too (draw #418).

    Please compare your profile here with your IRCC account.
ita-event = { $days ->
    [0] Last day to apply for permanent residence
    [one] 1 day left to apply for permanent residence
   *[other] { $days } days left to apply for permanent residence
 }
ita-event-description = Counted in whole days from the date you gave the bot. Your IRCC account shows the exact hour.

## The guide (bot/text/guide.py, bot/chat/about/guide.py: guide-<page>-button)

menu-guide = plain words, what comes after an invitation, help
guide-button = Guide
guide-back-button = ‹ Guide
guide-words-button = The words in plain English
guide-invited-button = After an invitation
guide-applied-button = After applying
guide-funds-button = Settlement funds
guide-fees-button = Fees
guide-help-button = Licensed help and fraud
guide-bot-button = This bot, and mistakes
guide =
    <b>Guide</b>

    What the words mean, what comes after an invitation and after applying, who may advise you, and who runs this bot.

    Each figure comes with its day and a link to IRCC’s page. If they differ, IRCC’s page counts.
guide-words =
    <b>The words in plain English</b>

    <b>Pool</b>: all candidates with a valid profile, which lasts { $months } months.
    <b>CRS</b>: Comprehensive Ranking System, the points for age, education, language and work that rank the pool.
    <b>Draw</b>: IRCC says “round of invitations”. The highest scores of a group are invited.
    <b>Cut-off</b>: the score of the lowest-ranked candidate invited.
    <b>Tie-break</b>: exactly at the cut-off, only profiles submitted before a published moment are invited.
    <b>ITA</b>: invitation to apply for permanent residence, within { $days } days.
    <b>CEC, FSW, FST</b>: the three federal programs, for Canadian experience, skilled workers and skilled trades. You need one of them to be in the pool.
    <b>PNP</b>: Provincial Nominee Program. A nomination through Express Entry adds { $points } points.
    <b>Category</b>: a draw for one group, such as French or healthcare.
    <b>CLB, NCLC</b>: Canada’s language levels, in English and in French. Test results are converted to them.
    <b>NOC, TEER</b>: Canada’s list of occupations, with five-digit codes, and the level of training that each one needs (TEER 0 to 5).
guide-invited =
    <b>After an invitation</b>

    You have { $days } days to apply in your IRCC account. Start with what takes longest; /ita counts the days and keeps a checklist.
guide-document = • <b>{ $document }</b>: { $note }
guide-biometrics = • <b>Biometrics</b>: fingerprints and a photo. After you apply and pay, a letter in your account says whether you need to give them, and by when.
guide-costs = The buttons below show the settlement funds by family size, the fees, and how long IRCC usually takes.
guide-funds =
    <b>Settlement funds</b>

    The money that shows you can settle. It stays yours, and you may not borrow it.
guide-funds-letter = CEC needs no proof of funds, nor do people with a valid job offer who are authorized to work in Canada. They upload a letter that says so instead.
guide-funds-cec = Your invitation is for <b>CEC</b>, so you need no proof of funds. Upload a letter that says so instead.
guide-funds-since = Since { $since }, in Canadian dollars, by family size:
guide-funds-row = { $size }: <b>{ $amount }</b>
guide-funds-more = each further person: { $amount } more
guide-funds-older = IRCC raises the amounts most summers. I haven’t found those of { $year }, so check the page.
guide-funds-who = Count yourself, your spouse or partner and your dependent children, even if they aren’t coming.
guide-funds-update = When these amounts took effect, profiles had to be updated by { $day }; the others became ineligible. An update doesn’t change your submission time.
guide-funds-due = Enter these amounts in your profile by <b>{ $day }</b>: a profile without them may become ineligible. An update doesn’t change your submission time.
guide-funds-page = Taken from published reports. IRCC’s page counts: <a href="{ $url }">Proof of funds</a>.
guide-funds-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/proof-funds.html
guide-no-figures = I have no confirmed figures for today. Please see IRCC’s page.
guide-fees = <b>Fees</b>
guide-fees-amounts =
    Since { $since }, in Canadian dollars:
    • each adult: <b>{ $adult }</b>, of which { $processing } for processing and { $residence } for the right of permanent residence
    • each dependent child: <b>{ $child }</b>
    • biometrics: <b>{ $biometrics }</b> for one person, <b>{ $family }</b> for a family that applies together
guide-fees-others = Medical exams, police certificates, translations and tests cost extra, and their prices vary. Pay IRCC’s fees only in your IRCC account or on its website.
guide-fees-page = Taken from one published note. IRCC’s page counts: <a href="{ $url }">Fee list</a>.
guide-fees-link = https://ircc.canada.ca/english/information/fees/fees.asp
guide-applied = <b>After applying</b>
guide-times = IRCC’s typical processing times, as published on { $since }:
guide-times-row = • { $type }: <b>{ $months ->
    [one] 1 month
   *[other] { $months } months
 }</b>
guide-times-page = A typical time is not a promise; it starts when IRCC has your complete application. Today’s times: <a href="{ $url }">Check processing times</a>.
guide-times-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html
guide-applied-todo =
    <b>Meanwhile</b>
    • Check your IRCC account often: requests and letters arrive there, each with its own deadline.
    • Give your biometrics in time if a letter asks for them.
    • Tell IRCC if anything changes: a birth, a marriage or separation, a new address, job or passport.
    • If you live in Canada, keep your status valid; an application for permanent residence doesn’t extend it.
guide-help =
    <b>Licensed help</b>

    You don’t have to hire anybody: IRCC treats every application alike. For a fee, only these people may advise or represent you:
    • members of a Canadian law society
    • members of the Chambre des notaires du Québec
    • licensees of the College of Immigration and Citizenship Consultants

    Look for the name in <a href="{ $url }">the College’s public register</a>, or in the directory of the law society or the Chambre, before you pay.
guide-register-link = https://register.college-ic.ca/
guide-fraud =
    <b>Signs of fraud</b>
    • a message that asks for money in IRCC’s name: IRCC never does that
    • a promise of an invitation, a job offer or a faster decision: nobody can sell these
    • a request for your password, or advice to state something false
    • a website that only looks like IRCC’s: the real addresses end in canada.ca or gc.ca

    IRCC’s page: <a href="{ $url }">Protect yourself from fraud</a>.
guide-fraud-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/protect-fraud.html
guide-help-read = Last checked on { $day }. The linked pages count.
guide-bot =
    <b>This bot</b>

    I read IRCC’s public file of draws, compare each draw with the facts you gave me, and write to you. /status shows when the file was last read, and /privacy what is kept.
guide-contact = A private operator runs this bot, not IRCC. You can reach the operator here: { $contact }
guide-no-contact = A private operator runs this bot, not IRCC. The operator has left no address here; the bot’s profile in Telegram may name one.
guide-mistake =
    <b>Found a mistake?</b> Write to the operator with the draw’s number, what I said and what you think is right. Please send no documents and no passwords.

    If your score or an invitation looks wrong in your IRCC account, only IRCC can correct it.

## The conversation: draws

draws-none-yet = I have not read IRCC’s draws yet. Try again in a minute.
draws-none-of-type = There has been no draw of this type yet: { $type }.
draws-title = <b>{ $type }</b> · page { $page } of { $pages }
draws-some = <b>{ $type }</b>: { $count } of { $all }
draws-none-asked = There were none.
draws-all = All draws
draws-all-button = All draws
draws-newer-button = ‹ Newer
draws-older-button = Older ›
draws-filter-button = Choose a type
draws-filter = Which draws?
draws-open-button = All draws
draws-unknown-type = I don’t know that type of draw. Here are those I know:
draw-ask = Which draw? Send its number, for example: /draw 297
draw-unknown = I don’t know a draw #{ $draw }.
draw-newest = The newest is #{ $draw }.

## The conversation: alert settings

alerts-title = <b>Your alerts</b>
alerts-active = Alerts are on.
alerts-paused = Alerts are <b>paused</b>.
alerts-which-met = You hear about draws where you would have been invited, or might have been on the tie-break.
alerts-which-mine = You hear about draws that are or may be for you.
alerts-which-all = You hear about every draw.
alerts-which-met-button = Draws that would invite me
alerts-which-mine-button = Draws that may be for me
alerts-which-all-button = Every draw
alerts-quiet = Quiet hours: <b>{ $start } to { $end }</b> ({ $zone }). Messages still arrive right away, just silently.
alerts-no-quiet = Quiet hours: <b>none</b>
alerts-muted = Muted: <b>{ $types }</b>
alerts-reminders = Reminders: <b>{ $days } days</b> before something lowers your score
alerts-no-reminders = Reminders: <b>none</b>
alerts-invited = While an invitation is open, I send no draw alerts for that profile: /ita
alerts-reminders-ask =
    How far ahead should I remind you of things that will lower your score or end your eligibility: a birthday, an expiring test or profile? Tap to turn each on (🔔) or off (🔕).

    I know these days from your submission date, and from your calculator answers if you let me keep them. The days of an invitation are always counted down.
alerts-lead-button = { $mark } { $days } days before
alerts-silent = Draws that aren’t for you arrive silently.
alerts-quiet-button = Quiet hours
alerts-quiet-ask = When should messages be silent? Times are in your zone: { $zone }.
alerts-no-quiet-button = No quiet hours
alerts-types-button = Mute types of draws
alerts-types-ask = Tap a type to mute (🔕) or unmute it (🔔).
alerts-resume-button = Resume my alerts
alerts-muted-popup = Muted: { $type }. Tap again to undo.
alerts-unmuted-popup = Unmuted: { $type }.

## The conversation: time zone, language

zone-ask =
    Which time zone are you in? Currently: <b>{ $zone }</b>.

    Pick one, or type a city or an offset: <b>Nairobi</b>, <b>UTC+5:30</b>
zone-unknown = I don’t know that place. Try the nearest big city, or an offset from UTC such as UTC+5:30.
zone-which = More than one place or time zone has that name. Which one is yours?
zone-kept = Your time zone is <b>{ $zone }</b>. The time there is now { $now }.
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
zone-place = { $city } ({ $country })
language-ask = Which language should I use?
language-kept = I’ll use English from now on.

## The conversation: status

status-title = <b>Status</b>
status-read = IRCC’s file was last read: { $when }
status-changed = It last changed: { $when }
status-not-read = IRCC’s file has not been read since I started.
status-failing = ⚠️ It has not answered since { $since }. I keep trying; nothing will be missed.
status-newest = Newest draw: #{ $draw }, { $date }. First seen: { $when }
status-delivery = Its alerts: { $sent } sent, { $waiting } waiting.
status-heard = Last heard from Telegram: { $when }
status-sent = An alert last went out: { $when }
status-halted = ⚠️ Alerts have been paused since { $since }, because Telegram refuses them. I keep trying.
status-took = The last went out { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
 } after it was announced.
status-again-button = Refresh

## The conversation: leaving

stop-done = Your alerts are paused. Everything you told me is kept. /start turns them back on.
delete-button = Erase everything
delete-ask = Erase everything that is stored about you, at once and for good?
delete-yes-button = Yes, erase it all
delete-no-button = No, keep it
delete-done = Everything about you is erased. If you ever come back: /start
delete-kept = Nothing was erased.
delete-nothing = Nothing is stored about you. To begin: /start
mydata-button = Send me my data
mydata-follows = This is everything stored about you, except the delivery records: for 30 days, which alert reached you in which message.

## The conversation: what is not a command, and groups

fallback-text = I did not understand that. You can send me a score such as 522, a draw such as #297, or a type such as “cec” or “french”.
fallback-command = I don’t know that command.
fallback-other = I can only read text. Please send no documents: nobody here will ever ask for them.
fallback-forwarded = I don’t act on forwarded messages, so nothing has changed. Type it yourself, for example 522 or #297.
group-only-private = I only talk about scores in private.
group-button = Open the private chat

## The sections of /help (bot/chat/about/help.py: help-<section>)

help-section = <b>{ $title }</b>
help-facts = You and your score
help-draws = Draws
help-insight = Looking closer
help-alerts = Alerts and settings
help-data = Your data, and help

## The conversation: dropping a question (bot/chat/about/cancel.py)

menu-cancel = drop the open question
cancel-button = Cancel
cancel-done = Cancelled. Nothing has changed.
cancel-nothing = There is no open question.
cancel-start = Cancelled. /start continues where you were.

## Buttons under a draw (bot/chat/frame/keyboards.py)

settings-button = Settings
share-button = Share

## The conversation: what applies, and /job (bot/chat/onboarding/applies.py, bot/chat/profile/jobs.py)

menu-job = is my job on a list: /job nurse
next-button = Next ›
done-button = Done
continue-button = Continue ›
applies-programs-ask = Which of these programs do you qualify for? Tap to tick (☑).
applies-others-no = <i>A program without a tick counts as no. You can change it at any time.</i>
applies-none-button = None of these
applies-no-others-button = None of the others
applies-nomination-button = I hold a nomination (+{ $nomination })
applies-nomination-ask =
    <b>Do you hold a provincial nomination certificate?</b>
    It adds { $nomination } points to your score. An expression of interest, an application or an invitation from a province is not a nomination yet.
applies-nominated-button = Yes, I hold it
job-button = Is my job listed?
job-ask = <b>Is your job on one of IRCC’s lists?</b>
job-title = <b>{ $code } { $title }</b>
job-skilled = TEER { $teer }: this counts as skilled work.
job-not-skilled = TEER { $teer }: this does not count as skilled work (TEER 0 to 3).
job-listed = It is on these lists, in force since { $since }. Tick a category if you also have the experience it asks for:
job-not-listed = It is on none of the category lists in force since { $since }.
job-list-unknown = I don’t know IRCC’s list of occupations for: { $categories }. Your job may be on it; please look on IRCC’s page.

## The conversation: the first visit, continued (bot/chat/onboarding/start.py)

start-resumed = Your alerts are on again. Everything you told me is still here.
zone-other-button = Another time zone

## The conversation: polite words (bot/chat/fallback.py)

fallback-thanks = You’re welcome.
fallback-hello = Hello! You can send me a score such as 522, a draw such as #297, or a job title.

## Groups: public facts, and /groups (bot/chat/groups/group_list.py)

menu-groups = the groups and channels you added me to
menu-public-last = the latest draw, or of a type: /last cec
menu-public-draws = recent draws: /draws french
menu-public-chart = cut-offs over time
menu-public-forecast = usual timing and likely cut-off: /forecast cec
menu-public-help = what I can do here
help-group-everybody = For everybody
help-group-administrators = For administrators
chart-caption-public = Cut-offs of the last twelve months.
groups-title = <b>Groups and channels you added me to</b>
groups-one = <b>{ $title }</b>
groups-none = You haven’t added me to any group or channel. Add me to one and I’ll post the facts of each draw there, never anyone’s score.
help-group-closing = I only answer questions about a person, such as a score or a verdict, in private.

## The five marks, and the first draw that is kept back

legend =
    ✅ you would have been invited
    🟠 the tie-break decides
    ❌ not this time
    ⚪ not open to you
    ❔ I can’t tell yet
alert-explains-silence = This draw was not for you. From now on I keep such draws to myself, unless you choose every draw: /alerts

## Several profiles in one chat (bot/chat/profile/profiles.py)

who-of = <b>{ $name }</b>
who-title = <b>Profiles in this chat</b>
who-explained = For a couple, or for clients: up to { $most } profiles, each with its own details. An alert has a line for each. Commands apply to the one marked ●; tap another to switch.
who-add-button = + Add a profile
who-rename-button = Rename { $name }
who-remove-button = Remove { $name }
who-remove-yes-button = Yes, remove it
who-remove-ask = Remove the profile <b>{ $name }</b> with everything stored in it?
who-ask = What should I call this profile? A first name or initials are enough.
who-added = Added: <b>{ $name }</b>. Now tell me what applies.
who-renamed = Renamed to <b>{ $name }</b>.
who-fault-empty = I need at least one letter.
who-fault-too_long = That is too long: { $longest } characters at most.
who-fault-taken = Another profile here has that name.
who-full-popup = A chat can hold { $most } profiles at most.

## Groups, channels and cards (bot/text/notices/groups.py, bot/chat/groups/group_settings.py, bot/chat/groups/inline.py)

about-me-button = What about me?
group-lost = I can no longer post draws in “{ $title }”, where you added me. The settings are kept: once I can post again, an administrator can restart with /here.
group-lost-untitled = I can no longer post draws in a group or channel where you added me. The settings are kept: once I can post again, an administrator can restart with /here.
group-title = <b>Express Entry draws, as soon as IRCC publishes them</b>
group-on = I post the facts of each draw here, never anyone’s score.
group-on-topic = I post the facts of each draw in the chosen topic, never anyone’s score.
group-off = I post nothing here. An administrator can change that.
group-left-out = Left out: <b>{ $types }</b>
group-digest = On Saturdays at 10:00 ({ $zone }) I also post a summary of the week.
group-here-button = Post here
group-stop-button = Post nothing
group-types-button = Which draws
group-digest-button = Weekly summary
group-zone-button = Time zone
group-close-button = Done
group-types-ask = Tap a type to leave it out (▫️) or to post it again (✔️).
group-zone-ask = The summary comes on Saturdays at 10:00 in this time zone: { $zone }. Which one should it be?
group-language-ask = Which language should I post in?
group-admins-only = Only administrators can change what I post here.
group-admins-popup = Only administrators can change this.
group-erased = I’ve erased this group’s settings and post nothing here. To begin again: /here
group-channel-added = I post the facts of each draw in “{ $title }” from now on. To change something, write /alerts in the channel itself.
card-title = #{ $draw } · { $type }
card-description = { $date } · cut-off { $cutoff }

## Pictures: plain text (bot/text/draws/charts.py)

chart-cutoffs-title = Cut-offs
chart-period = { $since } – { $until }
chart-line = your score
chart-met = you’d have made it
chart-not-met = missed, or can’t tell
chart-pool-title = The pool
chart-pool-period = { $date } · { $total } candidates
chart-pool-mine = you: { $score }
chart-pool-note = Pale: ranges wider than 10 points
chart-months-title = Invitations per month
chart-rest = Others
chart-new-points = new points

## What if (bot/text/verdicts/whatif.py)

whatif-ask =
    <b>What if …</b>
    The last twelve months with another score, a nomination, NCLC 7 in French or another category: tap below, or type it, for example /whatif 505, /whatif +20, /whatif french.
whatif-title = <b>What if: { $changes }</b>
whatif-score = { $score } points
whatif-score-instead = { $score } points instead of { $own }
whatif-nomination = a provincial nomination
whatif-now = As things are: { $mine } of the last twelve months’ { $draws ->
    [one] 1 draw
   *[other] { $draws } draws
 } { $mine ->
    [one] was
   *[other] were
 } for you, and you’d have been invited in { $met }.
whatif-now-no-score = As things are: { $mine } of the last twelve months’ { $draws ->
    [one] 1 draw
   *[other] { $draws } draws
 } { $mine ->
    [one] was
   *[other] were
 } for you. I don’t know your score: /score
whatif-then = With this: { $mine } of { $draws } for you, invited in { $met }.
whatif-then-no-score = With this: { $mine } of { $draws } for you.
whatif-gained = <b>{ $gained } more of { $mine }:</b>
whatif-lost = <b>{ $lost } fewer:</b>
whatif-more = … and { $more } more.
whatif-same = It would have changed nothing.
whatif-nearest = The closest miss: #{ $draw } at { $cutoff }, { $points ->
    [0] on the tie-break
    [one] 1 point short
   *[other] { $points } points short
 }.
whatif-opened = { $opened ->
    [one] 1 more draw
   *[other] { $opened } more draws
 } would have been for you.
whatif-french = NCLC 7 in French also adds { $least } to { $most } points to the score, which are not counted here: tap below to count them. With your answers in /crs I know how many.
whatif-fault-unknown = I did not understand that. For example: /whatif 505, /whatif +20, /whatif french
whatif-fault-level = How much one language level adds depends on your age, education and work. The calculator can tell: /crs. Here you can ask about NCLC 7 or more, which makes you eligible for French draws, or a score such as 505.
whatif-fault-no_score = I need a score to add to or subtract from. Send me your score first, or ask about one, such as /whatif 505.
whatif-fault-too_low = No score is below zero.
whatif-fault-too_high = Without a nomination I look at scores up to { $most }. With a nomination: /whatif +{ $nomination }.
whatif-fault-with_or_without = I can’t tell whether that score includes the nomination’s { $nomination } points. Write it like “489 with a nomination” or “{ $full }”.
whatif-join-button = + { $type }
whatif-leave-button = − { $type }
whatif-nomination-button = Nomination
whatif-french-button = NCLC 7 in French
whatif-count-button = Count +{ $points }
whatif-more-button = Another program or category
whatif-reset-button = Start over
whatif-choose = <b>What if …</b> one of these applied to you too?

## The pool (bot/text/draws/standing.py)

pool-title = <b>The pool as of { $date }</b>: { $total } candidates
pool-above = Between <b>{ $least }</b> and <b>{ $most }</b> people were above { $score }.
pool-above-exactly = <b>{ $count }</b> people were above { $score }.
pool-band = { $count } people had { $band }. IRCC publishes only score ranges, so nobody can tell where you are within one.
pool-per-point = Spread evenly, each point there is about { $count } people.
pool-moves = Since { $date }: { $band_change } with { $band }, { $above_change } above that. The last counts:
pool-row = { $date }: { $band } in your range, { $above } above
pool-invited = This count is from before its draw: since then { $invited ->
    [one] 1 invitation has
   *[other] { $invited } invitations have
 } gone to people still counted here.
pool-no-score = Tell me your score and I can say how many people are above you: /score, or /pool 505.
pool-none = I haven’t read IRCC’s pool figures yet. Try again in a minute.
pool-picture-button = Picture

## Forecasts (bot/text/draws/forecasts.py)

forecast-title = <b>What’s typical</b>
forecast-type = <b>{ $type }</b>
forecast-rhythm = Usually every { $median ->
    [one] day
   *[other] { $median } days
 }; four out of five of the last { $gaps } gaps were { $short } to { $long } days.
forecast-rhythm-few = So far { $gaps } gaps, of { $short } to { $long } days.
forecast-rhythm-even = So far { $gaps ->
    [one] one gap, of { $median } days
   *[other] { $gaps } gaps, of { $median } days each
 }.
forecast-last = The last one: { $date }, { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
 }.
forecast-silent = None since { $date } ({ $days } days); the longest gap before was { $longest } days. This type may have ended.
forecast-silent-lately = None since { $date } ({ $days } days); the longest of the last { $gaps } gaps was { $longest } days. This type may have ended.
forecast-once = There has been only one, on { $date }.
forecast-new-points = New points came into force on { $since }, and no draw of this type has been held since: I can’t give a range.
forecast-new-rhythm = Drawn again on { $date }, after a gap of { $days } days: too soon to say how often these draws will come.
forecast-range = Likely next cut-off, in four out of five cases: <b>{ $low } to { $high }</b>
forecast-card = { $held } of my last { $ranges } ranges for { $type } were right. On average I was off by { $mine } points; guessing “same as last time” by { $same }.
forecast-loses = I give no range: over { $tries } draws since { $since } I was off by { $mine } points on average, and simply guessing “same as last time” by { $same }.
forecast-untested = I give no range: there are too few draws to test one.
forecast-borrowed = Its width is also based on similar types.
forecast-cutoffs = Lowest cut-off so far: { $lowest } (#{ $low }, { $low_date }). Highest: { $highest } (#{ $high }, { $high_date }).
forecast-sizes = Smallest draw so far: { $smallest ->
    [one] 1 invitation
   *[other] { $smallest } invitations
 } (#{ $small }, { $small_date }). Largest: { $largest } (#{ $large }, { $large_date }).
forecast-never = There has been no draw of this type yet: { $type }.
forecast-disclaimer = IRCC publishes no schedule. This is what has happened, not a promise of what will.

## Captions of pictures (bot/text/draws/captions.py)

chart-caption-mine = Your score is <b>{ $line }</b>: you’d have been invited in { $met } of { $draws ->
    [one] this 1 draw
   *[other] these { $draws } draws
 }.
chart-caption-may-be = Your score is <b>{ $line }</b>: you’d have been invited in { $met } of { $draws ->
    [one] this 1 draw
   *[other] these { $draws } draws
 }, if you were eligible.
chart-caption-others = { $draws ->
    [one] 1 draw. It wasn’t open to you, so your score isn’t drawn.
   *[other] { $draws } draws. They weren’t open to you, so your score isn’t drawn.
 }
chart-caption-no-score = { $draws ->
    [one] 1 draw
   *[other] { $draws } draws
 }. Tell me your score and I can draw it in: /score
chart-caption-pool = IRCC’s score ranges. /pool has the numbers.
chart-in-english = The picture is in English.
chart-caption-months = { $invited } invitations in twelve months, up to #{ $draw }.
chart-year = { $year } so far:
chart-year-row = { $type }: { $draws ->
    [one] 1 draw
   *[other] { $draws } draws
 }, { $invited ->
    [one] 1 invitation
   *[other] { $invited } invitations
 }, { $range }
chart-too-few = Too few draws for a picture. In words:
chart-no-draws = No draws of this type in this period: { $type }.
chart-unknown = I don’t have that chart. I can draw these:
chart-button = Chart
chart-mine-button = My cut-offs
chart-year-button = One year
chart-years-button = Three years
chart-pool-button = The pool
chart-months-button = Invitations per month
whatif-button = What if
forecast-button = Forecast

## News (bot/text/news/news.py, bot/chat/news/news.py)

news-title = <b>Recent Express Entry news</b>
news-none = I haven’t read any news yet.
news-alert-title = <b>Express Entry news</b>
news-link = <a href="{ $link }">{ $title }</a>
news-source = { $host }, { $when }
news-on-button = Send me news
news-off-button = Don’t send me news
news-more-button = More news
news-stop-button = No more news
news-off-popup = You won’t get news any more. /alerts turns it back on.
alerts-news-on = Express Entry news: <b>on</b>, a few items a day at most.
alerts-news-off = Express Entry news: <b>off</b>

## The operator: /stats, /broadcast, /resume (bot/chat/operator, bot/text/notices/letters.py)

letter-title = 📣 <b>From the operator of this bot</b>
letter-how = After the command, write the message for everyone, for example <code>/broadcast The bot moves tonight.</code> You see it first; nothing is sent until you say so.
letter-too-long = That is too long: { $most } characters at most.
letter-send-all-button = Send it to everybody
letter-drop-button = Do not send it
letter-sent-to = 📣 It’s on its way to { $people ->
    [one] one person
   *[other] { $people } people
 }. /stats shows how many messages are still waiting.
letter-dropped = Nothing was sent.
doubt-yes-button = It is right
doubt-no-button = Wait for a correction
again-yes-button = Announce it
again-no-button = No
doubt-believed = It will be recorded and announced at the next check.
doubt-held = Nothing is announced while the file says the same.
resumed = Alerts are running again. If too many chats are reported as gone again, they will pause again.
stats-title = <b>Bot status</b>
stats-up = Version { $version }, running since { $since }
stats-well = ✅ Nothing is wrong.
stats-languages = Chats that get alerts, by language: { $languages }
stats-others = Groups and channels: { $groups } · stopped: { $stopped } · unreachable: { $unreachable }
stats-today = Chats since { $since } · new: { $new } · left (erased): { $left } · unreachable since today (UTC): { $lost }
stats-people = { $people ->
    [one] One person
   *[other] { $people } people
}, { $active } active
stats-draws = { $draws ->
    [one] One draw
   *[other] { $draws } draws
} known
stats-look = IRCC’s file was last read: { $when }
stats-no-queue = No messages are waiting.
stats-queue = { $waiting ->
    [one] One message waits
   *[other] { $waiting } messages wait
} to be sent, since { $since }
stats-newest = Alerts on #{ $draw }: { $sent } sent, { $waiting } waiting, { $given } given up, { $again } re-sent to be safe
stats-newest-untold = #{ $draw } was not announced.

## Not in the pool, missed either way, a total that is not exact (bot/text/verdicts/doubts.py)

reason-expired = The profile you submitted on { $date } expired on { $expiry }, so it wasn’t in the pool for this draw.
reason-not_yet = You submitted your profile on { $date }, after this draw, so it wasn’t in the pool yet.
if-in-pool-met = With another profile in the pool you would have been invited.
if-in-pool-missed = With another profile in the pool you would not have been invited.
if-in-pool-tie = With another profile in the pool, it would come down to the tie-break.
if-in-pool-unknown = With another profile in the pool, it would depend on your score.
question-submitted-expired = Do you have a newer profile? When did you submit it?
question-submitted-not_yet = Did you have an earlier profile that day, or is this date wrong? When did you submit it?
score-about = Your total is approximate: with a nomination, points for French, study in Canada or a sibling no longer count, so it may be lower.
year-out-of-pool = { $draws ->
    [one] 1 of these draws was
   *[other] { $draws } of these draws were
 } held while your profile wasn’t in the pool, going by its date. I count them as if it had been.
