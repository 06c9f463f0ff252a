# Filipino, kasama ang mga salitang Ingles ng IRCC na kailangang makilala.
#
# Pareho ang syntax at mga key sa en.ftl. Ang pangalan ng mga programa at kategorya ay ang
# inilalathala ng IRCC. Hindi nagbabago ang salita ayon sa bilang: sapat na ang { $points } puntos.

language-name = Filipino

## Mga uri ng draw: ang pangalang inilalathala ng IRCC, maikling pangalan, at ang draw sa pangungusap

type-general = General (pangkalahatan)
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
type-french = French-language proficiency (Pranses)
type-french-short = French
type-french-draw = French draw
type-healthcare = Healthcare and social services occupations (kalusugan)
type-healthcare-short = Healthcare
type-healthcare-draw = healthcare draw
type-stem = STEM occupations (agham at teknolohiya)
type-stem-short = STEM
type-stem-draw = STEM draw
type-trades = Trade occupations (skilled trades)
type-trades-short = Trades
type-trades-draw = trades draw
type-transport = Transport occupations (transportasyon)
type-transport-short = Transport
type-transport-draw = transport draw
type-agriculture = Agriculture and agri-food occupations (agrikultura)
type-agriculture-short = Agriculture
type-agriculture-draw = agriculture draw
type-education = Education occupations (edukasyon)
type-education-short = Education
type-education-draw = education draw
type-physicians = Physicians with Canadian work experience (mga doktor)
type-physicians-short = Physicians
type-physicians-draw = physicians draw
type-senior_managers = Senior managers with Canadian work experience (mga nakatataas na manager)
type-senior_managers-short = Senior managers
type-senior_managers-draw = senior managers draw
type-researchers = Researchers with Canadian work experience (mga mananaliksik)
type-researchers-short = Researchers
type-researchers-draw = researchers draw
type-military = Skilled military recruits (militar)
type-military-short = Military
type-military-draw = military draw

## Ang hinihingi ng bawat programa at kategorya, sa isang pangungusap (mga tuntunin ng 2026)

criteria-cec = Hindi bababa sa isang taon ng skilled work sa Canada sa nakaraang tatlong taon, at CLB 7 (TEER 0 at 1) o CLB 5 (TEER 2 at 3).
criteria-fsw = Hindi bababa sa isang tuloy-tuloy na taon ng skilled work, CLB 7 sa lahat ng apat na kakayahan, at 67 puntos sa 100 sa selection grid.
criteria-fst = Hindi bababa sa dalawang taon ng trabaho sa skilled trade sa nakaraang limang taon, at job offer o certificate of qualification.
criteria-french = NCLC 7 o mas mataas sa lahat ng apat na kakayahan: pagsasalita, pakikinig, pagbasa at pagsulat.
criteria-healthcare = Hindi bababa sa 12 buwan sa iisang trabaho na nasa listahan ng IRCC para sa healthcare at social services, sa nakaraang tatlong taon.
criteria-stem = Hindi bababa sa 12 buwan sa iisang trabaho na nasa listahang STEM ng IRCC, sa nakaraang tatlong taon.
criteria-trades = Hindi bababa sa 12 buwan sa iisang trabaho na nasa listahang trades ng IRCC, sa nakaraang tatlong taon.
criteria-transport = Hindi bababa sa 12 buwan sa iisang trabaho na nasa listahang transport ng IRCC, sa nakaraang tatlong taon.
criteria-agriculture = Trabaho na nasa listahang agriculture at agri-food ng IRCC. Natapos ang kategorya noong Pebrero 2026.
criteria-education = Hindi bababa sa 12 buwan sa iisang trabaho na nasa listahang education ng IRCC, sa nakaraang tatlong taon.
criteria-physicians = Hindi bababa sa 12 buwan bilang doktor sa Canada, sa iisang trabaho na nasa listahan, sa nakaraang tatlong taon.
criteria-senior_managers = Hindi bababa sa 12 buwan bilang senior manager sa Canada, sa iisang trabaho na nasa listahan, sa nakaraang tatlong taon.
criteria-researchers = Hindi bababa sa 12 buwan bilang mananaliksik sa Canada, sa iisang trabaho na nasa listahan, sa nakaraang tatlong taon.
criteria-military = Sampung taon sa kinikilalang militar ng ibang bansa, at job offer ng Canadian Forces na tatlong taon o higit pa.

## Mga oras

time-utc = { $moment } UTC
time-local = { $moment } ({ $utc } UTC)
time-local-other-day = { $moment } ({ $utc_day }, { $utc } UTC)
time-moment = { $date }, { $time }

## Ang linya ng resulta, pagkatapos ng marka: kung nasaan ang score

line-above = #{ $draw }: ang { $score } ay { $points } puntos na mas mataas sa cut-off na { $cutoff }.
line-below = #{ $draw }: ang { $score } ay { $points } puntos na mas mababa sa cut-off na { $cutoff }.
line-at_everyone = #{ $draw }: ang { $score } ay eksaktong nasa cut-off na { $cutoff }, at inimbitahan ang lahat ng naroon.
line-at_before = #{ $draw }: ang { $score } ay eksaktong nasa cut-off na { $cutoff }, at isinumite mo ang profile bago ang tie-break.
line-at_after = #{ $draw }: ang { $score } ay eksaktong nasa cut-off na { $cutoff }, pero hindi mo isinumite ang profile bago ang tie-break.
line-at_same_day = #{ $draw }: ang { $score } ay eksaktong nasa cut-off na { $cutoff }, at isinumite mo ang profile sa mismong araw ng tie-break.
line-at_no_date = #{ $draw }: ang { $score } ay eksaktong nasa cut-off na { $cutoff }, kaya ang tie-break ang magpapasya.
line-at_no_tie_break = #{ $draw }: ang { $score } ay eksaktong nasa cut-off na { $cutoff }, at hindi alam ang tie-break.
line-no_score = Para sa iyo ang #{ $draw }, pero hindi ko alam ang score mo. Ang cut-off ay { $cutoff }.
line-score_unclear = Para sa iyo ang #{ $draw }, pero kasama ba sa score mong { $score } ang isang nominasyon? Ang cut-off ay { $cutoff }.

head-not-for-you = Hindi para sa iyo ang #{ $draw }.
head-may-be = Para sa iyo ba ang #{ $draw }?
head-new-type = Ang #{ $draw } ay uri na hindi ko pa kilala.
figures = Cut-off { $cutoff }, score mo { $score }.
figures-presumed = Cut-off { $cutoff }, score mo na may nominasyon { $score }.
figures-no-score = Cut-off { $cutoff }, hindi alam ang score mo.
profile-line = { $name } · { $line }
profile-me = Ikaw

## Ang susunod kung para sa tao ang draw

if-above = Kung para sa iyo ito: { $points } puntos na mas mataas sa cut-off, kaya naimbitahan ka sana.
if-below = Kung para sa iyo ito: { $points } puntos na mas mababa sa cut-off, kaya hindi ka sana naimbitahan.
if-at_everyone = Kung para sa iyo ito: eksaktong nasa cut-off, kaya naimbitahan ka sana.
if-at_before = Kung para sa iyo ito: nasa cut-off at bago ang tie-break, kaya naimbitahan ka sana.
if-at_after = Kung para sa iyo ito: nasa cut-off pero hindi bago ang tie-break, kaya hindi ka sana naimbitahan.
if-at_same_day = Kung para sa iyo ito: nasa cut-off, at ang oras ng pagsumite mo ang magpapasya.
if-at_no_date = Kung para sa iyo ito: nasa cut-off, at ang sandali ng pagsumite mo ang magpapasya.
if-at_no_tie_break = Kung para sa iyo ito: nasa cut-off, at ang tie-break, na hindi alam, ang magpapasya.
if-no_score = Kung para sa iyo ito: ang score mo ang magpapasya, at hindi ko pa ito alam.
if-score_unclear = Kung para sa iyo ito: depende kung kasama sa score mo ang 600 puntos ng nominasyon.

## Bakit para sa isang tao ang draw, hindi, o maaaring oo

reason-name_unknown = Ipinapakita ito ayon sa inilathala ng IRCC, at hindi ko masabi kung para sa iyo ito.
reason-open_to_all = Ang general draw ay bukas sa lahat ng nasa pool.
reason-nominated = Sinabi mong may nominasyon ka ng probinsiya (provincial nomination).
reason-not_nominated = Para ito sa mga may nominasyon ng probinsiya, at sinabi mong wala ka nito. Kasama sa cut-off nito ang 600 puntos ng nominasyon.
reason-nomination_unsaid = Para ito sa mga may nominasyon ng probinsiya. Kasama sa cut-off nito ang 600 puntos ng nominasyon.
reason-in_program = Sinabi mong kuwalipikado ka para sa { $type }.
reason-not_in_program = Sinabi mong hindi ka kuwalipikado para sa { $type }.
reason-program_unsaid = Para ito sa mga kuwalipikado para sa { $type }.
reason-in_category = Sinabi mong kabilang ka sa kategoryang { $type }, at kuwalipikado ka para sa CEC, FSW o FST.
reason-not_in_category = Sinabi mong hindi ka kabilang sa kategoryang { $type }.
reason-category_unsaid = Para ito sa mga kabilang sa kategoryang { $type }.
reason-in_no_program = Hinihingi rin ng category draw ang CEC, FSW o FST, at sinabi mong hindi ka kuwalipikado sa alinman sa mga ito.
reason-no_program_said = Hinihingi rin ng category draw ang CEC, FSW o FST.

score-with-nomination = Kasama sa { $score } ang 600 puntos ng nominasyon.
earlier-rules = Bago ang { $date }, iba ang mga tuntunin ng kategoryang ito; tungkol sa kasalukuyan ang sagot mo, kaya mag-ingat sa pagbasa nito.

## Ang dapat gawin

advice-met = Ayon sa mga impormasyong ito, naimbitahan ka sana. Tingnan ang IRCC account mo: IRCC lang ang makapagsasabi.
advice-tie = Hindi ko masabi kung naimbitahan ka sana. Tingnan ang IRCC account mo: IRCC lang ang makapagsasabi.
advice-missed = Ayon sa mga impormasyong ito, hindi ka sana naimbitahan. Ang profile na may bisa pa ay nananatili sa pool.
advice-not_for_you = Kung nagbago ang impormasyon mo: /profile
advice-several = Ito ang sinasabi ng mga naka-save na impormasyon. Tingnan ang IRCC account: IRCC lang ang makapagsasabi.

## Mga tanong, at mga sagot bilang button

question-score = Ano ang CRS score mo, hindi kasama ang 600 puntos ng nominasyon?
question-nomination = May nominasyon ka ba ng probinsiya (provincial nomination)?
question-nomination_in_score = Kasama ba sa score mong { $score } ang 600 puntos ng nominasyon ng probinsiya?
question-program = Kuwalipikado ka ba para sa programang ito: { $type }?
question-any_program = Kuwalipikado ka ba para sa kahit isa sa tatlong programang federal: CEC, FSW o FST?
question-category = Kabilang ka ba sa kategoryang ito: { $type }?
question-submitted = Kailan mo isinumite ang Express Entry profile mo? Sapat na ang araw, mas mabuti kung may oras (UTC).
question-submitted-time = Anong oras (UTC) mo isinumite ang Express Entry profile mo noong { $date }?
question-about = <b>{ $name }</b>: { $question }
yes-button = Oo
no-button = Hindi

## Mga paalala: ang magpapababa ng score, at kung gaano pa katagal ang imbitasyon (bot/text/reminders.py)

reminder-title = 🗓 <b>Paalala</b>
reminder-profile = <b>{ $name }</b>
reminder-row = • Sa loob ng { $days } araw: { $line }
reminder-invitation = Ang imbitasyon mo: { $days ->
    [0] ngayon ang huling araw para mag-apply.
   *[other] { $days } araw na lang para mag-apply.
 }
reminder-invitation-over = Ayon sa petsang ibinigay mo, tapos na ang 60 araw ng imbitasyon mo.
reminder-closing = Ang IRCC account lang ang nagpapakita ng may bisa. Kung may nagbago, sabihin mo at kakalkulahin ko ulit.
reminder-invitation-button = Ang imbitasyon ko
reminder-calculator-button = Tingnan ang score ko
reminder-settings-button = Mga paalala
drop-birthday = kaarawan, sa { $day }
drop-first_test = mag-e-expire ang resulta ng una mong language test sa { $day }
drop-second_test = mag-e-expire ang resulta ng ikalawa mong language test sa { $day }
drop-profile = mag-e-expire ang Express Entry profile mo sa { $day }; pagkatapos nito, wala na ito sa pool
drop-work_window = sa { $day }, maaaring hindi na sapat na bago ang trabaho mo: labindalawang buwan nito ang dapat nasa loob ng nakaraang tatlong taon
drop-costs = { $what } (−{ $points } puntos)
drop-row = • { $line }
score-stale = ⚠️ Ang impormasyon mo ay mula pa noong { $since } at maaaring hindi na tama. Mula noon:
stale-several = ⚠️ Maaaring hindi na tama ang ilang impormasyon, ang kay: <b>{ $names }</b>. Tingnan: /profile
since-birthday = nag-birthday ka, noong { $day }
since-first_test = nag-expire ang resulta ng una mong language test noong { $day }
since-second_test = nag-expire ang resulta ng ikalawa mong language test noong { $day }
since-profile = nag-expire ang Express Entry profile mo noong { $day }: kung walang bago, wala ka sa pool
since-work_window = mula { $day }, maaaring hindi na sapat na bago ang trabaho mo para sa ilang programa at kategorya

## Isang draw

draw-title = <b>{ $name }</b>
draw-figures = #{ $draw } · { $date } · { $size } imbitasyon
draw-cutoff = Cut-off: <b>{ $cutoff }</b>
draw-tie-break = Tie-break: { $instant }
draw-tie-break-none = Tie-break: wala pa noong panahong iyon; inimbitahan ang lahat ng nasa { $cutoff }
draw-tie-break-unknown = Tie-break: hindi alam
draw-ran-at = Ginanap: { $instant }
draw-invited = Bukas sa: { $programs }
draw-pool = Pool noong { $date }: { $total } kandidato
draw-pool-undated = Pool bago ang draw: { $total } kandidato
draw-pool-band = { $band }: { $count }
draw-link = <a href="{ $url }">Pahina ng IRCC para sa draw na ito</a>
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

note-tie_break_unreadable = Hindi mabasa ang tie-break ng IRCC para sa draw na ito.
note-tie_break_missing = Walang inilathalang tie-break ang IRCC para sa draw na ito.
note-tie_break_no_year = Walang taon ang tie-break ng IRCC para sa draw na ito.
note-tie_break_am_pm = Dalawang paraan ng pagsulat ng oras ang pinaghalo sa tie-break ng IRCC para sa draw na ito.
note-tie_break_after_draw = Mas huli pa sa draw mismo ang tie-break ng IRCC para sa draw na ito.
note-tie_break_too_old = Mahigit isang taon bago ang draw ang tie-break ng IRCC para rito.
note-ran_at_unreadable = Hindi mabasa ang oras ng IRCC para sa draw na ito.
note-ran_at_other_day = Magkaibang araw ang petsa at oras ng IRCC para sa draw na ito.
note-pool_unreadable = Hindi mabasa ang mga bilang ng IRCC sa pool para sa draw na ito.

## Isang pagtatama

correction-title = Itinama ng IRCC ang draw #{ $draw }, kaya nagbago rin ang resulta mo.
correction-before = Dati: { $facts }
correction-now = Ngayon: { $facts }
correction-date = ginanap noong { $date }
correction-size = { $size } imbitasyon
correction-cutoff = cut-off { $cutoff }
correction-tie-break = tie-break { $instant }
correction-tie-break-unknown = hindi alam ang tie-break

## Ang isang linya ng konteksto

context-new_name = Ngayon lang ginamit ng IRCC ang pangalang ito.
context-first_ever = Ang kauna-unahang { $type }.
context-first_in = Unang { $type } sa loob ng { $months } buwan; ang huli ay #{ $last_number } noong { $last_date }, na { $last_cutoff }.
context-lowest_ever = Ang pinakamababang cut-off sa lahat ng { $type }, sa { $count }.
context-highest_ever = Ang pinakamataas na cut-off sa lahat ng { $type }, sa { $count }.
context-lowest_since = Ang pinakamababang cut-off ng { $type } sa loob ng { $months } buwan; ang #{ $last_number } noong { $last_date } ay { $last_cutoff }.
context-highest_since = Ang pinakamataas na cut-off ng { $type } sa loob ng { $months } buwan; ang #{ $last_number } noong { $last_date } ay { $last_cutoff }.
context-streak = Ika-{ $count } na sunod-sunod na { $type } sa { $range }.
context-move_up = { $points } puntos na mas mataas kaysa sa huling { $type }: #{ $last_number } noong { $last_date }, na { $last_cutoff }.
context-move_down = { $points } puntos na mas mababa kaysa sa huling { $type }: #{ $last_number } noong { $last_date }, na { $last_cutoff }.
context-tie_later = Parehong cut-off ng huling { $type }, #{ $last_number } noong { $last_date }, na { $last_cutoff }; ang tie-break ay { $days } araw na mas huli.
context-tie_earlier = Parehong cut-off ng huling { $type }, #{ $last_number } noong { $last_date }, na { $last_cutoff }; ang tie-break ay { $days } araw na mas maaga.
context-move_none = Parehong cut-off ng huling { $type }: #{ $last_number } noong { $last_date }, na { $last_cutoff }.

## Mga button sa ilalim ng alert

details-button = Mga detalye
mute-button = I-mute: { $type }
unmute-button = I-unmute: { $type }

## Mga nakapirming teksto

disclaimer =
    Walang kaugnayan ang bot na ito sa IRCC at hindi ito nagbibigay ng legal na payo.
    Walang sinuman dito ang hihingi sa iyo ng mga dokumento, pera o password.

privacy =
    <b>Ano ang itinatago tungkol sa iyo, at bakit</b>

    • ang numero ng chat na ito, para masulatan ka
    • wika at time zone, para mabasa mo ang isinusulat
    • ang impormasyong ibinigay mo: score, mga programa, mga kategorya, nominasyon, kung kailan ka nagsumite – para masabi kung naimbitahan ka sana sa isang draw
    • mga sagot sa calculator: hanggang matapos ka, o 90 araw kung titigil ka sa gitna; mas matagal lang kung hihilingin mo – para maipaalala ang nakababawas ng puntos
    • ang petsa ng imbitasyon, at kung aling paalala ang naipadala, para mabilang ang 60 araw
    • ang mga pangalang ibinibigay mo sa ilang profile, para makilala ang bawat isa
    • ang mga setting mo sa alert
    • kung ipinasok mo ako sa isang grupo o channel: na ikaw iyon, habang nakakapag-post ako roon, para masabi sa iyo kapag hindi na
    • sa loob ng 30 araw, kung aling alert ang naihatid, para walang maipadala nang dalawang beses at maitama kung itatama ng IRCC ang isang draw

    Walang ibang pangalan, walang username, walang teksto ng mensahe, sa alinmang file o log. Walang ibinebenta o ipinapasa.

    Ipinapadala ng /mydata ang lahat bilang file, maliban sa kung aling alert ang naihatid. Agad na binubura ng /delete ang lahat, at pagkaraan ng isang minuto ay wala nang file na may laman nito. Pansamantalang pinahihinto lang ng /stop ang mga alert. Ang chat na hindi maabot sa loob ng labindalawang buwan ay binubura.

help-title = <b>Ano ang magagawa ko</b>
help-command = /{ $command } – { $does }
help-closing = Puwede ka ring magpadala lang ng score, tulad ng 522. Para sa mag-asawa o sa mga kliyente, may ilang profile sa /profile. Idagdag ako sa isang grupo o channel, at ipo-post ko roon ang mga detalye ng bawat draw, hindi kailanman ang score ng sinuman.

## Ang sinasabi sa operator (bot/text/incidents.py: incident-<kind>, incident-<kind>-over)

incident-source-silent = 🛑 Hindi nababasa ang file ng IRCC mula { $since }: { $fault } (×{ $failures }). Patuloy akong sumusubok.
incident-source-silent-over = ✅ Nababasa na ulit ang file ng IRCC, { $now }. Hindi ito nabasa mula { $since }. { $new ->
    [no] Walang nakaligtaan.
   *[other] Inilathala samantala: { $new }.
 }
incident-source-stale = ⚠️ Ang pinakabagong draw, #{ $subject }, ay noong { $date }. Maaaring nagpapahinga ang IRCC, o hindi na ito ang file na pinupunan nito: pakitingnan ang pahina nito.
incident-file-shrunk = ⚠️ Kulang ng { $count } sa { $known } draw ang file ng IRCC. Nananatili silang nakatala; ang bago ay ipinapahayag.
incident-file-shrunk-over = ✅ Buo na ulit ang file ng IRCC.
incident-files-disagree = ⚠️ Hindi magkatugma ang mga file ng IRCC sa draw #{ $subject }. Ingles: { $date }, { $size } imbitasyon, cut-off { $cutoff }. Pranses: { $french_date }, { $french_size } imbitasyon, cut-off { $french_cutoff }. Ang nasa Ingles ang sinasabi sa mga tao.
incident-rows-unreadable = ⚠️ Hindi mabasa ang { $count } row ng file ng IRCC; ang una ay { $first }: { $fault }. Sinusubukan ulit sa bawat pagtingin.
incident-rows-unreadable-over = ✅ Nababasa na ulit ang mga row ng file ng IRCC.
incident-row-unreadable = ⚠️ Hindi mabasa ang row ng draw #{ $subject }: { $fault }. Sinusubukan ulit sa bawat pagtingin.
incident-draw-vanished = ⚠️ Nawala ang draw #{ $subject } sa file ng IRCC. Nananatili itong nakatala.
incident-draw-in-future = ⚠️ Ang draw #{ $subject } ay may petsang { $date }, na hindi pa dumarating. Hindi ito itinatala o ipinapahayag hanggang doon, o hanggang itama ito ng IRCC.
incident-draw-repeated = ⚠️ Inuulit ng draw #{ $subject } ang lahat ng detalye ng draw #{ $like }. Itinuturing itong iisang draw na may ibang numero, at hindi ipinapahayag.
incident-draw-copied = ⚠️ Inuulit ng draw #{ $subject } ang lahat ng detalye ng draw #{ $like }, na nasa file pa. Ipapahayag ito kung hindi magbago sa susunod na pagtingin: maaaring itama ito ng IRCC.
incident-draw-flawed = ⚠️ May mga depekto ang row ng draw #{ $subject }: { $notes }. Hindi isinama ang hindi mabasa.
incident-name-unknown = ⚠️ May pangalan ang draw #{ $subject } na hindi ko kilala: <b>{ $name }</b>. “Hindi masabi” ang sinasabi sa lahat para rito.
incident-alert-refused = ⚠️ Tinatanggihan ng Telegram ang teksto ng { $subject }: { $fault }. Tayo ang dapat mag-ayos nito.
incident-mass-failure = 🛑 Nakahinto ang mga alert: { $gone } sa { $of } chat ng { $subject } ang bumalik na wala na. Mukhang aberya ito, hindi pag-alis ng mga tao. Ipinagpapatuloy sila ng /resume.
incident-delivery-failing = 🛑 Hindi nakararating sa Telegram ang mga alert mula { $since }: { $fault } (×{ $failures }). Naghihintay sila, at ipapadala ulit.
incident-delivery-failing-over = ✅ Nakararating na ulit sa Telegram ang mga alert, { $now }. Hindi sila nakarating mula { $since }.
incident-disk-nearly-full = 🛑 Halos puno na ang disk ng DATA_DIR: { $megabytes } MB ang libre. Kung walang espasyo, hindi ako makapagtatala ng bagong draw.
incident-disk-nearly-full-over = ✅ May espasyo na ulit ang disk ng DATA_DIR.

## Ang usapan: mga button at salitang pinagsasaluhan ng ilang screen (bot/chat)

back-button = ‹ Bumalik
skip-button = Laktawan ›
not-said = hindi sinabi
yes = oo
no = hindi
none = wala
stale-popup = Luma na ang button na ito, at walang binago. Ipinapakita ng /help ang magagawa ko.
stranger-popup = Walang naka-save tungkol sa iyo, kaya walang binago. Ipadala ang /start para magsimula.
crossroads = Ano ang susunod? Ipinapakita ng /help ang lahat ng magagawa ko.
failure = May nangyaring mali sa panig ko, at hindi ko iyon natapos. Hindi apektado ang mga alert mo. Nasabihan na ang operator; ang reference ay <code>{ $reference }</code>.
failure-report = ⚠️ Nabigo ang isang handler, reference <code>{ $reference }</code>: { $fault }. Nasabihan na ang tao; hindi na ito susubukan ulit.

## Ang usapan: ang menu ng mga command (bot/chat/menu.py: menu-<command>)

menu-start = magsimula, o tingnan kung nasaan ka
menu-score = itakda ang score mo: /score 522
menu-crs = kalkulahin ang score mo, at ang magpapataas nito
menu-profile = lahat ng alam ko tungkol sa iyo, para baguhin
menu-last = ang huling draw, o ng isang uri: /last cec
menu-draws = mga kamakailang draw: /draws french
menu-draw = buong detalye ng isang draw: /draw 297
menu-whatif = ang nakaraang taon kung iba ang score: /whatif 505
menu-chart = mga cut-off sa paglipas ng panahon, kasama ang linya mo
menu-pool = ilan ang mas mataas sa iyo
menu-forecast = ang karaniwan: /forecast cec
menu-ita = natanggap ko ang imbitasyon: ang 60 araw
menu-alerts = kung ano ang ipapaalam, at kung may tunog
menu-news = mga bagong balita sa Express Entry
menu-language = ang wika mo
menu-status = kumusta ang pagbabantay at mga alert
menu-mydata = lahat ng naka-save tungkol sa iyo, bilang file
menu-stop = ihinto muna ang mga alert, panatilihin ang setting
menu-delete = burahin ang lahat tungkol sa iyo
menu-privacy = ano ang itinatago, at bakit
menu-help = lahat ng command
menu-group-here = i-post dito ang mga draw
menu-group-alerts = ang ipino-post dito, para baguhin
menu-group-language = ang wika ng mga post
menu-group-stop = walang i-post, panatilihin ang setting
menu-group-delete = kalimutan ang grupong ito

## Ang pahina ng bot sa Telegram: hanggang 512 at 120 character

page-description =
    Binabantayan ko ang mga Express Entry draw ng Canada. Sa loob ng isang minuto, sinasabi ko kung naimbitahan ka sana ayon sa impormasyon mo, at kung bakit: ang programa o kategorya mo, ang cut-off, ang tie-break.

    Walang kaugnayan sa IRCC. Walang legal na payo. Hindi ako humihingi ng dokumento, pera o password.
page-short-description = Mga Express Entry draw ng Canada sa loob ng isang minuto, at kung umabot ka. Walang kaugnayan sa IRCC.

## Ang usapan: ang unang bisita

start-hello =
    <b>Kumusta. Binabantayan ko ang mga Express Entry draw ng Canada para sa iyo.</b>
    Kapag may inilathala, sinasabi ko kung naimbitahan ka sana, at kung bakit. Tatlong maikling tanong para maging angkop ito sa iyo. Laktawan ang gusto mo.
start-step-1 = <b>1 sa 3 · Ang score mo</b>
start-step-2 = <b>2 sa 3 · Ang angkop sa iyo</b>
start-step-3 = <b>3 sa 3 · Kung kailan ka nagsumite</b>
start-unknown-button = Hindi ko alam
start-unknown =
    Nasa IRCC account mo ang score mo, kapag may profile ka na sa pool. Bago iyon, maaari natin itong kalkulahin, sa humigit-kumulang labinlimang tanong na karamihan ay tina-tap lang. Ang sariling tool ng IRCC ang may bisa.

    Puwede mo ring ipadala ang numero kapag alam mo na, ngayon o sa susunod.
start-calculator-button = Kalkulahin dito
start-official-button = Sariling tool ng IRCC
start-done = <b>Iyon lang. Mula ngayon, nagbabantay ako para sa iyo.</b>
start-again = <b>Kung nasaan ka</b>
start-alert-button = Magpadala ng test alert
start-latest-button = Huling draw
start-profile-button = Ang profile ko
start-zone-button = Ang time zone ko
start-zone-hint = UTC ang mga oras hangga’t hindi mo pinipili ang time zone mo.
start-test-alert = <i>Isang test. Ganito ang hitsura ng isang alert:</i>
start-no-draws-popup = Hindi ko pa nababasa ang mga draw ng IRCC. Subukan ulit pagkaraan ng isang minuto.

year = <b>Ang nakaraang labindalawang buwan, sa impormasyong ito:</b> sa { $draws } draw, { $mine } ang para sa iyo, at { $met } sana ang naabot mo.
year-no-score = <b>Ang nakaraang labindalawang buwan, sa impormasyong ito:</b> sa { $draws } draw, { $mine } ang para sa iyo. Kung may score ka, masasabi ko kung ilan sana ang naabot mo.
year-ties = { $ties } pa ang pinagpasyahan ng tie-break.
year-unknown = Sa { $unknown } draw, hindi ko pa masabi: ilang sagot pa sa /profile mo ang magpapasya.
year-tie-break-only = { $early } sa mga ito ay dahil lang sa maagang pagsumite.
year-earlier-rules = Sa { $earlier } draw bago ang { $date }, iba ang mga tuntunin ng kategorya: mag-ingat sa pagbasa nito.

## Ang usapan: ang score

score-ask =
    Ipadala ang CRS score mo, hindi kasama ang 600 puntos ng nominasyon. Halimbawa: <b>522</b>
score-kept = Ang score mo ay <b>{ $score }</b>, hindi kasama ang 600 puntos ng nominasyon.
score-full = Kasama ang nominasyon mo, <b>{ $full }</b> iyon.
score-confirm = Itatakda ko ba ang score mo sa <b>{ $score }</b>?
score-unchanged = Nananatili ang score mo.
score-nominated = Ang { $score } ay higit sa maaabot nang walang nominasyon ng probinsiya (695). Kasama ba rito ang 600 puntos ng nominasyon?
score-impossible = Kung gayon, hindi maaaring tama ang { $score }: kung walang nominasyon, 695 ang pinakamataas. Pakitingnan ulit sa IRCC account mo.
score-fault-not_a_number = Hindi iyan score na mababasa ko. Kailangan ko ng buong bilang mula 0 hanggang 1200.
score-fault-fraction = Walang decimal ang CRS score. Kailangan ko ng buong bilang mula 0 hanggang 1200.
score-fault-negative = Hindi bababa sa zero ang CRS score. Kailangan ko ng buong bilang mula 0 hanggang 1200.
score-fault-too_high = Walang CRS score na higit sa 1200. Kailangan ko ng buong bilang mula 0 hanggang 1200.

## Ang usapan: ang angkop, at kung kailan isinumite ang profile

applies-ask =
    I-tap ang isang linya nang isang beses para sa oo (✔️), isa pa para sa hindi (✖️). Ang mga linyang iiwan mo (▫️) ay mananatiling bukas: magtatanong ako kapag mahalaga na.
applies-categories-ask =
    Aling mga kategorya ang sa iyo? Ang French ay NCLC 7 sa lahat ng apat na kakayahan. Ang mga trabaho ay ayon sa mga listahan ng IRCC. Kailangan ng physicians, senior managers at researchers ng karanasan sa trabaho sa Canada.
applies-categories-button = Kategorya: French, healthcare, trades… ›
applies-rest-button = Iyon lang: hindi ang iba
applies-unsure-button = Hindi ako sigurado sa iba
applies-criteria-button = Ano ang hinihingi?
applies-criteria = <b>Ang hinihingi ng bawat isa, sa madaling salita</b>
applies-criteria-name = <b>{ $name }</b>
applies-refreshed-popup = Luma na ang listahang ito. Ipinapakita na nito ngayon ang naka-save.

submitted-ask =
    Kailan mo isinumite ang Express Entry profile mo? Kapag eksaktong nasa cut-off, ito ang magpapasya.

    Piliin ang buwan, o i-type ang petsa. Kung may oras, eksakto ito, halimbawa: <b>{ $moment }</b>
submitted-day = Aling araw ng { $month }?
submitted-forget-button = Kalimutan ang petsa
submitted-kept = Nagsumite ka noong <b>{ $when }</b>.
submitted-expired = ⚠️ Mahigit labindalawang buwan na iyon: expired na ang profile na ito. Kung may bago ka, ibigay ang petsa nito.
submitted-fault-unreadable = Hindi ko iyan mabasa bilang petsa. Isulat nang ganito: { $day }, { $written }, o { $moment }.
submitted-fault-ambiguous = Hindi ko matukoy doon ang araw at buwan. Isulat nang ganito: { $day } o { $written }.
submitted-fault-impossible = Walang ganoong petsa o oras. Pakitingnan ulit.
submitted-fault-future = Nasa hinaharap pa iyan. Kailangan ko ang sandali ng pagsumite mo.
submitted-fault-too_old = Mahigit labindalawang buwan na iyon. Labindalawang buwan ang buhay ng profile; kung may mas bago ka, ibigay ang petsa nito.

## Ang usapan: ang profile

profile-title = <b>Ang alam ko tungkol sa iyo</b>
profile-change = I-tap ang isang linya para baguhin ito.
profile-score = Score na walang nominasyon: <b>{ $score }</b>
profile-scored = { $score } (mula { $since })
profile-score-full = { $score } (kasama ang nominasyon mo { $full })
profile-nomination = Nominasyon ng probinsiya: <b>{ $answer }</b>
profile-yes = Sinagot mo ng oo: <b>{ $names }</b>
profile-unsaid = Hindi pa nasasabi: { $count } linya
profile-submitted = Isinumite ang profile: <b>{ $when }</b>
profile-answers = Calculator: <b>{ $state ->
    [running] nasimulan
    [kept] naka-save ang mga sagot
   *[none] walang naka-save na sagot
 }</b>
profile-invitation = Imbitasyon: natanggap noong { $received }, hanggang { $last }
profile-crs-button = Calculator
profile-ita-button = Imbitasyon
profile-zone = Time zone: <b>{ $zone }</b>
profile-language = Wika: <b>{ $language }</b>
profile-score-button = Score: { $value }
profile-applies-button = Mga programa, nominasyon, kategorya
profile-submitted-button = Isinumite: { $value }
profile-alerts-button = Mga alert
profile-zone-button = Time zone: { $value }
profile-who-button = Iba pang profile
profile-language-button = Wika: { $value }

## Ang usapan: mga tanong sa ilalim ng resulta

ask-score-button = Sabihin ang score ko
ask-submitted-button = Sabihin kung kailan ako nagsumite
ask-nomination_in_score-button = Sagutin
ask-none-button = Wala sa mga ito
ask-noted-popup = Naitala na.
ask-already-popup = Nasagot mo na ito. Mababago ito sa /profile.

## Ang calculator: mga tanong (bot/text/calculator.py: crs-ask-<question>, crs-name-<question>)

crs-progress = <b>Ang CRS score mo · tanong { $number } sa mga { $total }</b>
crs-hello =
    Itatanong ko ang bumubuo sa score; karamihan ay tina-tap lang. Puwede kang bumalik, magtama at huminto anumang oras: natatandaan ko kung nasaan ka.
    Itatago ang mga sagot mo hanggang matapos lang tayo, maliban kung hilingin mong panatilihin ko ang mga ito.
crs-resumed = Magpapatuloy tayo kung saan ka tumigil.
crs-ask-spouse = May asawa o common-law partner ka ba, at sasama ba siya sa iyo sa Canada? Ang partner na mamamayan o permanent resident ng Canada ay itinuturing na hindi sasama.
crs-ask-born = Kailan ka ipinanganak?
crs-ask-education = Ano ang pinakamataas na antas ng edukasyon mo? Ang galing sa ibang bansa ay bibilangin lang kung may Educational Credential Assessment (ECA).
crs-ask-canadian_study = Nakakuha ka ba ng degree, diploma o certificate sa Canada? Ang master’s, professional o doctoral degree ay bilang na tatlong taon.
crs-ask-first_test = Aling language test ang kinuha mo? Kung dalawa, sabihin muna ang mas maganda.
crs-ask-first_results = Ano ang mga resulta nito?
crs-ask-first_taken = Kailan mo ito kinuha? May bisa ang resulta nang dalawang taon.
crs-ask-second_test = Kumuha ka rin ba ng test sa isa pang opisyal na wika?
crs-ask-second_results = Ano ang mga resulta nito?
crs-ask-second_taken = Kailan mo ito kinuha? May bisa ang resulta nang dalawang taon.
crs-ask-canadian_work = Ilang buong taon ng skilled work (TEER 0, 1, 2 o 3) mayroon ka <b>sa Canada</b>, sa nakaraang sampung taon? Bilangin ang trabahong may bayad, awtorisado, full-time o katumbas nito sa part-time; hindi kasama ang self-employment at ang trabaho habang full-time na estudyante.
crs-ask-foreign_work = At ilang buong taon <b>sa labas ng Canada</b>, sa nakaraang sampung taon?
crs-ask-spouse_education = Ano ang pinakamataas na antas ng edukasyon ng partner mo?
crs-ask-spouse_test = Aling language test ang kinuha ng partner mo?
crs-ask-spouse_results = Ano ang mga resulta ng partner mo?
crs-ask-spouse_canadian_work = Ilang buong taon ng skilled work mayroon ang partner mo sa Canada, sa nakaraang sampung taon?
crs-ask-spouse_born = Kailan ipinanganak ang partner mo? Kung alam ko ito, masasabi ko ang score kung partner mo ang principal applicant.
crs-ask-spouse_foreign_work = Ilang buong taon ng skilled work mayroon ang partner mo sa labas ng Canada, sa nakaraang sampung taon?
crs-ask-sibling = Ikaw ba, o ang partner na sasama, ay may kapatid sa Canada, 18 anyos pataas, na mamamayan o permanent resident?
crs-ask-nomination = May nominasyon ka ba ng probinsiya (provincial nomination)?
crs-ask-occupation = Sa aling isang trabaho ka pinakamatagal sa nakaraang tatlong taon? Ang mga programa at kategorya ay ayon sa NOC code nito.
crs-ask-recent_work = Gaano ka katagal sa trabahong ito sa nakaraang tatlong taon, full-time o katumbas nito sa part-time? Hindi kailangang tuloy-tuloy.
crs-ask-work_ended = Kailan ang huling araw mo sa trabahong ito?
crs-ask-certificate = May certificate of qualification ka ba sa isang skilled trade mula sa isang probinsiya o teritoryo ng Canada?
crs-ask-job_offer = May balidong job offer ka ba nang isang taon o higit pa mula sa employer sa Canada? Wala na itong CRS points mula Marso 25, 2025, pero maaari itong magpasya sa isang programa.

crs-name-spouse = Partner
crs-name-born = Kapanganakan
crs-name-education = Edukasyon
crs-name-canadian_study = Pag-aaral sa Canada
crs-name-first_test = Unang test
crs-name-first_results = Mga resulta nito
crs-name-first_taken = Kinuha noong
crs-name-second_test = Ikalawang test
crs-name-second_results = Mga resulta nito
crs-name-second_taken = Kinuha noong
crs-name-canadian_work = Trabaho sa Canada
crs-name-foreign_work = Trabaho sa labas ng Canada
crs-name-spouse_education = Edukasyon ng partner
crs-name-spouse_test = Test ng partner
crs-name-spouse_results = Mga resulta ng partner
crs-name-spouse_canadian_work = Trabaho ng partner sa Canada
crs-name-spouse_born = Kapanganakan ng partner
crs-name-spouse_foreign_work = Trabaho ng partner sa labas ng Canada
crs-name-sibling = Kapatid sa Canada
crs-name-nomination = Nominasyon ng probinsiya
crs-name-occupation = Trabaho (occupation)
crs-name-recent_work = Tagal dito, nakaraang tatlong taon
crs-name-work_ended = Huling araw ng trabaho
crs-name-certificate = Certificate of qualification
crs-name-job_offer = Job offer

crs-hint-date = I-type ang petsa, halimbawa: <b>1994-03-10</b> o <b>10 March 1994</b>
crs-hint-ielts = I-type ang listening, reading, writing, speaking sa ayos na ito, halimbawa: <b>8 7.5 6.5 7</b> (IELTS General Training)
crs-hint-celpip = I-type ang listening, reading, writing, speaking sa ayos na ito, halimbawa: <b>9 9 8 9</b> (CELPIP-General)
crs-hint-pte = I-type ang listening, reading, writing, speaking sa ayos na ito, halimbawa: <b>72 69 80 76</b> (PTE Core)
crs-hint-tef = I-type ang listening, reading, writing, speaking sa ayos na ito (CO, CE, EE, EO), halimbawa: <b>462 462 472 494</b> (TEF Canada, ang mga score sa 699)
crs-hint-tcf = I-type ang listening, reading, writing, speaking sa ayos na ito (CO, CE, EE, EO), halimbawa: <b>503 499 12 12</b> (TCF Canada)
crs-hint-occupation = I-type ang job title sa Ingles o Pranses, o ang NOC code, halimbawa: <b>nurse</b>, <b>software engineer</b> o <b>31301</b>

## Ang calculator: mga pagpipilian (crs-<question>-<choice>-button)

crs-skip-button = Hindi ko alam
crs-still-button = Dito pa rin ako nagtatrabaho
crs-years-button = { $years ->
    [0] Wala pang isang taon
   *[other] { $years } taon
 }
crs-years-most-button = { $years } taon o higit pa
crs-spouse-single-button = Walang partner
crs-spouse-coming-button = May partner, sasama
crs-spouse-not_coming-button = May partner, hindi sasama
crs-education-less_than_secondary-button = Hindi nakatapos ng high school
crs-education-secondary-button = High school diploma
crs-education-one_year_postsecondary-button = Isang taong post-secondary
crs-education-two_year_postsecondary-button = Dalawang taong post-secondary
crs-education-bachelor_or_3plus_year-button = Bachelor’s, o tatlong taon o higit pa
crs-education-two_or_more_one_3plus_year-button = Dalawa o higit pa, isa ay tatlong taon o higit pa
crs-education-masters_or_entry_to_practice_professional-button = Master’s o professional degree
crs-education-doctoral-button = Doctorate (PhD)
crs-canadian_study-none-button = Hindi
crs-canadian_study-one_or_two_year-button = Oo, isa o dalawang taon
crs-canadian_study-three_plus_year-button = Oo, tatlong taon o higit pa
crs-test-ielts-button = IELTS
crs-test-celpip-button = CELPIP
crs-test-pte-button = PTE Core
crs-test-tef-button = TEF Canada
crs-test-tcf-button = TCF Canada
crs-test-none-button = Wala
crs-recent_work-canada-button = 12 buwan o higit pa sa Canada
crs-recent_work-abroad-button = 12 buwan, pero mas kaunti sa Canada
crs-recent_work-less-button = Wala pang 12 buwan

crs-answers-button = Mga sagot ko
crs-later-button = Mamaya na
crs-again-button = Magsimula ulit
crs-go-on-button = Magpatuloy
crs-answers-title = <b>Ang mga sagot mo</b>
crs-answer = { $question }: <b>{ $answer }</b>
crs-answer-button = { $question }: { $answer }
crs-answers-change = I-tap ang isang linya para itama ito.
crs-answers-none = Wala pa.
crs-paused = Tatandaan ko nang 90 araw kung nasaan ka. Itinutuloy ito ng /crs.
crs-began-anew-popup = Magsisimula tayo ulit.
crs-occupations-found = <b>Alin dito?</b> I-tap ang isa, o mag-type ng ibang salita.
crs-occupation = { $code } { $title }
crs-occupations-none = Walang opisyal na titulo na may mga salitang ito. Subukan ang iba, sa Ingles o Pranses, o isang NOC code.

crs-fault-not_a_choice = Paki-tap ang isa sa mga button.
crs-fault-not_a_date = Hindi ko iyan mabasa bilang petsa.
crs-fault-ambiguous_date = Hindi ko matukoy doon ang araw at buwan. Isulat nang ganito: 1994-03-10 o 10 March 1994.
crs-fault-future = Nasa hinaharap pa iyan.
crs-fault-not_born = Walang ipinapanganak sa hinaharap.
crs-fault-too_long_ago = Mahigit isang daang taon na iyan. Pakitingnan ulit.
crs-fault-not_four = Kailangan ko ng apat na resulta: listening, reading, writing, speaking.
crs-fault-not_on_scale = Walang ganyang resulta ang test na ito. Pakitingnan ulit ang mga numero at ang ayos nila.
crs-fault-not_an_occupation = Walang ganyang NOC code.
crs-fault-not_asked = Hindi na tugma ang tanong na ito sa iba mong sagot.

## Ang calculator: mga resulta (bot/text/scores.py)

crs-score = <b>Ang CRS score mo: { $score }</b>
crs-score-without = Iyon ay { $score } kung wala ang 600 puntos ng nominasyon. Ito lang ang itatago bilang score mo.
crs-section-core = <b>Mga pangunahing salik: { $points }</b> sa { $cap }
crs-section-spouse = <b>Partner: { $points }</b> sa { $cap }
crs-section-transfer = <b>Skill transferability: { $points }</b> sa { $cap }
crs-section-additional = <b>Karagdagang puntos: { $points }</b> sa { $cap }
crs-factor = • { $name }: { $points }
crs-factor-age = Edad
crs-factor-education = Edukasyon
crs-factor-first_language = Unang opisyal na wika
crs-factor-second_language = Ikalawang opisyal na wika
crs-factor-canadian_work = Trabaho sa Canada
crs-factor-spouse_education = Edukasyon ng partner
crs-factor-spouse_language = Wika ng partner
crs-factor-spouse_canadian_work = Trabaho ng partner sa Canada
crs-factor-transfer_education = Edukasyon kasama ang wika at trabaho sa Canada
crs-factor-transfer_foreign_work = Trabaho sa ibang bansa kasama ang wika at trabaho sa Canada
crs-factor-transfer_certificate = Certificate of qualification kasama ang wika
crs-factor-nomination = Nominasyon ng probinsiya
crs-factor-canadian_study = Pag-aaral sa Canada
crs-factor-french = Pranses (French)
crs-factor-sibling = Kapatid sa Canada
crs-factor-job_offer = Job offer
crs-expired-first = ⚠️ Mahigit dalawang taon na ang resulta ng una mong test, kaya hindi ito binibilang dito.
crs-expired-second = ⚠️ Mahigit dalawang taon na ang resulta ng ikalawa mong test, kaya hindi ito binibilang dito.
crs-french-first = Pranses ang binibilang dito na una mong opisyal na wika: mas mataas ang ibinibigay nito.
crs-tables = Ayon sa mga talahanayan ng IRCC na may bisa mula { $since }.
crs-authority = Hindi ito legal na payo. Ang may bisa ay ang <a href="{ $url }">sariling tool ng IRCC</a> at, sa huli, ang IRCC account mo.
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html

crs-store-button = I-save ang { $score } bilang score ko
crs-stored-popup = { $score } na ang score mo ngayon.
crs-findings-button = Mga programa at kategorya
crs-raise-button = Ang magpapataas nito
crs-lower-button = Ang magpapababa nito
crs-finish-button = Tapos na
crs-result-button = ‹ Ang resulta ko
crs-ticks-button = Markahan ito sa profile ko
crs-ticks-popup = Nasa profile mo na ito ngayon. Nananatiling bukas ang hindi masabi.

crs-programs-title = <b>Mga programa</b>
crs-categories-title = <b>Mga kategorya</b>, ayon sa mga listahan ng IRCC na may bisa mula { $since }
crs-finding = { $mark } <b>{ $names }</b>
crs-findings-closing = ✔️ ayon sa mga sagot mo ay oo · ✖️ hindi · ❔ hindi masabi mula rito. Ito ang mga tuntunin ng IRCC ayon sa nabasa ko, sa madaling salita; IRCC lang ang nagpapasya. Mamarkahan ko ba ang oo at hindi sa profile mo? Walang mamarkahan kung hindi mo sasabihin.
crs-reason-met = Natutugunan ito ng mga sagot mo.
crs-reason-too_little_work = { $answer ->
    [open] Dalawang taon ang hinihingi; hindi masabi kung aabot doon ang mga bahagi ng taon.
   *[other] Kulang para rito ang trabahong sinabi mo.
 }
crs-reason-recent_work_unsaid = Ayon ito sa trabaho ng nakaraang tatlong taon, na hindi malinaw sa mga sagot mo.
crs-reason-occupation_unsaid = Ayon ito sa trabaho (occupation) mo, na hindi mo pa sinasabi.
crs-reason-not_skilled = Hindi TEER 0, 1, 2 o 3 ang trabaho mo.
crs-reason-language_too_low = Masyadong mababa para rito ang resulta mo sa wika, o wala kang resulta.
crs-reason-education_too_low = High school diploma o higit pa ang hinihingi.
crs-reason-too_few_points = Hindi aabot ang mga sagot mo sa 67 sa 100 selection points.
crs-reason-points_uncertain = Kung aabot ka sa 67 sa 100 selection points ay depende sa mga hindi ko naitanong, tulad ng kamag-anak sa Canada o ang pag-aaral at trabaho roon ng partner mo.
crs-reason-not_a_trade = Hindi skilled trade ang trabaho mo.
crs-reason-no_offer_or_certificate = Job offer o certificate of qualification ang hinihingi.
crs-reason-offer_unsaid = Job offer o certificate of qualification ang hinihingi, at wala akong alam na job offer.
crs-reason-not_listed = Wala sa listahan ang trabaho mo.
crs-reason-not_in_canada = Sa Canada dapat ang labindalawang buwan ng trabaho.
crs-reason-french_too_low = NCLC 7 sa lahat ng apat na kakayahan ang hinihingi.
crs-reason-service_unsaid = Hinihingi rin ang sampung taon ng serbisyo at alok mula sa Canadian Forces, na hindi ko naitanong.
crs-proviso-employed_with_permit = Kung ikaw ay empleyado, hindi self-employed, at may pahintulot magtrabaho.
crs-proviso-continuous_year = Kung walang patid ang isang taon ng trabaho mo.
crs-proviso-within_five_years = Kung dalawang taon ng trabahong ito ay nasa loob ng nakaraang limang taon.
crs-proviso-funds = Kung maipapakita mo ang settlement funds, maliban kung exempted ka.

crs-raise-title = <b>Ang magpapataas nito</b>
crs-raise-explained = Ang mga puntos, at kung ilan pa sana ang naabot mo sa { $draws } draw ng nakaraang labindalawang buwan:
crs-raise = • { $what }: <b>{ $points }</b>, { $draws ->
    [0] walang dagdag na draw
   *[other] { $draws } pang draw
 }
crs-raise-untold = • { $what }: <b>{ $points }</b>; hindi masabi kung ilang draw, dahil hindi naitanong ang sariling kuwalipikasyon ng partner mo
crs-raise-points = • { $what }: <b>{ $points }</b>
crs-raise-nothing = Wala akong nakitang magpapataas nito.
crs-raise-closing = Ayon sa mga tuntunin at edad mo ngayon. Walang ipinapangako ang mga nakaraang draw.
crs-raise-first_listening = CLB/NCLC { $target } sa listening
crs-raise-first_reading = CLB/NCLC { $target } sa reading
crs-raise-first_writing = CLB/NCLC { $target } sa writing
crs-raise-first_speaking = CLB/NCLC { $target } sa speaking
crs-raise-first_all = CLB/NCLC { $target } sa lahat ng apat na kakayahan
crs-raise-french = Pranses (French) sa NCLC { $target } sa lahat ng apat na kakayahan
crs-raise-canadian_work = { $target } pang taon ng skilled work sa Canada
crs-raise-foreign_work = { $target } pang taon ng skilled work sa labas ng Canada
crs-raise-education = Mas mataas na edukasyon: { $target }
crs-raise-nomination = Nominasyon ng probinsiya
crs-raise-spouse_as_principal = Partner mo bilang principal applicant, hindi bababa sa

crs-lower-title = <b>Ang magpapababa nito, o magsasara ng pinto</b>
crs-lower-nothing = Wala akong mahuhulaan mula sa mga sagot mo.
crs-lower-closing = Kung papayagan mong panatilihin ko ang mga sagot mo, ipapaalala ko ang bawat isa. Nasa /alerts kung gaano kaaga.

crs-keep-ask =
    Pananatilihin ko ba ang mga sagot mo? Kung oo, maipapaalala ko ang mga kaarawan at test na nakababawas ng puntos, masasabi kung luma na ang score mo, at makakalkula ulit kapag may nagbago.

    Kung hindi, buburahin ang mga ito ngayon. Mananatili ang score at mga markang na-save mo.
crs-keep-button = Panatilihin ang mga sagot ko
crs-erase-button = Burahin ang mga sagot ko
crs-kept = Naka-save ang mga sagot mo. Ipinapakita ng /crs, binubura ng /delete ang lahat.
crs-erased = Nabura na ang mga sagot mo.

## Ang imbitasyong mag-apply, ITA (bot/text/invitations.py)

ita-got-button = Natanggap ko ang imbitasyon
ita-missed-button = Hindi ko natanggap
ita-ask =
    Kailan dumating ang imbitasyon (ITA)? Nasa IRCC account mo ito. Mula roon, bibilangin ko ang 60 araw, magpapaalala ako sa tamang oras, at patatahimikin muna ang mga alert ng profile na ito.

    I-tap ang araw o i-type ito, halimbawa: <b>{ $day }</b>
ita-fault-unreadable = Hindi ko iyan mabasa bilang petsa.
ita-fault-ambiguous = Hindi ko matukoy doon ang araw at buwan. Isulat nang ganito: { $day } o { $written }.
ita-fault-future = Nasa hinaharap pa iyan.
ita-fault-over = Mahigit 60 araw na iyon: expired na ang imbitasyon ng araw na iyon. Kung walang application, kailangan ng bagong profile para makabalik sa pool.
ita-open = <b>Ang imbitasyon mo: { $days ->
    [0] ngayon ang huling araw
   *[other] { $days } araw na lang
 }</b>
ita-applied = <b>Naipasa na ang application mo</b>
ita-declined = <b>Tinanggihan mo ang imbitasyon</b>
ita-expired = <b>Tapos na ang 60 araw ng imbitasyon mo</b>
ita-dates = Natanggap noong { $received }; ang huling araw ay { $last }.
ita-hour = Ipinapakita ng IRCC account mo ang eksaktong oras; buong araw ang binibilang ko rito. Halos hindi ito pinahahaba ng IRCC.
ita-means-profile_locked = Habang bukas ito, naka-lock ang profile mo: hindi ito mababago at wala sa mga susunod na draw. Kaya tahimik ang mga alert nito. Darating ang mga paalala 45, 30, 14, 7, 3 at 1 araw bago matapos.
ita-means-out_of_the_pool = Wala sa pool ang profile mo habang pinoproseso ang application, kaya tahimik pa rin ang mga alert nito.
ita-means-profile_active_again = Aktibo ulit ang profile mo sa natitira nitong labindalawang buwan, at kasama ito sa mga susunod na draw, nang walang parusa. Kaya bukas ulit ang mga alert. Walang pinagkukunan na nagsasabi kung nananatili ang una nitong oras ng pagsumite, na nagpapasya sa cut-off; ipinapalagay kong oo.
ita-means-new_profile_needed = Kung hindi ka nag-apply at hindi rin tumanggi, wala ka sa pool: kailangan ng bagong profile, na may bagong petsa ng pagsumite na binibilang sa cut-off. Bukas ulit ang mga alert; sabihin ang bagong petsa kapag mayroon ka na.
ita-first = <b>Unahin ang pinakamatagal</b>
ita-todo = ▫️ <b>{ $step }</b>: { $note }
ita-done = ✔️ { $step }
ita-all-done = <b>Namarkahan na ang lahat ng hakbang.</b> Ang natitira ay ipadala ang application.
ita-police_certificates-button = Police certificates
ita-police_certificates-note = para sa iyo at sa bawat kapamilyang 18 anyos pataas, mula sa bawat bansa maliban sa Canada kung saan kayo tumira nang anim na sunod-sunod na buwan o higit pa sa nakaraang sampung taon. Ang ilan ay inaabot ng linggo o buwan: hilingin na ngayon.
ita-medical_exam-button = Medical exam
ita-medical_exam-note = bago mag-apply (ganito ulit mula Agosto 21, 2025), sa panel physician lang, para sa buong pamilya, pati ang maiiwan. Maaaring abutin ng ilang linggo ang appointment.
ita-reference_letters-button = Reference letters
ita-reference_letters-note = mula sa bawat employer na binibilang mo, may tungkulin, oras, petsa at suweldo.
ita-proof_of_funds-button = Proof of funds
ita-proof_of_funds-note = opisyal na sulat ng bangko na may balanse ng nakaraang anim na buwan. Hindi para sa CEC, at hindi rin kung may balidong job offer at karapatang magtrabaho.
ita-translations-button = Mga salin (translations)
ita-translations-note = certified, ng lahat ng wala sa Ingles o Pranses.
ita-civil_documents-button = Mga civil document
ita-civil_documents-note = kapanganakan, kasal, diborsiyo, pag-ampon, ayon sa kaso mo.
ita-passport_and_photo-button = Passport at litrato
ita-passport_and_photo-note = may bisa nang sapat na tagal, bawat pahinang hinihingi; digital na litrato.
ita-forms_and_fees-button = Mga form at bayad
ita-forms_and_fees-note = ang mga form sa account mo, at ang mga bayad; dapat tugma sa profile ang impormasyon mo.
ita-calendar-button = Calendar file
ita-applied-button = Nag-apply na ako
ita-declined-button = Tinanggihan ko
ita-reopen-button = Hindi: bukas pa ito
ita-forget-button = Kalimutan ang imbitasyon
ita-new-profile-button = Petsa ng bago kong profile
ita-came-later-button = Dumating din pala
ita-authority = Hindi ito legal na payo, at maaaring kulang ang listahan sa kailangan ng kaso mo. Ang may bisa ay ang <a href="{ $url }">mga tagubilin ng IRCC</a> at ang listahan sa IRCC account mo.
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
ita-forgotten = Nakalimutan na ang imbitasyon; ang mga alert ay tulad ng dati.
ita-not =
    Ayon sa impormasyong ibinigay mo, mas mataas ka sa cut-off, pero IRCC lang ang makapagsasabi. Maaaring lumabas ito sa account mo isa o dalawang araw pagkatapos ng draw. Kung hindi, maaaring may naiibang impormasyon: ang score pagkatapos ng kaarawan o ng na-expire na test, ang programa o kategorya, ang sandali ng pagsumite, o profile na expired na. May mga nakaligtaan din ang IRCC (draw #418).

    Pakikumpara ang profile mo rito sa IRCC account mo.
ita-event = { $days ->
    [0] Huling araw para mag-apply ng permanent residence
   *[other] { $days } araw na lang para mag-apply ng permanent residence
 }
ita-event-description = Binilang sa buong araw mula sa araw na sinabi mo sa bot. Ipinapakita ng IRCC account mo ang eksaktong oras.

## Ang usapan: mga draw

draws-none-yet = Hindi ko pa nababasa ang mga draw ng IRCC. Subukan ulit pagkaraan ng isang minuto.
draws-none-of-type = Wala pang draw ng uring ito: { $type }.
draws-title = <b>{ $type }</b> · pahina { $page } sa { $pages }
draws-all = Lahat ng draw
draws-all-button = Lahat ng draw
draws-newer-button = ‹ Mas bago
draws-older-button = Mas luma ›
draws-filter-button = Pumili ng uri
draws-filter = Aling mga draw?
draws-open-button = Lahat ng draw
draws-unknown-type = Hindi ko kilala ang uring iyan ng draw. Ito ang mga kilala ko:
draw-ask = Aling draw? Ipadala ang numero nito, halimbawa: /draw 297
draw-unknown = Wala akong alam na draw #{ $draw }.
draw-newest = Ang pinakabago ay #{ $draw }.

## Ang usapan: mga setting ng alert

alerts-title = <b>Ang mga alert mo</b>
alerts-active = Bukas ang mga alert.
alerts-paused = <b>Nakahinto muna</b> ang mga alert.
alerts-which-met = Ipinapaalam ang mga draw kung saan naimbitahan ka sana, o maaaring naimbitahan dahil sa tie-break.
alerts-which-mine = Ipinapaalam ang mga draw na para sa iyo o maaaring para sa iyo.
alerts-which-all = Ipinapaalam ang bawat draw.
alerts-which-met-button = Tanging kung naimbitahan sana ako
alerts-which-mine-button = Mga draw na maaaring para sa akin
alerts-which-all-button = Bawat draw
alerts-quiet = Tahimik na oras: <b>{ $start } hanggang { $end }</b> ({ $zone }). Agad pa ring darating ang mga mensahe, pero walang tunog.
alerts-no-quiet = Tahimik na oras: <b>wala</b>
alerts-muted = Naka-mute: <b>{ $types }</b>
alerts-reminders = Mga paalala: <b>{ $days } araw</b> bago may magpababa sa score mo
alerts-no-reminders = Mga paalala: <b>wala</b>
alerts-invited = Habang may bukas na imbitasyon, tahimik ang mga alert ng profile nito: /ita
alerts-reminders-ask =
    Gaano kaaga kita paaalalahanan ng magpapababa sa score mo o magsasara ng pinto: kaarawan, test o profile na mag-e-expire? I-tap para buksan (🔔) o isara (🔕) ang bawat isa.

    Alam ko ang mga araw na ito mula sa petsa ng pagsumite mo, at mula sa mga sagot mo sa calculator kung papayagan mong panatilihin ko. Laging binibilang ang mga araw ng imbitasyon.
alerts-lead-button = { $mark } { $days } araw bago
alerts-silent = Walang tunog ang hindi para sa iyo.
alerts-quiet-button = Tahimik na oras
alerts-quiet-ask = Kailan dapat walang tunog ang mga mensahe? Nasa time zone mo ang mga oras: { $zone }.
alerts-no-quiet-button = Walang tahimik na oras
alerts-types-button = I-mute ang mga uri ng draw
alerts-types-ask = I-tap ang isang uri para i-mute (🔕) o marinig ulit (🔔).
alerts-resume-button = Ituloy ang mga alert ko
alerts-muted-popup = Naka-mute: { $type }. Ibinabalik ito ng parehong button.
alerts-unmuted-popup = Ipapaalam ulit ang: { $type }.

## Ang usapan: time zone, wika

zone-ask =
    Saang time zone ka nakatira? Ngayon, ito ay <b>{ $zone }</b>.

    Pumili, o mag-type ng lungsod o agwat: <b>Nairobi</b>, <b>UTC+5:30</b>
zone-unknown = Hindi ko alam ang lugar na iyan. Subukan ang pinakamalapit na malaking lungsod, o ang agwat sa UTC, tulad ng UTC+5:30.
zone-kept = Ang time zone mo ay <b>{ $zone }</b>. Doon, ngayon ay { $now }.
zone-toronto = Toronto, Ottawa
zone-vancouver = Vancouver
zone-edmonton = Calgary, Edmonton
zone-halifax = Halifax
zone-kolkata = India
zone-karachi = Pakistan
zone-manila = Pilipinas
zone-lagos = Nigeria
zone-casablanca = Morocco
zone-dubai = Dubai
zone-tehran = Iran
zone-shanghai = China
zone-paris = Paris, Brussels
zone-sao_paulo = São Paulo
zone-douala = Cameroon
zone-utc = UTC
language-ask = Sa anong wika kita kakausapin?
language-kept = Filipino na ang gagamitin ko sa iyo ngayon.

## Ang usapan: ang kalagayan

status-title = <b>Kumusta ang pagbabantay</b>
status-read = Huling binasa ang file ng IRCC: { $when }
status-changed = Huling nagbago ito: { $when }
status-not-read = Hindi pa nababasa ang file ng IRCC mula nang magsimula ako.
status-failing = ⚠️ Hindi ito sumasagot mula { $since }. Patuloy akong sumusubok; walang makakaligtaan.
status-newest = Pinakabagong draw: #{ $draw } noong { $date }. Una ko itong nakita: { $when }
status-delivery = Ang mga alert nito: { $sent } naipadala, { $waiting } naghihintay.
status-took = Lumabas ang huli { $seconds } segundo pagkatapos itong ipahayag.
status-again-button = Tingnan ulit

## Ang usapan: ang pag-alis

stop-done = Nakahinto muna ang mga alert mo. Nananatili ang lahat ng sinabi mo.
delete-button = Burahin ang lahat
delete-ask = Burahin ang lahat ng naka-save tungkol sa iyo, agad at tuluyan na?
delete-yes-button = Oo, burahin lahat
delete-no-button = Hindi, panatilihin
delete-done = Nabura na ang lahat tungkol sa iyo. Kung babalik ka: /start
delete-kept = Walang binura.
delete-nothing = Walang naka-save tungkol sa iyo. Kung gusto mong magsimula: /start
mydata-button = Ipadala ang data ko
mydata-follows = Ito ang lahat ng naka-save tungkol sa iyo. Ang rekord lang ng paghahatid ang wala sa file: sa loob ng 30 araw, kung aling alert ang nakarating sa iyo at sa aling mensahe.

## Ang usapan: ang hindi command, at mga grupo

fallback-text = Hindi ko iyon naintindihan. Puwede kang magpadala ng score tulad ng 522, draw tulad ng #297, o uri tulad ng “cec” o “french”.
fallback-command = Hindi ko alam ang command na iyan.
fallback-other = Teksto lang ang nababasa ko. Huwag magpadala ng mga dokumento: walang sinuman dito ang hihingi ng mga iyon.
fallback-forwarded = Hindi ko pinapansin ang mga forwarded na mensahe: wala silang binabago sa alam ko tungkol sa iyo. Ikaw mismo ang sumulat, halimbawa 522 o #297.
group-only-private = Sa pribadong chat lang ako nagsasalita tungkol sa score.
group-button = Buksan ang pribadong chat

## Ilang profile sa isang chat (bot/chat/several.py)

who-of = <b>{ $name }</b>
who-title = <b>Mga profile sa chat na ito</b>
who-explained = Para sa mag-asawa, o sa mga kliyente: hanggang { $most } profile, bawat isa ay may sariling impormasyon. May linya sa alert para sa bawat isa. ● ang tinutukoy ng mga command; i-tap ang iba para lumipat.
who-add-button = + Magdagdag ng profile
who-rename-button = Palitan ang pangalan ng { $name }
who-remove-button = Alisin ang { $name }
who-remove-yes-button = Oo, alisin ito
who-remove-ask = Aalisin ba ang profile na <b>{ $name }</b> kasama ang lahat ng naka-save dito?
who-ask = Ano ang itatawag sa profile? Sapat na ang pangalan o inisyal.
who-added = Naidagdag: <b>{ $name }</b>. Sabihin ngayon kung ano ang angkop.
who-renamed = <b>{ $name }</b> na ang tawag dito.
who-fault-empty = Kailangan ko ng kahit isang letra.
who-fault-too_long = Masyadong mahaba: hanggang { $longest } character lang.
who-fault-taken = May ibang profile dito na may ganyang pangalan.
who-full-popup = Mayroon nang { $most } profile; iyon na ang pinakamarami sa isang chat.

## Mga grupo, channel at card (bot/text/groups.py, bot/chat/group_settings.py, bot/chat/inline.py)

about-me-button = Paano naman ako?
group-lost = Hindi na ako makapag-post ng mga draw sa “{ $title }”, kung saan mo ako ipinasok. Nananatili ang mga setting doon: kapag makakasulat na ulit ako, maipagpapatuloy ito ng administrator gamit ang /here.
group-lost-untitled = Hindi na ako makapag-post ng mga draw sa isang grupo o channel kung saan mo ako ipinasok. Nananatili ang mga setting doon: kapag makakasulat na ulit ako, maipagpapatuloy ito ng administrator gamit ang /here.
group-title = <b>Mga Express Entry draw, sa oras na ilathala ng IRCC</b>
group-on = Ipino-post ko rito ang mga detalye ng bawat draw, at hindi ang score ng sinuman.
group-on-topic = Ipino-post ko ang mga detalye ng bawat draw sa napiling topic, at hindi ang score ng sinuman.
group-off = Wala akong ipino-post dito. Mababago iyan ng administrator.
group-left-out = Hindi kasama: <b>{ $types }</b>
group-here-button = Mag-post dito
group-stop-button = Walang i-post
group-types-button = Aling mga draw
group-close-button = Tapos na
group-types-ask = I-tap ang isang uri para huwag isama (▫️) o i-post ulit (✔️).
group-language-ask = Sa anong wika ako magpo-post?
group-admins-only = Mga administrator lang ang makapagbabago ng ipino-post ko rito.
group-admins-popup = Mga administrator lang ang makapagbabago nito.
group-erased = Kinalimutan ko na ang grupong ito at wala na akong ipino-post dito. Kung gusto ninyong magsimula ulit: /here
group-channel-added = Ipo-post ko ang mga detalye ng bawat draw sa “{ $title }” mula ngayon. Para may baguhin, isulat ang /alerts sa mismong channel.
card-title = #{ $draw } · { $type }
card-description = { $date } · cut-off { $cutoff }

## Mga larawan: simpleng teksto (bot/text/charts.py)

chart-cutoffs-title = Mga cut-off
chart-period = { $since } – { $until }
chart-line = score mo
chart-met = naabot mo sana
chart-not-met = hindi, o hindi masabi
chart-pool-title = Ang pool
chart-pool-period = { $date } · { $total } kandidato
chart-pool-mine = ikaw: { $score }
chart-pool-note = Maputla: mga band na higit sa 10 puntos
chart-months-title = Mga imbitasyon bawat buwan
chart-rest = Iba pa

## Paano kung (bot/text/whatif.py)

whatif-ask =
    <b>Paano kung …</b>
    Ang nakaraang labindalawang buwan kung iba ang score, may nominasyon, NCLC 7 sa Pranses o ibang kategorya: mag-tap sa ibaba, o mag-type, halimbawa /whatif 505, /whatif +20, /whatif french.
whatif-title = <b>Paano kung: { $changes }</b>
whatif-score = { $score } puntos
whatif-score-instead = { $score } puntos sa halip na { $own }
whatif-nomination = nominasyon ng probinsiya
whatif-now = Sa ngayon: sa { $draws } draw ng nakaraang labindalawang buwan, { $mine } ang para sa iyo, at { $met } sana ang naabot mo.
whatif-now-no-score = Sa ngayon: sa { $draws } draw ng nakaraang labindalawang buwan, { $mine } ang para sa iyo. Hindi ko alam ang score mo: /score
whatif-then = Kung gayon: { $mine } sa { $draws } ang para sa iyo, at { $met } ang naabot.
whatif-then-no-score = Kung gayon: { $mine } sa { $draws } ang para sa iyo.
whatif-gained = <b>{ $gained } pa sa { $mine }:</b>
whatif-lost = <b>{ $lost } ang nabawas:</b>
whatif-more = … at { $more } pa.
whatif-same = Wala sanang nagbago: parehong mga draw ang naabot.
whatif-nearest = Ang pinakamalapit na hindi naabot: #{ $draw } sa { $cutoff }, { $points ->
    [0] dahil sa tie-break
   *[other] kulang ng { $points } puntos
 }.
whatif-opened = { $opened } pang draw ang para sana sa iyo.
whatif-french = Nagdaragdag din ng 25 o 50 puntos sa score ang NCLC 7 sa Pranses. Hindi ito binibilang dito: binibilang ito ng /whatif french +50.
whatif-not-understood = Hindi ko iyon naintindihan. Halimbawa: /whatif 505, /whatif +20, /whatif french
whatif-join-button = + { $type }
whatif-leave-button = − { $type }
whatif-nomination-button = Nominasyon
whatif-french-button = NCLC 7 sa Pranses
whatif-more-button = Ibang programa o kategorya
whatif-reset-button = Magsimula ulit
whatif-choose = <b>Paano kung …</b> alin pa rito ang angkop sa iyo?

## Ang pool (bot/text/standing.py)

pool-title = <b>Ang pool noong { $date }</b>: { $total } kandidato
pool-above = Higit sa { $score }: nasa pagitan ng <b>{ $least }</b> at <b>{ $most }</b> tao.
pool-above-exactly = Higit sa { $score }: <b>{ $count }</b> tao.
pool-band = May { $count } ang band na { $band }. Mga band lang ang inilalathala, kaya walang makapagsasabi ng puwesto sa loob nito.
pool-per-point = Kung pantay ang pagkakahati, ang isang punto roon ay mga { $count } tao.
pool-moves = Mula { $date }: { $band_change } sa band na { $band }, { $above_change } sa itaas nito. Ang mga huling bilang:
pool-row = { $date }: { $band } sa band, { $above } sa itaas
pool-invited = Nauuna ang bilang sa draw nito: mula noon, { $invited } imbitasyon ang napunta sa mga taong binibilang pa rito.
pool-no-score = Kung may score ka, masasabi ko kung ilan ang mas mataas sa iyo: /score, o /pool 505.
pool-none = Hindi pa nababasa ang mga bilang ng IRCC sa pool. Subukan ulit pagkaraan ng isang minuto.
pool-picture-button = Larawan

## Mga tantiya (bot/text/forecasts.py)

forecast-title = <b>Ang karaniwan</b>
forecast-type = <b>{ $type }</b>
forecast-rhythm = Karaniwan tuwing { $median } araw; apat sa lima ng huling { $gaps } pagitan ay { $short } hanggang { $long } araw.
forecast-rhythm-few = Sa ngayon, { $gaps } pagitan, { $short } hanggang { $long } araw.
forecast-rhythm-even = Sa ngayon, { $gaps } pagitan, { $median } araw bawat isa.
forecast-last = Ang huli: { $date }, { $days } araw na ang nakaraan.
forecast-silent = Wala mula { $date }, { $days } araw na; ang pinakamahabang pagitan dati ay { $longest }. Maaaring tapos na ang uring ito.
forecast-silent-lately = Wala mula { $date }, { $days } araw na; ang pinakamahaba sa huling { $gaps } pagitan ay { $longest }. Maaaring tapos na ang uring ito.
forecast-once = Isa pa lang, noong { $date }.
forecast-range = Malamang na cut-off ng susunod, sa apat sa limang kaso: <b>{ $low } hanggang { $high }</b>
forecast-card = Sa huli kong { $ranges } range para sa { $type }, { $held } ang tumama. Ang karaniwan kong pagkakamali ay { $mine } puntos; ang “pareho ng huli” ay { $same }.
forecast-loses = Walang range: sa { $tries } draw mula { $since }, ang karaniwan kong pagkakamali ay { $mine } puntos, at ang simpleng “pareho ng huli” ay { $same }.
forecast-untested = Walang range: kulang ang mga draw para masubok ito.
forecast-borrowed = Nakabatay rin ang lapad nito sa ibang uri na katulad nito.
forecast-cutoffs = Pinakamababang cut-off kailanman: { $lowest } (#{ $low }, { $low_date }). Pinakamataas: { $highest } (#{ $high }, { $high_date }).
forecast-sizes = Pinakamaliit na draw kailanman: { $smallest } imbitasyon (#{ $small }, { $small_date }). Pinakamalaki: { $largest } (#{ $large }, { $large_date }).
forecast-never = Wala pang draw ng uring ito: { $type }.
forecast-disclaimer = Walang iskedyul na inilalathala ang IRCC. Ito ang nangyari na, hindi pangako ng mangyayari.

## Mga paliwanag ng larawan (bot/chat/chart.py)

chart-caption-mine = Nasa <b>{ $line }</b> ang linya mo: sa { $draws } draw na ito, { $met } sana ang naabot mo.
chart-caption-may-be = Nasa <b>{ $line }</b> ang linya mo: sa { $draws } draw na ito, { $met } sana ang naabot mo, kung para sa iyo ang mga ito.
chart-caption-others = { $draws } draw. Hindi para sa iyo ang mga ito, kaya hindi iginuhit ang linya mo.
chart-caption-no-score = { $draws } draw. Kung may score ka, maiguguhit ko ang linya mo: /score
chart-caption-pool = Ang mga band ayon sa bilang ng IRCC. Sinasabi ito ng /pool sa salita.
chart-caption-months = { $invited } imbitasyon sa labindalawang buwan, hanggang #{ $draw }.
chart-year = Ang taong { $year } hanggang ngayon:
chart-year-row = { $type }: { $draws } draw, { $invited } imbitasyon, { $range }
chart-no-draws = Walang draw ng ganitong uri sa panahong ito: { $type }.
chart-unknown = Hindi ko alam ang larawang iyan. Ito ang kaya kong iguhit:
chart-button = Chart
chart-mine-button = Mga cut-off ko
chart-year-button = Isang taon
chart-years-button = Tatlong taon
chart-pool-button = Ang pool
chart-months-button = Imbitasyon bawat buwan
whatif-button = Paano kung
forecast-button = Tantiya

## Balita (bot/text/news.py, bot/chat/news.py)

news-title = <b>Mga bagong balita sa Express Entry</b>
news-none = Wala pang nababasang balita.
news-alert-title = <b>Balita sa Express Entry</b>
news-link = <a href="{ $link }">{ $title }</a>
news-source = { $host }, { $when }
news-on-button = Ipaalam ang mga balita
news-off-button = Huwag ipaalam ang mga balita
news-more-button = Higit pang balita
news-stop-button = Wala nang balita
news-off-popup = Hindi ka na makakatanggap ng balita. Binubuksan ito ulit ng /alerts.
alerts-news-on = Balita sa Express Entry: <b>bukas</b>, ilan lang bawat araw.
alerts-news-off = Balita sa Express Entry: <b>sarado</b>

## Ang operator: /stats, /broadcast, /resume (bot/chat/office.py, bot/text/letters.py)

letter-title = 📣 <b>Mula sa operator ng bot na ito</b>
letter-how = Isulat pagkatapos ng command ang sasabihin sa lahat, tulad ng <code>/broadcast Lilipat ang bot ngayong gabi.</code> Ikaw muna ang makakakita, at walang ipapadala hangga’t hindi mo sinasabi.
letter-too-long = Masyadong mahaba: hanggang { $most } character lang.
letter-send-button = Ipadala sa { $people } tao
letter-drop-button = Huwag ipadala
letter-sent = 📣 Papunta na. Ipinapakita ng /stats ang naghihintay pa.
letter-dropped = Hindi ito ipinadala.
resumed = Tuloy ang mga alert. Kung masyadong maraming chat ulit ang babalik na wala na, hihinto ulit sila.
stats-title = <b>Kumusta ang bot</b>
stats-people = { $people } tao, { $active } ang aktibo
stats-draws = { $draws } draw ang alam
stats-look = Huling binasa ang file ng IRCC: { $when }
stats-no-queue = Walang naghihintay na maipadala.
stats-queue = { $waiting } mensahe ang naghihintay na maipadala, mula { $since }
stats-newest = Mga alert sa #{ $draw }: { $sent } naipadala, { $waiting } naghihintay, { $given } isinuko, { $again } ipinadala ulit pagkatapos ng duda
stats-newest-untold = Hindi ipinahayag ang #{ $draw }.
