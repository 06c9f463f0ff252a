# Français, avec les termes d'IRCC.
#
# Même syntaxe et mêmes clés que en.ftl. Tapez des espaces et des apostrophes ordinaires : les
# espaces insécables devant ; : ! ? et dans « », ainsi que l'apostrophe typographique, sont mises
# au chargement.

language-name = Français

## Les types de ronde : le nom publié par IRCC, un nom court, et la ronde dans une phrase

type-general = Générale
type-general-short = Générale
type-general-draw = ronde générale
type-cec = Catégorie de l'expérience canadienne
type-cec-short = CEC
type-cec-draw = ronde CEC
type-fsw = Programme des travailleurs qualifiés (fédéral)
type-fsw-short = PTQF
type-fsw-draw = ronde PTQF
type-fst = Programme des travailleurs de métiers spécialisés (fédéral)
type-fst-short = PTMSF
type-fst-draw = ronde PTMSF
type-pnp = Programme des candidats des provinces
type-pnp-short = PCP
type-pnp-draw = ronde PCP
type-french = Compétence linguistique en français
type-french-short = Français
type-french-draw = ronde axée sur le français
type-healthcare = Professions de la santé et des services sociaux
type-healthcare-short = Santé
type-healthcare-draw = ronde axée sur la santé
type-stem = Professions des STIM
type-stem-short = STIM
type-stem-draw = ronde axée sur les STIM
type-trades = Métiers spécialisés
type-trades-short = Métiers
type-trades-draw = ronde axée sur les métiers
type-transport = Métiers des transports
type-transport-short = Transports
type-transport-draw = ronde axée sur les transports
type-agriculture = Métiers de l'agriculture et de l'agroalimentaire
type-agriculture-short = Agriculture
type-agriculture-draw = ronde axée sur l'agriculture
type-education = Professions de l'éducation
type-education-short = Éducation
type-education-draw = ronde axée sur l'éducation
type-physicians = Médecins ayant de l'expérience de travail au Canada
type-physicians-short = Médecins
type-physicians-draw = ronde axée sur les médecins
type-senior_managers = Cadres supérieurs/cadres supérieures ayant de l'expérience de travail au Canada
type-senior_managers-short = Cadres supérieurs
type-senior_managers-draw = ronde axée sur les cadres supérieurs
type-researchers = Chercheurs ayant de l'expérience de travail au Canada
type-researchers-short = Chercheurs
type-researchers-draw = ronde axée sur les chercheurs
type-military = Recrues militaires qualifiées
type-military-short = Militaires
type-military-draw = ronde axée sur les recrues militaires

## Ce que demande chaque programme et chaque catégorie, en une phrase (règles de 2026)

criteria-cec = Au moins un an de travail qualifié au Canada au cours des trois dernières années, et le NCLC 7 (FEER 0 et 1) ou le NCLC 5 (FEER 2 et 3).
criteria-fsw = Au moins un an de travail qualifié sans interruption, le NCLC 7 pour les quatre compétences, et 67 points sur 100 à la grille de sélection.
criteria-fst = Au moins deux ans de travail dans un métier spécialisé au cours des cinq dernières années, et une offre d'emploi ou un certificat de compétence.
criteria-french = Le NCLC 7 ou plus pour les quatre compétences : expression orale, compréhension de l'oral, compréhension de l'écrit et expression écrite.
criteria-healthcare = Au moins 12 mois dans une seule profession (code CNP) de la liste d'IRCC pour la santé et les services sociaux, au cours des trois dernières années.
criteria-stem = Au moins 12 mois dans une seule profession (code CNP) de la liste d'IRCC pour les STIM, au cours des trois dernières années.
criteria-trades = Au moins 12 mois dans une seule profession (code CNP) de la liste d'IRCC pour les métiers spécialisés, au cours des trois dernières années.
criteria-transport = Au moins 12 mois dans une seule profession (code CNP) de la liste d'IRCC pour les transports, au cours des trois dernières années.
criteria-agriculture = Du travail dans une profession de la liste d'IRCC pour l'agriculture et l'agroalimentaire. La catégorie a pris fin en février 2026.
criteria-education = Au moins 12 mois dans une seule profession (code CNP) de la liste d'IRCC pour l'éducation, au cours des trois dernières années.
criteria-physicians = Au moins 12 mois comme médecin au Canada, dans une seule profession de la liste, au cours des trois dernières années.
criteria-senior_managers = Au moins 12 mois comme cadre supérieur au Canada, dans une seule profession de la liste, au cours des trois dernières années.
criteria-researchers = Au moins 12 mois comme chercheur au Canada, dans une seule profession de la liste, au cours des trois dernières années.
criteria-military = Dix ans de service dans une armée étrangère reconnue, et une offre d'emploi des Forces armées canadiennes d'au moins trois ans.

## L'heure

time-utc = { $moment } UTC
time-local = { $moment } ({ $utc } UTC)
time-local-other-day = { $moment } ({ $utc_day } à { $utc } UTC)
time-moment = { $date } à { $time }

## La ligne du verdict, après sa marque : la place de la note

line-above = #{ $draw } : { $score }, soit { $points ->
    [one] { $points } point
   *[other] { $points } points
 } de plus que la note minimale de { $cutoff }.
line-below = #{ $draw } : { $score }, soit { $points ->
    [one] { $points } point
   *[other] { $points } points
 } de moins que la note minimale de { $cutoff }.
line-at_everyone = #{ $draw } : { $score }, exactement la note minimale de { $cutoff } ; tous y ont été invités.
line-at_before = #{ $draw } : { $score }, exactement la note minimale de { $cutoff }, et un profil soumis avant le bris d'égalité.
line-at_after = #{ $draw } : { $score }, exactement la note minimale de { $cutoff }, mais un profil qui n'a pas été soumis avant le bris d'égalité.
line-at_same_day = #{ $draw } : { $score }, exactement la note minimale de { $cutoff }, et un profil soumis le jour du bris d'égalité.
line-at_no_date = #{ $draw } : { $score }, exactement la note minimale de { $cutoff } ; le bris d'égalité décide.
line-at_no_tie_break = #{ $draw } : { $score }, exactement la note minimale de { $cutoff } ; le bris d'égalité n'est pas connu.
line-no_score = #{ $draw } était pour vous, mais je ne connais pas votre note. La note minimale était de { $cutoff }.
line-score_unclear = #{ $draw } était pour vous, mais votre note de { $score } comprend-elle une désignation ? La note minimale était de { $cutoff }.

head-not-for-you = #{ $draw } n'était pas pour vous.
head-may-be = #{ $draw } était-elle pour vous ?
head-new-type = #{ $draw } est d'un type que je ne connais pas encore.
figures = Note minimale : { $cutoff } ; votre note : { $score }.
figures-presumed = Note minimale : { $cutoff } ; votre note avec une désignation : { $score }.
figures-no-score = Note minimale : { $cutoff } ; votre note n'est pas connue.
profile-line = { $name } · { $line }
profile-me = Vous

## Ce qui s'ensuivrait si la ronde est pour la personne

if-above = Si elle l'était : { $points ->
    [one] { $points } point
   *[other] { $points } points
 } de plus que la note minimale ; vous auriez reçu une invitation.
if-below = Si elle l'était : { $points ->
    [one] { $points } point
   *[other] { $points } points
 } de moins que la note minimale ; vous n'auriez pas reçu d'invitation.
if-at_everyone = Si elle l'était : exactement la note minimale ; vous auriez reçu une invitation.
if-at_before = Si elle l'était : la note minimale, avant le bris d'égalité ; vous auriez reçu une invitation.
if-at_after = Si elle l'était : la note minimale, mais pas avant le bris d'égalité ; vous n'auriez pas reçu d'invitation.
if-at_same_day = Si elle l'était : la note minimale ; l'heure à laquelle vous avez soumis votre profil décide.
if-at_no_date = Si elle l'était : la note minimale ; le moment où vous avez soumis votre profil décide.
if-at_no_tie_break = Si elle l'était : la note minimale ; le bris d'égalité, qui n'est pas connu, décide.
if-no_score = Si elle l'était : votre note décide, et je ne la connais pas encore.
if-score_unclear = Si elle l'était : tout dépend des 600 points d'une désignation, que votre note comprend peut-être déjà.

## Pourquoi une ronde est, n'est pas ou est peut-être pour la personne

reason-name_unknown = Le nom est celui qu'IRCC a publié ; je ne peux pas dire si cette ronde est pour vous.
reason-open_to_all = Une ronde générale est ouverte à tout le bassin.
reason-nominated = Vous avez dit avoir un certificat de désignation d'une province.
reason-not_nominated = Elle était pour les titulaires d'un certificat de désignation d'une province, et vous avez dit ne pas en avoir. Sa note minimale compte les 600 points de la désignation.
reason-nomination_unsaid = Elle était pour les titulaires d'un certificat de désignation d'une province. Sa note minimale compte les 600 points de la désignation.
reason-in_program = Vous avez dit être admissible au programme { $type }.
reason-not_in_program = Vous avez dit ne pas être admissible au programme { $type }.
reason-program_unsaid = Elle était pour les personnes admissibles au programme { $type }.
reason-in_category = Vous avez dit faire partie de la catégorie « { $type } » et être admissible à la CEC, au PTQF ou au PTMSF.
reason-not_in_category = Vous avez dit ne pas faire partie de la catégorie « { $type } ».
reason-category_unsaid = Elle était pour les personnes de la catégorie « { $type } ».
reason-in_no_program = Une ronde axée sur une catégorie demande aussi d'être admissible à la CEC, au PTQF ou au PTMSF, et vous avez dit ne l'être à aucun des trois.
reason-no_program_said = Une ronde axée sur une catégorie demande aussi d'être admissible à la CEC, au PTQF ou au PTMSF.

score-with-nomination = { $score } comprend les 600 points de la désignation.
earlier-rules = Avant le { $date }, cette catégorie avait d'autres règles ; votre réponse porte sur celles d'aujourd'hui : ce résultat est donc à prendre avec prudence.

## Que faire

advice-met = Selon ces renseignements, vous auriez reçu une invitation. Vérifiez votre compte IRCC : seul IRCC peut le dire.
advice-tie = Je ne peux pas dire si vous auriez reçu une invitation. Vérifiez votre compte IRCC : seul IRCC peut le dire.
advice-missed = Selon ces renseignements, vous n'auriez pas reçu d'invitation. Un profil encore valide reste dans le bassin.
advice-not_for_you = Si votre situation a changé : /profile
advice-several = Voilà ce que disent les renseignements enregistrés. Vérifiez le compte IRCC : seul IRCC peut le dire.

## Les questions, et les réponses sur des boutons

question-score = Quelle est votre note du SCG, sans les 600 points d'une désignation ?
question-nomination = Avez-vous un certificat de désignation d'une province ?
question-nomination_in_score = Votre note de { $score } comprend-elle les 600 points d'une désignation provinciale ?
question-program = Êtes-vous admissible à ce programme : { $type } ?
question-any_program = Êtes-vous admissible à au moins un des trois programmes fédéraux : CEC, PTQF ou PTMSF ?
question-category = Faites-vous partie de cette catégorie : { $type } ?
question-submitted = Quand avez-vous soumis votre profil Entrée express ? Le jour suffit ; l'heure (UTC) est encore mieux.
question-submitted-time = À quelle heure (UTC) avez-vous soumis votre profil Entrée express le { $date } ?
question-about = <b>{ $name }</b> : { $question }
yes-button = Oui
no-button = Non

## Les rappels : ce qui fera baisser une note, et combien de temps court une invitation (bot/text/reminders.py)

reminder-title = 🗓 <b>Un rappel</b>
reminder-profile = <b>{ $name }</b>
reminder-row = • Dans { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } : { $line }
reminder-invitation = Votre invitation : { $days ->
    [0] c'est aujourd'hui le dernier jour pour présenter votre demande.
    [one] il reste { $days } jour pour présenter votre demande.
   *[other] il reste { $days } jours pour présenter votre demande.
 }
reminder-invitation-over = D'après la date que vous m'avez donnée, les 60 jours de votre invitation sont écoulés.
reminder-closing = Seul votre compte IRCC montre ce qui compte. Si quelque chose a changé, dites-le-moi, et je recalcule.
reminder-invitation-button = Mon invitation
reminder-calculator-button = Voir ma note
reminder-settings-button = Rappels
drop-birthday = un anniversaire, le { $day }
drop-first_test = les résultats de votre premier test de langue expirent le { $day }
drop-second_test = les résultats de votre second test de langue expirent le { $day }
drop-profile = votre profil Entrée express expire le { $day } ; il sort alors du bassin
drop-work_window = le { $day }, votre travail pourrait ne plus être assez récent : douze mois doivent se trouver dans les trois dernières années
drop-costs = { $what } (−{ $points ->
    [one] { $points } point
   *[other] { $points } points
 })
drop-row = • { $line }
score-stale = ⚠️ Vos renseignements datent du { $since } et ne sont peut-être plus exacts. Depuis :
stale-several = ⚠️ Des renseignements ne sont peut-être plus exacts, ceux de : <b>{ $names }</b>. À revoir : /profile
since-birthday = vous avez eu un anniversaire, le { $day }
since-first_test = les résultats de votre premier test de langue ont expiré le { $day }
since-second_test = les résultats de votre second test de langue ont expiré le { $day }
since-profile = votre profil Entrée express a expiré le { $day } : sans un nouveau profil, vous n'êtes plus dans le bassin
since-work_window = depuis le { $day }, votre travail n'est peut-être plus assez récent pour certains programmes et certaines catégories

## Une ronde

draw-title = <b>{ $name }</b>
draw-figures = #{ $draw } · { $date } · { $size ->
    [one] { $size } invitation
   *[other] { $size } invitations
 }
draw-cutoff = Note minimale (SCG) : <b>{ $cutoff }</b>
draw-tie-break = Bris d'égalité : { $instant }
draw-tie-break-none = Bris d'égalité : il n'y en avait pas encore ; tous ont été invités à { $cutoff }
draw-tie-break-unknown = Bris d'égalité : inconnu
draw-ran-at = Tenue le { $instant }
draw-invited = Ouverte à : { $programs }
draw-pool = Bassin au { $date } : { $total } candidats
draw-pool-undated = Bassin avant la ronde : { $total } candidats
draw-pool-band = { $band } : { $count }
draw-link = <a href="{ $url }">La page d'IRCC sur cette ronde</a>
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

note-tie_break_unreadable = Le bris d'égalité publié par IRCC pour cette ronde est illisible.
note-tie_break_missing = IRCC n'a pas publié de bris d'égalité pour cette ronde.
note-tie_break_no_year = Le bris d'égalité publié par IRCC pour cette ronde n'a pas d'année.
note-tie_break_am_pm = Le bris d'égalité publié par IRCC pour cette ronde mêle deux façons d'écrire l'heure.
note-tie_break_after_draw = Le bris d'égalité publié par IRCC pour cette ronde est postérieur à la ronde.
note-tie_break_too_old = Le bris d'égalité publié par IRCC pour cette ronde la précède de plus d'un an.
note-ran_at_unreadable = L'heure publiée par IRCC pour cette ronde est illisible.
note-ran_at_other_day = La date et l'heure publiées par IRCC pour cette ronde ne désignent pas le même jour.
note-pool_unreadable = Les chiffres du bassin publiés par IRCC pour cette ronde sont illisibles.

## Une correction

correction-title = IRCC a corrigé la ronde #{ $draw }, et votre résultat change.
correction-before = Avant : { $facts }
correction-now = Maintenant : { $facts }
correction-date = tenue le { $date }
correction-size = { $size ->
    [one] { $size } invitation
   *[other] { $size } invitations
 }
correction-cutoff = note minimale de { $cutoff }
correction-tie-break = bris d'égalité : { $instant }
correction-tie-break-unknown = bris d'égalité inconnu

## La ligne de contexte

context-new_name = IRCC n'avait jamais utilisé ce nom.
context-first_ever = La toute première { $type }.
context-first_in = Première { $type } en { $months } mois ; la dernière était la #{ $last_number }, le { $last_date }, à { $last_cutoff }.
context-lowest_ever = La note minimale la plus basse jamais vue pour une { $type } ({ $count } à ce jour).
context-highest_ever = La note minimale la plus haute jamais vue pour une { $type } ({ $count } à ce jour).
context-lowest_since = La note minimale la plus basse d'une { $type } en { $months } mois ; la #{ $last_number }, le { $last_date }, était à { $last_cutoff }.
context-highest_since = La note minimale la plus haute d'une { $type } en { $months } mois ; la #{ $last_number }, le { $last_date }, était à { $last_cutoff }.
context-streak = { $count }e { $type } de suite à { $range }.
context-move_up = { $points ->
    [one] { $points } point
   *[other] { $points } points
 } de plus que la dernière { $type } : la #{ $last_number }, le { $last_date }, à { $last_cutoff }.
context-move_down = { $points ->
    [one] { $points } point
   *[other] { $points } points
 } de moins que la dernière { $type } : la #{ $last_number }, le { $last_date }, à { $last_cutoff }.
context-tie_later = La même note minimale que la dernière { $type }, la #{ $last_number }, le { $last_date }, à { $last_cutoff }, avec un bris d'égalité plus tardif de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }.
context-tie_earlier = La même note minimale que la dernière { $type }, la #{ $last_number }, le { $last_date }, à { $last_cutoff }, avec un bris d'égalité plus hâtif de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }.
context-move_none = La même note minimale que la dernière { $type } : la #{ $last_number }, le { $last_date }, à { $last_cutoff }.

## Les boutons sous une alerte

details-button = Détails
mute-button = Ne plus m'avertir : { $type }
unmute-button = M'avertir de nouveau : { $type }

## Textes permanents

disclaimer =
    Ce bot n'est pas affilié à IRCC et ne donne pas de conseils juridiques.
    Personne ne vous demandera jamais ici de documents, d'argent ni de mots de passe.

privacy =
    <b>Ce qui est conservé à votre sujet, et pourquoi</b>

    • le numéro de cette conversation, pour vous écrire
    • la langue et le fuseau horaire, pour vous écrire lisiblement
    • les renseignements que vous avez donnés : note, programmes, catégories, désignation, date de soumission du profil – pour vous dire si une ronde vous aurait donné une invitation
    • les réponses au calculateur : jusqu'à la fin, ou pendant 90 jours si vous vous arrêtez en chemin ; plus longtemps seulement si vous le demandez – pour vous rappeler ce qui coûte des points
    • la date d'une invitation et les rappels envoyés, pour compter les 60 jours
    • les noms que vous donnez à plusieurs profils, pour les distinguer
    • vos réglages d'alerte
    • si vous m'avez fait entrer dans un groupe ou un canal : que c'était vous, tant que je peux y publier, pour vous dire quand je ne le peux plus
    • pendant 30 jours, les alertes envoyées, pour ne rien envoyer deux fois et pour rectifier si IRCC corrige une ronde

    Aucun autre nom, aucun nom d'utilisateur, aucun texte de message, dans aucun fichier ni aucun journal. Rien n'est vendu ni transmis.

    /mydata vous envoie tout dans un fichier, sauf le relevé des alertes envoyées. /delete efface tout d'un coup, et une minute plus tard plus aucun fichier ne le contient. /stop suspend seulement les alertes. Une conversation injoignable pendant douze mois est effacée.

help-title = <b>Ce que je sais faire</b>
help-command = /{ $command } – { $does }
help-closing = Vous pouvez aussi envoyer simplement une note, par exemple 522. Pour un couple ou des clients, /profile accueille plusieurs profils. Ajoutez-moi à un groupe ou à un canal : j'y publie l'essentiel de chaque ronde, jamais la note de personne.

## Ce qu'entend l'exploitant (bot/text/incidents.py: incident-<kind>, incident-<kind>-over)

incident-source-silent = 🛑 Le fichier d'IRCC n'a pas été lu depuis : { $since } – { $fault } (×{ $failures }). Je continue d'essayer.
incident-source-silent-over = ✅ Le fichier d'IRCC est lu de nouveau : { $now }. Il ne l'était plus depuis : { $since }. { $new ->
    [no] Rien n'a été manqué.
   *[other] Publié entre-temps : { $new }.
 }
incident-source-stale = ⚠️ La ronde la plus récente, #{ $subject }, date du { $date }. IRCC fait peut-être une pause, ou ne remplit plus ce fichier : allez voir sa page.
incident-file-shrunk = ⚠️ Il manque { $count } rondes sur { $known } dans le fichier d'IRCC. Elles restent enregistrées ; ce qui est nouveau est annoncé.
incident-file-shrunk-over = ✅ Le fichier d'IRCC est de nouveau complet.
incident-files-disagree = ⚠️ Les fichiers d'IRCC ne s'accordent pas sur la ronde #{ $subject }. Anglais : { $date }, { $size } invitations, note { $cutoff }. Français : { $french_date }, { $french_size } invitations, note { $french_cutoff }. On annonce ce que dit l'anglais.
incident-rows-unreadable = ⚠️ { $count } lignes du fichier d'IRCC sont illisibles ; la première est { $first } : { $fault }. Elles seront relues à chaque passage.
incident-rows-unreadable-over = ✅ Les lignes du fichier d'IRCC sont de nouveau lisibles.
incident-row-unreadable = ⚠️ La ligne de la ronde #{ $subject } est illisible : { $fault }. Elle sera relue à chaque passage.
incident-draw-vanished = ⚠️ La ronde #{ $subject } a disparu du fichier d'IRCC. Elle reste enregistrée.
incident-draw-in-future = ⚠️ La ronde #{ $subject } est datée du { $date }, un jour à venir. Elle n'est ni enregistrée ni annoncée d'ici là, ou tant qu'IRCC ne la corrige pas.
incident-draw-repeated = ⚠️ La ronde #{ $subject } répète toutes les données de la ronde #{ $like }. Elle est tenue pour la même sous un autre numéro, et n'est pas annoncée.
incident-draw-copied = ⚠️ La ronde #{ $subject } répète toutes les données de la ronde #{ $like }, toujours présente. Elle est annoncée si elle est inchangée au prochain passage ; IRCC la corrigera peut-être bientôt.
incident-draw-flawed = ⚠️ La ligne de la ronde #{ $subject } a des défauts : { $notes }. Ce qui est illisible est laissé de côté.
incident-name-unknown = ⚠️ La ronde #{ $subject } porte un nom que je ne connais pas : <b>{ $name }</b>. La réponse est « impossible à dire » pour tous.
incident-alert-refused = ⚠️ Telegram refuse le texte de { $subject } : { $fault }. C'est à nous de le corriger.
incident-mass-failure = 🛑 Les alertes sont suspendues : { $gone } conversations sur { $of } ({ $subject }) sont injoignables. Cela ressemble à une panne, non à des départs. /resume les relance.
incident-delivery-failing = 🛑 Les alertes ne parviennent plus à Telegram depuis : { $since } – { $fault } (×{ $failures }). Elles attendent, et seront renvoyées.
incident-delivery-failing-over = ✅ Les alertes parviennent de nouveau à Telegram : { $now }. Elles ne le faisaient plus depuis : { $since }.
incident-disk-nearly-full = 🛑 Le disque de DATA_DIR est presque plein : il reste { $megabytes } Mo. Sans place, aucune ronde ne peut être enregistrée.
incident-disk-nearly-full-over = ✅ Le disque de DATA_DIR a de nouveau de la place.

## La conversation : boutons et mots communs à plusieurs écrans (bot/chat)

back-button = ‹ Retour
skip-button = Passer ›
not-said = non précisé
yes = oui
no = non
none = aucun
stale-popup = Ce bouton n'est plus valable, et rien n'a changé. /help montre ce que je sais faire.
stranger-popup = Rien n'est enregistré à votre sujet ; rien n'a donc changé. Envoyez /start pour commencer.
crossroads = Et maintenant ? /help montre tout ce que je sais faire.
failure = Quelque chose n'a pas marché de mon côté, et je n'ai pas terminé. Vos alertes ne sont pas touchées. L'exploitant est prévenu ; la référence est <code>{ $reference }</code>.
failure-report = ⚠️ Un traitement a échoué, référence <code>{ $reference }</code> : { $fault }. La personne est prévenue ; il n'y aura pas d'autre essai.

## La conversation : le menu des commandes (bot/chat/menu.py : menu-<commande>)

menu-start = commencer, ou voir où vous en êtes
menu-score = fixer votre note : /score 522
menu-crs = calculer votre note, et ce qui l'augmenterait
menu-profile = tout ce que je sais de vous, à modifier
menu-last = la dernière ronde, ou d'un type : /last cec
menu-draws = les rondes récentes : /draws français
menu-draw = une ronde en détail : /draw 297
menu-whatif = la dernière année avec d'autres renseignements : /whatif 505
menu-chart = les notes minimales au fil du temps, avec votre ligne
menu-pool = combien de personnes sont au-dessus de vous
menu-forecast = ce qui a été habituel : /forecast cec
menu-ita = j'ai reçu l'invitation : les 60 jours
menu-alerts = de quoi vous prévenir, et comment
menu-news = les nouvelles récentes sur Entrée express
menu-language = votre langue
menu-status = l'état de la veille et des alertes
menu-mydata = tout ce qui est enregistré, en fichier
menu-stop = suspendre les alertes, garder les réglages
menu-delete = effacer tout ce qui vous concerne
menu-privacy = ce qui est gardé, et pourquoi
menu-help = toutes les commandes
menu-group-here = publier les rondes ici
menu-group-alerts = ce qui est publié ici, à changer
menu-group-language = la langue des publications
menu-group-stop = ne rien publier, garder les réglages
menu-group-delete = oublier ce groupe

## La page du bot dans Telegram : au plus 512 et 120 caractères

page-description =
    Je surveille les rondes d'invitations d'Entrée express. Moins d'une minute après une nouvelle ronde, je vous dis si, selon vos renseignements, vous auriez reçu une invitation, et pourquoi : programme ou catégorie, note minimale, règle de bris d'égalité.

    Sans lien avec IRCC. Pas de conseil juridique. Je ne demande jamais de documents, d'argent ni de mot de passe.
page-short-description = Les rondes d'Entrée express en une minute : auriez-vous reçu une invitation, et pourquoi ? Sans lien avec IRCC.

## La conversation : la première visite

start-hello =
    <b>Bonjour. Je surveille pour vous les rondes d'invitations d'Entrée express.</b>
    Dès qu'une ronde est publiée, je vous dis si vous auriez reçu une invitation, et pourquoi. Trois courtes questions suffisent. Passez celles que vous voulez.
start-step-1 = <b>1 sur 3 · Votre note</b>
start-step-2 = <b>2 sur 3 · Ce qui vous concerne</b>
start-step-3 = <b>3 sur 3 · La date de votre profil</b>
start-unknown-button = Je ne la connais pas
start-unknown =
    Votre note figure dans votre compte IRCC dès que votre profil est dans le bassin. Avant cela, je peux la calculer avec vous, en une quinzaine de questions, la plupart avec des boutons. L'outil d'IRCC fait autorité.

    Vous pouvez aussi m'envoyer le nombre quand vous l'avez, maintenant ou plus tard.
start-calculator-button = La calculer ici
start-official-button = L'outil d'IRCC
start-done = <b>C'est tout. Désormais, je veille pour vous.</b>
start-again = <b>Où vous en êtes</b>
start-alert-button = M'envoyer une alerte d'essai
start-latest-button = Dernière ronde
start-profile-button = Mon profil
start-zone-button = Mon fuseau horaire
start-zone-hint = Les heures sont en UTC tant que vous n'avez pas choisi votre fuseau horaire.
start-test-alert = <i>Un essai. Voici à quoi ressemble une alerte :</i>
start-no-draws-popup = Je n'ai pas encore lu les rondes d'IRCC. Réessayez dans une minute.

year = <b>Les douze derniers mois, avec ces renseignements :</b> sur { $draws ->
    [one] { $draws } ronde
   *[other] { $draws } rondes
 }, { $mine } { $mine ->
    [one] était
   *[other] étaient
 } pour vous, et { $met } vous { $met ->
    [one] aurait
   *[other] auraient
 } valu une invitation.
year-no-score = <b>Les douze derniers mois, avec ces renseignements :</b> sur { $draws ->
    [one] { $draws } ronde
   *[other] { $draws } rondes
 }, { $mine } { $mine ->
    [one] était
   *[other] étaient
 } pour vous. Avec votre note, je pourrai dire combien d'entre elles vous auraient valu une invitation.
year-ties = { $ties ->
    [one] { $ties } autre s'est jouée
   *[other] { $ties } autres se sont jouées
 } au bris d'égalité.
year-unknown = Pour { $unknown ->
    [one] { $unknown } ronde
   *[other] { $unknown } rondes
 }, je ne peux pas encore le dire : quelques réponses de plus dans /profile suffiraient.
year-tie-break-only = { $early ->
    [one] { $early } d'entre elles seulement
   *[other] { $early } d'entre elles seulement
 } grâce à un profil soumis tôt.
year-earlier-rules = Pour { $earlier ->
    [one] { $earlier } ronde
   *[other] { $earlier } rondes
 } avant le { $date }, la catégorie avait d'autres règles : à prendre avec prudence.

## La conversation : la note

score-ask =
    Envoyez-moi votre note du SCG, sans les 600 points d'une désignation. Par exemple : <b>522</b>
score-kept = Votre note est de <b>{ $score }</b>, sans les 600 points d'une désignation.
score-full = Avec votre désignation, cela fait <b>{ $full }</b>.
score-confirm = Voulez-vous que votre note soit <b>{ $score }</b> ?
score-unchanged = Votre note reste comme elle était.
score-nominated = { $score } dépasse ce que l'on peut avoir sans désignation provinciale (695). Ce nombre comprend-il les 600 points d'une désignation ?
score-impossible = Alors { $score } ne peut pas être juste : sans désignation, le maximum est de 695. Regardez encore une fois dans votre compte IRCC.
score-fault-not_a_number = Je ne peux pas lire cela comme une note. Il me faut un nombre entier de 0 à 1200.
score-fault-fraction = Une note du SCG n'a pas de décimales. Il me faut un nombre entier de 0 à 1200.
score-fault-negative = Une note du SCG ne peut pas être négative. Il me faut un nombre entier de 0 à 1200.
score-fault-too_high = Aucune note du SCG ne dépasse 1200. Il me faut un nombre entier de 0 à 1200.

## La conversation : ce qui s'applique, et la date du profil

applies-ask =
    Touchez une ligne une fois pour oui (✔️), encore une fois pour non (✖️). Celles que vous laissez (▫️) restent ouvertes : je vous demanderai quand l'une d'elles comptera.
applies-categories-ask =
    Quelles catégories sont les vôtres ? Le français demande le NCLC 7 pour les quatre compétences. Les professions sont celles des listes d'IRCC. Médecins, cadres supérieurs et chercheurs doivent avoir travaillé au Canada.
applies-categories-button = Catégories : français, santé, métiers… ›
applies-rest-button = C'est tout : le reste, c'est non
applies-unsure-button = Pour le reste, je ne sais pas
applies-criteria-button = Que demandent-ils ?
applies-criteria = <b>Ce que chacun demande, en bref</b>
applies-criteria-name = <b>{ $name }</b>
applies-refreshed-popup = Cette liste n'était plus à jour. Elle montre maintenant ce qui est enregistré.

submitted-ask =
    Quand avez-vous soumis votre profil Entrée express ? À égalité avec la note minimale, c'est cela qui décide.

    Choisissez le mois, ou écrivez la date. Avec l'heure, c'est plus précis, par exemple : <b>{ $moment }</b>
submitted-day = Quel jour ({ $month }) ?
submitted-forget-button = Oublier la date
submitted-kept = Vous avez soumis votre profil : <b>{ $when }</b>.
submitted-expired = ⚠️ C'était il y a plus de douze mois : ce profil a expiré. Si vous en avez un nouveau, donnez-moi sa date.
submitted-fault-unreadable = Je ne peux pas lire cela comme une date. Écrivez { $day }, { $written } ou { $moment }.
submitted-fault-ambiguous = Je ne distingue pas le jour du mois. Écrivez { $day } ou { $written }.
submitted-fault-impossible = Cette date ou cette heure n'existe pas. Vérifiez, s'il vous plaît.
submitted-fault-future = C'est dans l'avenir. Il me faut le moment où vous avez soumis votre profil.
submitted-fault-too_old = C'était il y a plus de douze mois. Un profil vit douze mois ; si vous en avez un plus récent, donnez-moi sa date.

## La conversation : le profil

profile-title = <b>Ce que je sais de vous</b>
profile-change = Touchez une ligne pour la modifier.
profile-score = Note sans désignation : <b>{ $score }</b>
profile-scored = { $score } (depuis le { $since })
profile-score-full = { $score } (avec votre désignation : { $full })
profile-nomination = Désignation d'une province : <b>{ $answer }</b>
profile-yes = Vous avez dit oui à : <b>{ $names }</b>
profile-unsaid = Sans réponse : { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
 }
profile-submitted = Profil soumis : <b>{ $when }</b>
profile-answers = Calculateur : <b>{ $state ->
    [running] commencé
    [kept] réponses gardées
   *[none] aucune réponse gardée
 }</b>
profile-invitation = Invitation : reçue le { $received }, jusqu'au { $last }
profile-crs-button = Calculateur
profile-ita-button = Invitation
profile-zone = Fuseau horaire : <b>{ $zone }</b>
profile-language = Langue : <b>{ $language }</b>
profile-score-button = Note : { $value }
profile-applies-button = Programmes, désignation, catégories
profile-submitted-button = Profil soumis : { $value }
profile-alerts-button = Alertes
profile-zone-button = Fuseau horaire : { $value }
profile-who-button = Autres profils
profile-language-button = Langue : { $value }

## La conversation : les questions sous un verdict

ask-score-button = Donner ma note
ask-submitted-button = Donner la date de mon profil
ask-nomination_in_score-button = Répondre
ask-none-button = Aucun d'eux
ask-noted-popup = C'est noté.
ask-already-popup = Vous avez déjà répondu. /profile permet de changer.

## Le calculateur : les questions (bot/text/calculator.py : crs-ask-<question>, crs-name-<question>)

crs-progress = <b>Votre note du SCG · question { $number } sur { $total } environ</b>
crs-hello =
    Je pose les questions dont dépend la note ; la plupart des réponses se donnent par un bouton. Vous pouvez revenir en arrière, corriger et vous arrêter à tout moment : je retiens où vous en êtes.
    Vos réponses ne sont gardées que jusqu'à la fin, sauf si vous me demandez alors de les conserver.
crs-resumed = Nous reprenons où vous en étiez.
crs-ask-spouse = Avez-vous un époux, une épouse, un conjoint ou une conjointe de fait, et cette personne vous accompagnerait-elle au Canada ? Un conjoint citoyen canadien ou résident permanent compte comme n'accompagnant pas.
crs-ask-born = Quelle est votre date de naissance ?
crs-ask-education = Quel est votre plus haut niveau de scolarité ? Un diplôme étranger ne compte qu'avec une évaluation des diplômes d'études (EDE).
crs-ask-canadian_study = Avez-vous obtenu un diplôme ou un certificat au Canada ? Une maîtrise, un grade professionnel ou un doctorat compte comme trois ans.
crs-ask-first_test = Quel test de langue avez-vous passé ? Si vous en avez passé deux, donnez d'abord le meilleur.
crs-ask-first_results = Quels en sont les résultats ?
crs-ask-first_taken = Quand l'avez-vous passé ? Les résultats comptent pendant deux ans.
crs-ask-second_test = Avez-vous aussi passé un test de l'autre langue officielle ?
crs-ask-second_results = Quels en sont les résultats ?
crs-ask-second_taken = Quand l'avez-vous passé ? Les résultats comptent pendant deux ans.
crs-ask-canadian_work = Combien d'années complètes de travail qualifié (FEER 0, 1, 2 ou 3) avez-vous <b>au Canada</b>, au cours des dix dernières années ? Comptez le travail rémunéré et autorisé, à temps plein ou l'équivalent à temps partiel ; le travail autonome et le travail pendant des études à temps plein ne comptent pas.
crs-ask-foreign_work = Et combien d'années complètes <b>hors du Canada</b>, au cours des dix dernières années ?
crs-ask-spouse_education = Quel est le plus haut niveau de scolarité de votre conjoint ?
crs-ask-spouse_test = Quel test de langue votre conjoint a-t-il passé ?
crs-ask-spouse_results = Quels sont les résultats de votre conjoint ?
crs-ask-spouse_canadian_work = Combien d'années complètes de travail qualifié votre conjoint a-t-il au Canada, au cours des dix dernières années ?
crs-ask-spouse_born = Quelle est la date de naissance de votre conjoint ? Je peux ainsi dire quelle serait la note avec votre conjoint comme demandeur principal.
crs-ask-spouse_foreign_work = Combien d'années complètes de travail qualifié votre conjoint a-t-il hors du Canada, au cours des dix dernières années ?
crs-ask-sibling = Avez-vous, ou le conjoint qui vous accompagne a-t-il, un frère ou une sœur au Canada, de 18 ans ou plus, citoyen ou résident permanent ?
crs-ask-nomination = Avez-vous un certificat de désignation d'une province ?
crs-ask-occupation = Dans quelle profession avez-vous travaillé le plus longtemps au cours des trois dernières années ? Programmes et catégories se fondent sur son code de la CNP.
crs-ask-recent_work = Combien de temps avez-vous exercé cette profession au cours des trois dernières années, à temps plein ou l'équivalent à temps partiel ? Les périodes n'ont pas à se suivre.
crs-ask-work_ended = Quel a été votre dernier jour de travail dans cette profession ?
crs-ask-certificate = Avez-vous un certificat de compétence dans un métier spécialisé, délivré par une province ou un territoire du Canada ?
crs-ask-job_offer = Avez-vous une offre d'emploi valide d'un an ou plus d'un employeur au Canada ? Elle ne donne plus de points du SCG depuis le 25 mars 2025, mais elle peut décider d'un programme.

crs-name-spouse = Conjoint
crs-name-born = Naissance
crs-name-education = Scolarité
crs-name-canadian_study = Études au Canada
crs-name-first_test = Premier test
crs-name-first_results = Ses résultats
crs-name-first_taken = Passé le
crs-name-second_test = Second test
crs-name-second_results = Ses résultats
crs-name-second_taken = Passé le
crs-name-canadian_work = Travail au Canada
crs-name-foreign_work = Travail hors du Canada
crs-name-spouse_education = Scolarité du conjoint
crs-name-spouse_test = Test du conjoint
crs-name-spouse_results = Résultats du conjoint
crs-name-spouse_canadian_work = Travail du conjoint au Canada
crs-name-spouse_born = Naissance du conjoint
crs-name-spouse_foreign_work = Travail du conjoint hors du Canada
crs-name-sibling = Frère ou sœur au Canada
crs-name-nomination = Désignation d'une province
crs-name-occupation = Profession
crs-name-recent_work = Exercée ces trois dernières années
crs-name-work_ended = Dernier jour de travail
crs-name-certificate = Certificat de compétence
crs-name-job_offer = Offre d'emploi

crs-hint-date = Écrivez la date, par exemple : <b>1994-03-10</b> ou <b>10 mars 1994</b>
crs-hint-ielts = Écrivez compréhension de l'oral, compréhension de l'écrit, expression écrite, expression orale, dans cet ordre, par exemple : <b>8 7,5 6,5 7</b> (IELTS General Training)
crs-hint-celpip = Écrivez compréhension de l'oral, compréhension de l'écrit, expression écrite, expression orale, dans cet ordre, par exemple : <b>9 9 8 9</b> (CELPIP-General)
crs-hint-pte = Écrivez compréhension de l'oral, compréhension de l'écrit, expression écrite, expression orale, dans cet ordre, par exemple : <b>72 69 80 76</b> (PTE Core)
crs-hint-tef = Écrivez CO, CE, EE, EO, dans cet ordre, par exemple : <b>462 462 472 494</b> (TEF Canada, les notes sur 699)
crs-hint-tcf = Écrivez CO, CE, EE, EO, dans cet ordre, par exemple : <b>503 499 12 12</b> (TCF Canada)
crs-hint-occupation = Écrivez un métier ou un code de la CNP, par exemple : <b>infirmière</b>, <b>ingénieur logiciel</b> ou <b>31301</b>

## Le calculateur : les choix (crs-<question>-<choix>-button)

crs-skip-button = Je ne sais pas
crs-still-button = J'y travaille encore
crs-years-button = { $years ->
    [0] Moins d'un an
    [one] { $years } an
   *[other] { $years } ans
 }
crs-years-most-button = { $years } ans ou plus
crs-spouse-single-button = Sans conjoint
crs-spouse-coming-button = Conjoint qui m'accompagne
crs-spouse-not_coming-button = Conjoint qui ne m'accompagne pas
crs-education-less_than_secondary-button = Secondaire non terminé
crs-education-secondary-button = Diplôme d'études secondaires
crs-education-one_year_postsecondary-button = Programme postsecondaire d'un an
crs-education-two_year_postsecondary-button = Programme postsecondaire de deux ans
crs-education-bachelor_or_3plus_year-button = Baccalauréat, ou trois ans ou plus
crs-education-two_or_more_one_3plus_year-button = Deux ou plus, dont un de trois ans ou plus
crs-education-masters_or_entry_to_practice_professional-button = Maîtrise ou grade professionnel
crs-education-doctoral-button = Doctorat
crs-canadian_study-none-button = Non
crs-canadian_study-one_or_two_year-button = Oui, d'un ou deux ans
crs-canadian_study-three_plus_year-button = Oui, de trois ans ou plus
crs-test-ielts-button = IELTS
crs-test-celpip-button = CELPIP
crs-test-pte-button = PTE Core
crs-test-tef-button = TEF Canada
crs-test-tcf-button = TCF Canada
crs-test-none-button = Aucun
crs-recent_work-canada-button = 12 mois ou plus au Canada
crs-recent_work-abroad-button = 12 mois, mais moins au Canada
crs-recent_work-less-button = Moins de 12 mois

crs-answers-button = Mes réponses
crs-later-button = Plus tard
crs-again-button = Recommencer
crs-go-on-button = Continuer
crs-answers-title = <b>Ce que vous avez répondu</b>
crs-answer = { $question } : <b>{ $answer }</b>
crs-answer-button = { $question } : { $answer }
crs-answers-change = Touchez une ligne pour la corriger.
crs-answers-none = Rien encore.
crs-paused = Je retiens pendant 90 jours où vous en êtes. /crs reprend là.
crs-began-anew-popup = Nous recommençons.
crs-occupations-found = <b>Laquelle est-ce ?</b> Touchez-en une, ou écrivez d'autres mots.
crs-occupation = { $code } { $title }
crs-occupations-none = Aucun titre officiel ne contient ces mots. Essayez-en d'autres, en français ou en anglais, ou un code de la CNP.

crs-fault-not_a_choice = Touchez un des boutons, s'il vous plaît.
crs-fault-not_a_date = Je ne peux pas lire cela comme une date.
crs-fault-ambiguous_date = Je ne distingue pas le jour du mois. Écrivez 1994-03-10 ou 10 mars 1994.
crs-fault-future = C'est dans l'avenir.
crs-fault-not_born = Personne ne naît dans l'avenir.
crs-fault-too_long_ago = C'était il y a plus de cent ans. Vérifiez, s'il vous plaît.
crs-fault-not_four = Il me faut quatre résultats : compréhension de l'oral, compréhension de l'écrit, expression écrite, expression orale.
crs-fault-not_on_scale = Ce test ne donne pas de tels résultats. Vérifiez les nombres et leur ordre.
crs-fault-not_an_occupation = Ce code de la CNP n'existe pas.
crs-fault-not_asked = Cette question ne va plus avec vos autres réponses.

## Le calculateur : les résultats (bot/text/scores.py)

crs-score = <b>Votre note du SCG : { $score }</b>
crs-score-without = Soit { $score } sans les 600 points de la désignation. C'est ce nombre qui est enregistré comme votre note.
crs-section-core = <b>Capital humain, facteurs de base : { $points }</b> sur { $cap }
crs-section-spouse = <b>Conjoint : { $points }</b> sur { $cap }
crs-section-transfer = <b>Transférabilité des compétences : { $points }</b> sur { $cap }
crs-section-additional = <b>Points supplémentaires : { $points }</b> sur { $cap }
crs-factor = • { $name } : { $points }
crs-factor-age = Âge
crs-factor-education = Scolarité
crs-factor-first_language = Première langue officielle
crs-factor-second_language = Deuxième langue officielle
crs-factor-canadian_work = Travail au Canada
crs-factor-spouse_education = Scolarité du conjoint
crs-factor-spouse_language = Langue du conjoint
crs-factor-spouse_canadian_work = Travail du conjoint au Canada
crs-factor-transfer_education = Scolarité avec la langue et le travail au Canada
crs-factor-transfer_foreign_work = Travail à l'étranger avec la langue et le travail au Canada
crs-factor-transfer_certificate = Certificat de compétence avec la langue
crs-factor-nomination = Désignation d'une province
crs-factor-canadian_study = Études au Canada
crs-factor-french = Français
crs-factor-sibling = Frère ou sœur au Canada
crs-factor-job_offer = Offre d'emploi
crs-expired-first = ⚠️ Les résultats de votre premier test ont plus de deux ans : ils ne comptent pas ici.
crs-expired-second = ⚠️ Les résultats de votre second test ont plus de deux ans : ils ne comptent pas ici.
crs-french-first = Le français compte ici comme première langue officielle : cela donne davantage.
crs-tables = Selon les tableaux d'IRCC en vigueur depuis le { $since }.
crs-authority = Ceci n'est pas un conseil juridique. Ce qui compte, c'est <a href="{ $url }">l'outil d'IRCC</a> et, en fin de compte, votre compte IRCC.
crs-official-link = https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/verifier-note.html

crs-store-button = Enregistrer { $score } comme ma note
crs-stored-popup = Votre note est maintenant de { $score }.
crs-findings-button = Programmes et catégories
crs-raise-button = Ce qui l'augmenterait
crs-lower-button = Ce qui la fera baisser
crs-finish-button = Terminer
crs-result-button = ‹ Mon résultat
crs-ticks-button = Cocher cela dans mon profil
crs-ticks-popup = Votre profil le dit maintenant. Ce qui est incertain reste ouvert.

crs-programs-title = <b>Programmes</b>
crs-categories-title = <b>Catégories</b>, selon les listes d'IRCC en vigueur depuis le { $since }
crs-finding = { $mark } <b>{ $names }</b>
crs-findings-closing = ✔️ oui, selon vos réponses · ✖️ non · ❔ elles ne le disent pas. Ce sont les règles d'IRCC telles que j'ai pu les lire, en bref ; seul IRCC décide. Voulez-vous que je coche les oui et les non dans votre profil ? Rien n'est coché sans votre accord.
crs-reason-met = Vos réponses y satisfont.
crs-reason-too_little_work = { $answer ->
    [open] Il faut deux ans ; je ne peux pas dire si des parties d'années y suffisent.
   *[other] Le travail dont vous m'avez parlé n'y suffit pas.
 }
crs-reason-recent_work_unsaid = Le travail des trois dernières années décide, et vos réponses ne tranchent pas.
crs-reason-occupation_unsaid = La profession décide, et vous ne l'avez pas donnée.
crs-reason-not_skilled = Votre profession n'est pas de FEER 0, 1, 2 ou 3.
crs-reason-language_too_low = Vos résultats linguistiques n'y suffisent pas, ou il n'y en a pas.
crs-reason-education_too_low = Il faut au moins un diplôme d'études secondaires.
crs-reason-too_few_points = Vos réponses ne peuvent pas atteindre 67 des 100 points de sélection.
crs-reason-points_uncertain = Atteindre 67 des 100 points de sélection dépend de choses que je n'ai pas demandées, comme un parent au Canada, ou les études et le travail de votre conjoint là-bas.
crs-reason-not_a_trade = Votre profession n'est pas un métier spécialisé.
crs-reason-no_offer_or_certificate = Il faut une offre d'emploi ou un certificat de compétence.
crs-reason-offer_unsaid = Il faut une offre d'emploi ou un certificat de compétence, et je ne sais rien d'une offre.
crs-reason-not_listed = Votre profession n'est pas sur la liste.
crs-reason-not_in_canada = Les douze mois doivent avoir été travaillés au Canada.
crs-reason-french_too_low = Il faut le NCLC 7 pour les quatre compétences.
crs-reason-service_unsaid = Il faut aussi dix ans de service et une offre des Forces armées canadiennes, ce que je n'ai pas demandé.
crs-proviso-employed_with_permit = À condition d'avoir été salarié, et non travailleur autonome, et autorisé à travailler.
crs-proviso-continuous_year = À condition qu'une année de ce travail soit sans interruption.
crs-proviso-within_five_years = À condition que deux ans de ce travail se trouvent dans les cinq dernières années.
crs-proviso-funds = À condition de pouvoir montrer les fonds d'établissement, sauf dispense.

crs-raise-title = <b>Ce qui l'augmenterait</b>
crs-raise-explained = Les points gagnés et, sur { $draws ->
    [one] { $draws } ronde
   *[other] { $draws } rondes
 } des douze derniers mois, combien de plus vous auraient valu une invitation :
crs-raise = • { $what } : <b>{ $points }</b>, { $draws ->
    [0] aucune ronde de plus
    [one] { $draws } ronde de plus
   *[other] { $draws } rondes de plus
 }
crs-raise-untold = • { $what } : <b>{ $points }</b> ; impossible de dire combien de rondes, car l'admissibilité de votre conjoint n'a pas été demandée
crs-raise-points = • { $what } : <b>{ $points }</b>
crs-raise-nothing = Je n'ai rien trouvé.
crs-raise-closing = Selon les règles et votre âge d'aujourd'hui. Les rondes passées ne promettent rien.
crs-raise-first_listening = Le NCLC { $target } en compréhension de l'oral
crs-raise-first_reading = Le NCLC { $target } en compréhension de l'écrit
crs-raise-first_writing = Le NCLC { $target } en expression écrite
crs-raise-first_speaking = Le NCLC { $target } en expression orale
crs-raise-first_all = Le NCLC { $target } pour les quatre compétences
crs-raise-french = Le français au NCLC { $target } pour les quatre compétences
crs-raise-canadian_work = { $target ->
    [one] { $target } an
   *[other] { $target } ans
 } de plus de travail qualifié au Canada
crs-raise-foreign_work = { $target ->
    [one] { $target } an
   *[other] { $target } ans
 } de plus de travail qualifié hors du Canada
crs-raise-education = Plus d'études : { $target }
crs-raise-nomination = Une désignation d'une province
crs-raise-spouse_as_principal = Votre conjoint comme demandeur principal, au moins

crs-lower-title = <b>Ce qui la fera baisser, ou fermera une porte</b>
crs-lower-nothing = Rien que vos réponses permettent de prévoir.
crs-lower-closing = Si vous me laissez garder vos réponses, je vous rappelle chaque date. /alerts dit combien de temps avant.

crs-keep-ask =
    Voulez-vous que je garde vos réponses ? Avec elles, je peux vous rappeler les anniversaires et les tests qui coûtent des points, dire quand votre note n'est plus à jour, et recalculer si quelque chose change.

    Sinon, elles sont effacées maintenant. La note et les cases enregistrées restent.
crs-keep-button = Garder mes réponses
crs-erase-button = Effacer mes réponses
crs-kept = Vos réponses sont gardées. /crs les montre, /delete efface tout.
crs-erased = Vos réponses sont effacées.

## L'invitation à présenter une demande (bot/text/invitations.py)

ita-got-button = J'ai reçu l'invitation
ita-missed-button = Je ne l'ai pas reçue
ita-ask =
    Quand l'invitation à présenter une demande (IPD) est-elle arrivée ? La date figure dans votre compte IRCC. Je compte les 60 jours à partir de là, je vous rappelle les dates à temps, et les alertes de ce profil se taisent pendant ce temps.

    Touchez un jour ou écrivez-le, par exemple : <b>{ $day }</b>
ita-fault-unreadable = Je ne peux pas lire cela comme une date.
ita-fault-ambiguous = Je ne distingue pas le jour du mois. Écrivez { $day } ou { $written }.
ita-fault-future = C'est dans l'avenir.
ita-fault-over = C'était il y a plus de 60 jours : une invitation de ce jour a expiré. Sans demande, il faut un nouveau profil pour revenir dans le bassin.
ita-open = <b>Votre invitation : { $days ->
    [0] c'est le dernier jour
    [one] il reste { $days } jour
   *[other] il reste { $days } jours
 }</b>
ita-applied = <b>Votre demande est présentée</b>
ita-declined = <b>Vous avez refusé l'invitation</b>
ita-expired = <b>Les 60 jours de votre invitation sont écoulés</b>
ita-dates = Reçue le { $received } ; le dernier jour est le { $last }.
ita-hour = Votre compte IRCC montre l'heure exacte ; ici, je compte en jours entiers. IRCC n'accorde presque jamais de prolongation.
ita-means-profile_locked = Tant qu'elle est ouverte, votre profil est verrouillé : il ne peut pas être modifié et ne participe pas aux rondes suivantes. Ses alertes se taisent donc. Les rappels arrivent 45, 30, 14, 7 et 3 jours avant la fin, puis la veille.
ita-means-out_of_the_pool = Votre profil n'est plus dans le bassin pendant que la demande est traitée ; ses alertes se taisent donc.
ita-means-profile_active_again = Votre profil est de nouveau actif pour le reste de ses douze mois, et les rondes suivantes en tiennent compte, sans pénalité. Les alertes reprennent donc. Aucune source ne dit s'il garde sa première date de soumission, qui décide à égalité avec la note minimale ; je suppose que oui.
ita-means-new_profile_needed = Si vous n'avez ni présenté de demande ni refusé, vous n'êtes plus dans le bassin : il faut un nouveau profil, avec une nouvelle date de soumission, qui compte à égalité avec la note minimale. Les alertes reprennent ; donnez-moi la nouvelle date quand vous l'avez.
ita-first = <b>Le plus long d'abord</b>
ita-todo = ▫️ <b>{ $step }</b> : { $note }
ita-done = ✔️ { $step }
ita-all-done = <b>Toutes les étapes sont cochées.</b> Il reste à envoyer la demande.
ita-police_certificates-button = Certificats de police
ita-police_certificates-note = pour vous et chaque membre de la famille de 18 ans ou plus, de chaque pays autre que le Canada où vous avez vécu six mois de suite ou plus au cours des dix dernières années. Certains prennent des semaines ou des mois : demandez-les aujourd'hui.
ita-medical_exam-button = Examen médical
ita-medical_exam-note = avant la demande (de nouveau depuis le 21 août 2025), uniquement chez un médecin désigné, pour toute la famille, même ceux qui restent. Un rendez-vous peut prendre des semaines.
ita-reference_letters-button = Lettres de recommandation
ita-reference_letters-note = de chaque employeur que vous comptez, avec fonctions, heures, dates et salaire.
ita-proof_of_funds-button = Preuve de fonds
ita-proof_of_funds-note = des lettres officielles de la banque avec les soldes des six derniers mois. Non exigées pour la CEC, ni avec une offre d'emploi valide et l'autorisation de travailler au Canada.
ita-translations-button = Traductions
ita-translations-note = certifiées, de tout ce qui n'est ni en français ni en anglais.
ita-civil_documents-button = Actes d'état civil
ita-civil_documents-note = naissance, mariage, divorce, adoption, selon votre cas.
ita-passport_and_photo-button = Passeport et photo
ita-passport_and_photo-note = valide assez longtemps, toutes les pages demandées ; photos numériques.
ita-forms_and_fees-button = Formulaires et frais
ita-forms_and_fees-note = les formulaires de votre compte, et les frais ; vos renseignements doivent être ceux du profil.
ita-calendar-button = Fichier de calendrier
ita-applied-button = J'ai présenté ma demande
ita-declined-button = Je l'ai refusée
ita-reopen-button = Non : elle est ouverte
ita-forget-button = Oublier l'invitation
ita-new-profile-button = La date de mon nouveau profil
ita-came-later-button = Elle est finalement arrivée
ita-authority = Ceci n'est pas un conseil juridique, et il peut manquer à la liste ce que votre cas demande. Ce qui compte, ce sont <a href="{ $url }">les instructions d'IRCC</a> et la liste de votre compte IRCC.
ita-official-link = https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/presenter-demande-residence-permanente.html
ita-forgotten = L'invitation est oubliée ; les alertes sont comme avant.
ita-not =
    Selon les renseignements que vous m'avez donnés, vous étiez au-dessus de la note minimale, mais seul IRCC peut le dire. L'invitation peut paraître dans votre compte un jour ou deux après la ronde. Sinon, un renseignement diffère peut-être : la note après un anniversaire ou un test expiré, le programme ou la catégorie, le moment de la soumission, ou un profil expiré. IRCC a aussi oublié des personnes (ronde #418).

    Comparez votre profil ici avec votre compte IRCC.
ita-event = { $days ->
    [0] Dernier jour pour demander la résidence permanente
    [one] { $days } jour pour demander la résidence permanente
   *[other] { $days } jours pour demander la résidence permanente
 }
ita-event-description = Compté en jours entiers à partir du jour que vous avez indiqué au bot. Votre compte IRCC montre l'heure exacte.

## La conversation : les rondes

draws-none-yet = Je n'ai pas encore lu les rondes d'IRCC. Réessayez dans une minute.
draws-none-of-type = Il n'y a pas encore eu de ronde de ce type : { $type }.
draws-title = <b>{ $type }</b> · page { $page } sur { $pages }
draws-all = Toutes les rondes
draws-all-button = Toutes les rondes
draws-newer-button = ‹ Plus récentes
draws-older-button = Plus anciennes ›
draws-filter-button = Choisir un type
draws-filter = Quelles rondes ?
draws-open-button = Toutes les rondes
draws-unknown-type = Je ne connais pas ce type de ronde. Voici ceux que je connais :
draw-ask = Quelle ronde ? Envoyez son numéro, par exemple : /draw 297
draw-unknown = Je ne connais pas de ronde #{ $draw }.
draw-newest = La plus récente est la #{ $draw }.

## La conversation : les réglages des alertes

alerts-title = <b>Vos alertes</b>
alerts-active = Les alertes sont actives.
alerts-paused = Les alertes sont <b>suspendues</b>.
alerts-which-met = Je vous préviens des rondes où vous auriez reçu une invitation, ou peut-être, selon le bris d'égalité.
alerts-which-mine = Je vous préviens des rondes qui sont ou peuvent être pour vous.
alerts-which-all = Je vous préviens de chaque ronde.
alerts-which-met-button = Seulement quand j'aurais eu une invitation
alerts-which-mine-button = Les rondes peut-être pour moi
alerts-which-all-button = Chaque ronde
alerts-quiet = Heures calmes : <b>de { $start } à { $end }</b> ({ $zone }). Les messages arrivent alors aussitôt, sans bruit.
alerts-no-quiet = Heures calmes : <b>aucune</b>
alerts-muted = En sourdine : <b>{ $types }</b>
alerts-reminders = Rappels : <b>{ $days } jours</b> avant ce qui fera baisser votre note
alerts-no-reminders = Rappels : <b>aucun</b>
alerts-invited = Tant qu'une invitation est ouverte, les alertes de son profil se taisent : /ita
alerts-reminders-ask =
    Combien de temps avant voulez-vous un rappel de ce qui fera baisser votre note ou fermera une porte : un anniversaire, un test ou un profil qui expire ? Touchez pour activer (🔔) ou désactiver (🔕).

    Je connais ces jours par la date de soumission de votre profil, et par vos réponses au calculateur si vous me laissez les garder. Les jours d'une invitation sont toujours comptés.
alerts-lead-button = { $mark } { $days } jours avant
alerts-silent = Ce qui n'est pas pour vous arrive sans bruit.
alerts-quiet-button = Heures calmes
alerts-quiet-ask = Quand les messages doivent-ils rester sans bruit ? Les heures sont celles de votre fuseau : { $zone }.
alerts-no-quiet-button = Pas d'heures calmes
alerts-types-button = Mettre des types en sourdine
alerts-types-ask = Touchez un type pour le mettre en sourdine (🔕) ou en être prévenu de nouveau (🔔).
alerts-resume-button = Reprendre mes alertes
alerts-muted-popup = En sourdine : { $type }. Le même bouton annule.
alerts-unmuted-popup = Je vous préviens de nouveau : { $type }.

## La conversation : fuseau horaire, langue

zone-ask =
    Dans quel fuseau horaire vivez-vous ? Pour l'instant : <b>{ $zone }</b>.

    Choisissez, ou écrivez une ville ou un décalage : <b>Nairobi</b>, <b>UTC+5:30</b>
zone-unknown = Je ne connais pas ce lieu. Essayez la grande ville la plus proche, ou un décalage, comme UTC+5:30.
zone-kept = Votre fuseau horaire est <b>{ $zone }</b>. Il y est maintenant { $now }.
zone-toronto = Toronto, Montréal
zone-vancouver = Vancouver
zone-edmonton = Calgary, Edmonton
zone-halifax = Halifax, Moncton
zone-kolkata = Inde
zone-karachi = Pakistan
zone-manila = Philippines
zone-lagos = Nigeria
zone-casablanca = Maroc
zone-dubai = Dubaï
zone-tehran = Iran
zone-shanghai = Chine
zone-paris = Paris, Bruxelles
zone-sao_paulo = São Paulo
zone-douala = Cameroun
zone-utc = UTC
language-ask = Dans quelle langue voulez-vous que je vous parle ?
language-kept = Je vous parle maintenant en français.

## La conversation : l'état

status-title = <b>Où en est la veille</b>
status-read = Dernière lecture du fichier d'IRCC : { $when }
status-changed = Dernier changement : { $when }
status-not-read = Le fichier d'IRCC n'a pas été lu depuis mon démarrage.
status-failing = ⚠️ Il ne répond plus depuis : { $since }. Je continue d'essayer ; rien ne sera manqué.
status-newest = Dernière ronde : #{ $draw } du { $date }. Je l'ai vue pour la première fois : { $when }
status-delivery = Ses alertes : { $sent } envoyées, { $waiting } en attente.
status-took = La dernière est partie { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
 } après l'annonce.
status-again-button = Actualiser

## La conversation : le départ

stop-done = Vos alertes sont suspendues. Tout ce que vous m'avez dit est gardé.
delete-button = Tout effacer
delete-ask = Effacer tout ce qui est enregistré à votre sujet, immédiatement et pour de bon ?
delete-yes-button = Oui, tout effacer
delete-no-button = Non, garder
delete-done = Tout ce qui vous concerne est effacé. Si vous revenez : /start
delete-kept = Rien n'a été effacé.
delete-nothing = Rien n'est enregistré à votre sujet. Pour commencer : /start
mydata-button = M'envoyer mes données
mydata-follows = Voici tout ce qui est enregistré à votre sujet. Seuls les relevés d'envoi n'y sont pas : pendant 30 jours, quelle alerte vous est parvenue, et dans quel message.

## La conversation : ce qui n'est pas une commande, et les groupes

fallback-text = Je n'ai pas compris. Vous pouvez m'envoyer une note comme 522, une ronde comme #297, ou un type comme « cec » ou « français ».
fallback-command = Je ne connais pas cette commande.
fallback-other = Je ne lis que le texte. N'envoyez pas de documents : personne ici ne vous en demandera jamais.
fallback-forwarded = Je laisse de côté les messages transférés : ils ne changent rien à ce que je sais de vous. Écrivez-moi vous-même, par exemple 522 ou #297.
group-only-private = Je ne parle de notes qu'en privé.
group-button = Ouvrir la discussion privée

## Plusieurs profils dans une discussion (bot/chat/several.py)

who-of = <b>{ $name }</b>
who-title = <b>Les profils de cette discussion</b>
who-explained = Pour un couple, ou pour des clients : jusqu'à { $most } profils, chacun avec ses propres renseignements. Une alerte a une ligne pour chacun. ● est celui dont parlent les commandes ; touchez-en un autre pour y passer.
who-add-button = + Ajouter un profil
who-rename-button = Renommer { $name }
who-remove-button = Supprimer { $name }
who-remove-yes-button = Oui, le supprimer
who-remove-ask = Supprimer le profil <b>{ $name }</b> avec tout ce qui y est enregistré ?
who-ask = Comment le profil doit-il s'appeler ? Un prénom ou des initiales suffisent.
who-added = Ajouté : <b>{ $name }</b>. Dites-moi maintenant ce qui s'applique.
who-renamed = Il s'appelle maintenant <b>{ $name }</b>.
who-fault-empty = Il me faut au moins une lettre.
who-fault-too_long = C'est trop long : { $longest } caractères au plus.
who-fault-taken = Un autre profil d'ici porte ce nom.
who-full-popup = Il y a déjà { $most } profils ; une discussion ne peut pas en avoir plus.

## Groupes, canaux et fiches (bot/text/groups.py, bot/chat/group_settings.py, bot/chat/inline.py)

about-me-button = Et pour moi ?
group-lost = Je ne peux plus publier les rondes dans « { $title } », où vous m'aviez fait entrer. Les réglages y sont conservés : dès que je pourrai de nouveau y écrire, un administrateur pourra reprendre avec /here.
group-lost-untitled = Je ne peux plus publier les rondes dans un groupe ou un canal où vous m'aviez fait entrer. Les réglages y sont conservés : dès que je pourrai de nouveau y écrire, un administrateur pourra reprendre avec /here.
group-title = <b>Les rondes d'Entrée express, dès qu'IRCC les publie</b>
group-on = Je publie ici l'essentiel de chaque ronde, jamais la note de personne.
group-on-topic = Je publie l'essentiel de chaque ronde dans le sujet choisi, jamais la note de personne.
group-off = Je ne publie rien ici. Un administrateur peut changer cela.
group-left-out = Laissées de côté : <b>{ $types }</b>
group-here-button = Publier ici
group-stop-button = Ne rien publier
group-types-button = Quelles rondes
group-close-button = Terminé
group-types-ask = Touchez un type pour le laisser de côté (▫️) ou pour le publier de nouveau (✔️).
group-language-ask = En quelle langue dois-je publier ?
group-admins-only = Seuls les administrateurs peuvent changer ce que je publie ici.
group-admins-popup = Seuls les administrateurs peuvent changer cela.
group-erased = J'ai oublié ce groupe et n'y publie rien. Pour recommencer : /here
group-channel-added = Je publie désormais l'essentiel de chaque ronde dans « { $title } ». Pour changer quelque chose, écrivez /alerts dans le canal lui-même.
card-title = #{ $draw } · { $type }
card-description = { $date } · note minimale : { $cutoff }

## Les images : texte simple (bot/text/charts.py)

chart-cutoffs-title = Notes minimales
chart-period = { $since } – { $until }
chart-line = votre note
chart-met = vous l'auriez atteinte
chart-not-met = non, ou impossible à dire
chart-pool-title = Le bassin
chart-pool-period = { $date } · { $total } candidats
chart-pool-mine = vous : { $score }
chart-pool-note = Pâle : tranches de plus de 10 points
chart-months-title = Invitations par mois
chart-rest = Autres

## Et si (bot/text/whatif.py)

whatif-ask =
    <b>Et si…</b>
    Les douze derniers mois avec une autre note, une désignation, le NCLC 7 ou une autre catégorie : touchez ci-dessous, ou écrivez par exemple /whatif 505, /whatif +20, /whatif français.
whatif-title = <b>Et si : { $changes }</b>
whatif-score = { $score } points
whatif-score-instead = { $score } points au lieu de { $own }
whatif-nomination = une désignation d'une province
whatif-now = Aujourd'hui : sur { $draws ->
    [one] { $draws } ronde
   *[other] { $draws } rondes
 } en douze mois, { $mine } { $mine ->
    [one] était
   *[other] étaient
 } pour vous, et vous en auriez réussi { $met }.
whatif-now-no-score = Aujourd'hui : sur { $draws ->
    [one] { $draws } ronde
   *[other] { $draws } rondes
 } en douze mois, { $mine } { $mine ->
    [one] était
   *[other] étaient
 } pour vous. Je ne connais pas votre note : /score
whatif-then = Alors : { $mine } sur { $draws } pour vous, et { $met } { $met ->
    [one] réussie
   *[other] réussies
 }.
whatif-then-no-score = Alors : { $mine } sur { $draws } pour vous.
whatif-gained = <b>{ $gained } de plus sur { $mine } :</b>
whatif-lost = <b>{ $lost } de moins :</b>
whatif-more = … et encore { $more }.
whatif-same = Cela n'aurait rien changé : les mêmes rondes réussies.
whatif-nearest = Manquée de plus près : la #{ $draw } à { $cutoff }, { $points ->
    [0] au bris d'égalité
    [one] à { $points } point près
   *[other] à { $points } points près
 }.
whatif-opened = { $opened ->
    [one] { $opened } ronde de plus aurait été
   *[other] { $opened } rondes de plus auraient été
 } pour vous.
whatif-french = Le NCLC 7 ajoute aussi 25 ou 50 points à la note. Ils ne sont pas comptés ici : /whatif français +50 les compte.
whatif-not-understood = Je n'ai pas compris. Par exemple : /whatif 505, /whatif +20, /whatif français
whatif-join-button = + { $type }
whatif-leave-button = − { $type }
whatif-nomination-button = Désignation
whatif-french-button = NCLC 7
whatif-more-button = Un autre programme ou catégorie
whatif-reset-button = Recommencer
whatif-choose = <b>Et si…</b> Qu'est-ce qui s'appliquerait aussi à vous ?

## Le bassin (bot/text/standing.py)

pool-title = <b>Le bassin au { $date }</b> : { $total } candidats
pool-above = Au-dessus de { $score } : entre <b>{ $least }</b> et <b>{ $most }</b> personnes.
pool-above-exactly = Au-dessus de { $score } : <b>{ $count }</b> personnes.
pool-band = La tranche { $band } en comptait { $count }. Seules les tranches sont publiées ; personne ne peut dire la place à l'intérieur.
pool-per-point = À répartition égale, un point y valait environ { $count } personnes.
pool-moves = Depuis le { $date } : { $band_change } dans la tranche { $band }, { $above_change } au-dessus. Les derniers relevés :
pool-row = { $date } : { $band } dans la tranche, { $above } au-dessus
pool-invited = Un relevé précède sa ronde : depuis, { $invited ->
    [one] { $invited } invitation est allée
   *[other] { $invited } invitations sont allées
 } à des personnes encore comptées ici.
pool-no-score = Avec votre note, je peux dire combien de personnes sont au-dessus de vous : /score, ou /pool 505.
pool-none = Les chiffres du bassin n'ont pas encore été lus. Réessayez dans une minute.
pool-picture-button = Image

## Les prévisions (bot/text/forecasts.py)

forecast-title = <b>Ce qui a été habituel</b>
forecast-type = <b>{ $type }</b>
forecast-rhythm = D'habitude tous les { $median } jours ; sur les { $gaps } dernières pauses, quatre sur cinq ont duré de { $short } à { $long } jours.
forecast-rhythm-few = Jusqu'ici { $gaps } pauses, de { $short } à { $long } jours.
forecast-rhythm-even = Jusqu'ici { $gaps ->
    [one] une seule pause, de { $median } jours
   *[other] { $gaps } pauses, de { $median } jours chacune
 }.
forecast-last = La dernière : le { $date }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }.
forecast-silent = Aucune depuis le { $date }, soit { $days } jours ; la plus longue pause jusque-là était de { $longest }. Ce type a peut-être pris fin.
forecast-silent-lately = Aucune depuis le { $date }, soit { $days } jours ; la plus longue des { $gaps } dernières pauses était de { $longest }. Ce type a peut-être pris fin.
forecast-once = Il n'y en a eu qu'une, le { $date }.
forecast-range = Note minimale probable de la prochaine, quatre fois sur cinq : <b>de { $low } à { $high }</b>
forecast-card = De mes { $ranges } dernières fourchettes ({ $type }), { $held } ont tenu. Mon écart moyen : { $mine } points ; celui de « comme la dernière fois » : { $same }.
forecast-loses = Pas de fourchette : sur { $tries } rondes depuis { $since }, mon écart moyen est de { $mine } points, et celui de « comme la dernière fois » de { $same }.
forecast-untested = Pas de fourchette : trop peu de rondes pour en éprouver une.
forecast-borrowed = Sa largeur repose aussi sur d'autres types du même genre.
forecast-cutoffs = Note minimale la plus basse à ce jour : { $lowest } (#{ $low }, { $low_date }). La plus haute : { $highest } (#{ $high }, { $high_date }).
forecast-sizes = La plus petite ronde à ce jour : { $smallest ->
    [one] { $smallest } invitation
   *[other] { $smallest } invitations
 } (#{ $small }, { $small_date }). La plus grande : { $largest } (#{ $large }, { $large_date }).
forecast-never = Il n'y a pas encore eu de ronde de ce type : { $type }.
forecast-disclaimer = IRCC ne publie pas de calendrier. Voilà ce qui a été, non une promesse de ce qui sera.

## Les légendes des images (bot/chat/chart.py)

chart-caption-mine = Votre ligne est à <b>{ $line }</b> : sur { $draws ->
    [one] cette ronde
   *[other] ces { $draws } rondes
 }, vous en auriez réussi { $met }.
chart-caption-may-be = Votre ligne est à <b>{ $line }</b> : sur { $draws ->
    [one] cette ronde
   *[other] ces { $draws } rondes
 }, vous en auriez réussi { $met }, si elles étaient pour vous.
chart-caption-others = { $draws ->
    [one] { $draws } ronde. Elle n'était pas pour vous ; votre ligne n'est donc pas tracée.
   *[other] { $draws } rondes. Elles n'étaient pas pour vous ; votre ligne n'est donc pas tracée.
 }
chart-caption-no-score = { $draws ->
    [one] { $draws } ronde
   *[other] { $draws } rondes
 }. Avec votre note, je peux tracer votre ligne : /score
chart-caption-pool = Les tranches telles qu'IRCC les compte. /pool le dit en mots.
chart-caption-months = { $invited } invitations en douze mois, jusqu'à la ronde #{ $draw }.
chart-year = L'année { $year } jusqu'ici :
chart-year-row = { $type } : { $draws ->
    [one] { $draws } ronde
   *[other] { $draws } rondes
 }, { $invited ->
    [one] { $invited } invitation
   *[other] { $invited } invitations
 }, { $range }
chart-no-draws = Aucune ronde de ce genre dans cette période : { $type }.
chart-unknown = Je ne connais pas cette image. Voici celles que je dessine :
chart-button = Graphique
chart-mine-button = Mes notes minimales
chart-year-button = Un an
chart-years-button = Trois ans
chart-pool-button = Le bassin
chart-months-button = Invitations par mois
whatif-button = Et si
forecast-button = Prévision

## Les nouvelles (bot/text/news.py, bot/chat/news.py)

news-title = <b>Nouvelles récentes sur Entrée express</b>
news-none = Aucune nouvelle n'a encore été lue.
news-alert-title = <b>Nouvelle sur Entrée express</b>
news-link = <a href="{ $link }">{ $title }</a>
news-source = { $host }, { $when }
news-on-button = Me prévenir des nouvelles
news-off-button = Ne pas me prévenir des nouvelles
news-more-button = Autres nouvelles
news-stop-button = Plus de nouvelles
news-off-popup = Vous ne recevrez plus de nouvelles. /alerts les rétablit.
alerts-news-on = Nouvelles sur Entrée express : <b>oui</b>, quelques-unes par jour au plus.
alerts-news-off = Nouvelles sur Entrée express : <b>non</b>

## L'exploitant : /stats, /broadcast, /resume (bot/chat/office.py, bot/text/letters.py)

letter-title = 📣 <b>De l'exploitant de ce bot</b>
letter-how = Écrivez après la commande ce que tout le monde doit savoir, par exemple <code>/broadcast Le bot déménage ce soir.</code> Vous le voyez d'abord, et rien ne part sans votre accord.
letter-too-long = C'est trop long : { $most } caractères au plus.
letter-send-button = { $people ->
    [one] Envoyer à { $people } personne
   *[other] Envoyer à { $people } personnes
}
letter-drop-button = Ne pas envoyer
letter-sent = 📣 C'est parti. /stats montre ce qui attend encore.
letter-dropped = Rien n'est envoyé.
resumed = Les alertes reprennent. Si trop de conversations sont de nouveau introuvables, elles s'arrêteront de nouveau.
stats-title = <b>État du bot</b>
stats-people = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}, dont { $active } { $active ->
    [one] active
   *[other] actives
}
stats-draws = { $draws ->
    [one] { $draws } ronde connue
   *[other] { $draws } rondes connues
}
stats-look = Dernière lecture du fichier d'IRCC : { $when }
stats-no-queue = Rien n'attend d'être envoyé.
stats-queue = { $waiting ->
    [one] { $waiting } message attend d'être envoyé
   *[other] { $waiting } messages attendent d'être envoyés
}, depuis { $since }
stats-newest = Alertes sur la ronde #{ $draw } : { $sent } envoyées, { $waiting } en attente, { $given } abandonnées, { $again } renvoyées après un doute
stats-newest-untold = La ronde #{ $draw } n'a pas été annoncée.
