# Español, con los términos de IRCC en inglés donde hay que reconocerlos.
#
# La misma sintaxis y las mismas claves que en.ftl. Los nombres de programas y categorías son los
# que publica IRCC; detrás va una traducción corta.

# en 93f1055e
language-name = Español

## Between items, before the last item, between sentences; the first day of a month

# en 5d5eb11c
list-comma = { ", " }
# en 1391a974
list-and = { $sound ->
    [i] { $list } e { $last }
   *[other] { $list } y { $last }
}
# en 8f1fb123
list-or-comma = { ", " }
# en 8c527a48
list-or = { $sound ->
    [o] { $list } u { $last }
   *[other] { $list } o { $last }
}
# en 07b47399
sentence-space = { " " }
# en 7f0a6d6e
ordinal-first = 1

## Draw types: the name IRCC publishes, a short name, and the kind of draw in a sentence

# en f894b22a
type-general = General
# en 9017d2b1
type-general-short = General
# en 15047e0b
type-general-draw = ronda general
# en 29ac1ee8
type-cec = Canadian Experience Class
# en 1a3bebe3
type-cec-short = CEC
# en 91295801
type-cec-draw = ronda CEC
# en 79f672d8
type-fsw = Federal Skilled Worker
# en da7a9e2d
type-fsw-short = FSW
# en db436c91
type-fsw-draw = ronda FSW
# en e730f172
type-fst = Federal Skilled Trades
# en 737a3fbc
type-fst-short = FST
# en 58a4175d
type-fst-draw = ronda FST
# en 5a694d8e
type-pnp = Provincial Nominee Program
# en bc195520
type-pnp-short = PNP
# en 1923a6f2
type-pnp-draw = ronda PNP
# en 2e02cbf2
type-french = French-language proficiency (francés)
# en 6be8a8c1
type-french-short = Francés
# en 290d0692
type-french-draw = ronda de francés
# en af0ffcaf
type-healthcare = Healthcare and social services occupations (salud)
# en a0d3ff65
type-healthcare-short = Salud
# en 53123dcb
type-healthcare-draw = ronda de salud
# en 73064efb
type-stem = STEM occupations (ciencia y tecnología)
# en b360e41b
type-stem-short = STEM
# en 8d6ab6c7
type-stem-draw = ronda STEM
# en 768a5793
type-trades = Trade occupations (oficios)
# en da21e59f
type-trades-short = Oficios
# en 621d4cce
type-trades-draw = ronda de oficios
# en c52190cd
type-transport = Transport occupations (transporte)
# en 1207db18
type-transport-short = Transporte
# en 563e8f74
type-transport-draw = ronda de transporte
# en f48cd832
type-agriculture = Agriculture and agri-food occupations (agricultura)
# en 10d7a090
type-agriculture-short = Agricultura
# en 10d620e3
type-agriculture-draw = ronda de agricultura
# en caee31ad
type-education = Education occupations (educación)
# en 12f3715d
type-education-short = Educación
# en 5bdfb070
type-education-draw = ronda de educación
# en 35485374
type-physicians = Physicians with Canadian work experience (médicos)
# en 9626eca3
type-physicians-short = Médicos
# en 51529c73
type-physicians-draw = ronda de médicos
# en bec016af
type-senior_managers = Senior managers with Canadian work experience (altos directivos)
# en a061852f
type-senior_managers-short = Altos directivos
# en 3251fb20
type-senior_managers-draw = ronda de altos directivos
# en 4e39349a
type-researchers = Researchers with Canadian work experience (investigadores)
# en 01919bb9
type-researchers-short = Investigadores
# en 5e1f8450
type-researchers-draw = ronda de investigadores
# en 24e595db
type-military = Skilled military recruits (militares)
# en d099fc38
type-military-short = Militares
# en 819fb189
type-military-draw = ronda de militares

## What each program and category asks for, in one sentence (rules of 2026)

# en 043419ec
criteria-cec = Al menos un año de trabajo calificado en Canadá en los últimos tres años, y CLB 7 (TEER 0 y 1) o CLB 5 (TEER 2 y 3).
# en 29f7ed29
criteria-fsw = Al menos un año continuo de trabajo calificado, CLB 7 en las cuatro habilidades, y 67 puntos de 100 en la tabla de selección.
# en b2ad22ee
criteria-fst = Al menos dos años de trabajo en un oficio calificado en los últimos cinco años, y una oferta de trabajo o un certificado de calificación.
# en 8ca76ad3
criteria-french = NCLC 7 o más en las cuatro habilidades: expresión oral, comprensión auditiva, lectura y escritura.
# en 9363f632
criteria-healthcare = Al menos 12 meses en una sola ocupación de la lista de salud y servicios sociales de IRCC, en los últimos tres años.
# en 72e91ff6
criteria-stem = Al menos 12 meses en una sola ocupación de la lista STEM de IRCC, en los últimos tres años.
# en 531eda80
criteria-trades = Al menos 12 meses en una sola ocupación de la lista de oficios de IRCC, en los últimos tres años.
# en 182ba6e0
criteria-transport = Al menos 12 meses en una sola ocupación de la lista de transporte de IRCC, en los últimos tres años.
# en 8f04286d
criteria-agriculture = Trabajo en una ocupación de la lista de agricultura y agroalimentación de IRCC. La categoría terminó en febrero de 2026.
# en 8606a354
criteria-education = Al menos 12 meses en una sola ocupación de la lista de educación de IRCC, en los últimos tres años.
# en 537756d5
criteria-physicians = Al menos 12 meses como médico en Canadá, en una sola ocupación de la lista, en los últimos tres años.
# en fc2490fb
criteria-senior_managers = Al menos 12 meses como alto directivo en Canadá, en una sola ocupación de la lista, en los últimos tres años.
# en 6e05d2a4
criteria-researchers = Al menos 12 meses como investigador en Canadá, en una sola ocupación de la lista, en los últimos tres años.
# en 545cc2ea
criteria-military = Diez años en fuerzas armadas extranjeras reconocidas, y una oferta de trabajo de las Fuerzas Armadas Canadienses de tres años o más.
# en 71a06b67
criteria-list = Al menos { $months } meses en una sola ocupación de la lista de IRCC, en los últimos { $years } años.
# en c21d5ecf
criteria-list-canada = Al menos { $months } meses en Canadá en una sola ocupación de la lista de IRCC, en los últimos { $years } años.
# en dd91438e
criteria-level = NCLC { $level } o más en las cuatro habilidades.
# en 96caaa83
criteria-new = IRCC cambió lo que pide. Lea los requisitos en la página de IRCC, por favor.

## Times

# en 5853c3de
time-utc = { $moment } UTC
# en 03c11d14
time-local = { $moment } ({ $utc } UTC)
# en d019b541
time-local-other-day = { $moment } ({ $utc_day }, { $utc } UTC)
# en 43227f89
time-moment = { $date }, { $time }

## The first line, after its mark: the answer, the score compared, the cut-off, the type; at most
## 70 characters (90 for a tie). named-… is for one of several profiles

# en 3b668c42
answer-met = Habría recibido una invitación: { $score }, corte { $cutoff } ({ $type })
# en 26220b1d
answer-tie = Depende del desempate (tie-break): { $score }, corte { $cutoff } ({ $type })
# en 2bfc057d
answer-missed = Esta vez no: { $score }, corte { $cutoff } ({ $type }), { $points ->
    [one] falta 1 punto
   *[other] faltan { $points } puntos
 }
# en 2c4c3906
answer-missed-tie_break = Esta vez no: { $score }, corte { $cutoff } ({ $type }), por el desempate
# en ab1322d9
answer-missed-either_way = Esta vez no, en ningún caso: { $score }, corte { $cutoff } ({ $type })
# en 97e5938d
answer-not_for_you = No es para usted: { $draw }, corte { $cutoff }
# en ff4b0461
answer-may_be = ¿Cumple los requisitos? { $score }, corte { $cutoff } ({ $type })
# en d429dc92
answer-may_be-no_score = ¿Cumple los requisitos? Corte { $cutoff } ({ $type })
# en 7923e434
answer-out_of_pool = ¿Estaba su perfil en el pool? { $score }, corte { $cutoff } ({ $type })
# en f305e2db
answer-out_of_pool-no_score = ¿Estaba su perfil en el pool? Corte { $cutoff } ({ $type })
# en 7305ff2e
answer-nomination = ¿Tiene una nominación? { $type }, corte { $cutoff }; con ella, { $score }
# en d5d8a4ee
answer-nomination-no_score = ¿Tiene una nominación? { $type }, corte { $cutoff }
# en 040c6066
answer-new_type = Nuevo tipo de ronda: { $score }, corte { $cutoff } ({ $type })
# en 1615ab81
answer-new_type-no_score = Nuevo tipo de ronda: corte { $cutoff } ({ $type })
# en fdbb2d68
answer-no_score = ¿Cuál es su puntaje? Corte { $cutoff } ({ $type }); es para usted
# en d9149a09
answer-score_unclear = ¿Sus { $score } incluyen una nominación? Corte { $cutoff } ({ $type })
# en 4c329f2e
named-met = { $name }: habría recibido una invitación, { $score }, corte { $cutoff } ({ $type })
# en 1e2883ce
named-tie = { $name }: depende del desempate, { $score }, corte { $cutoff } ({ $type })
# en 79b930b2
named-missed = { $name }: esta vez no, { $score }, corte { $cutoff } ({ $type }), { $points ->
    [one] falta 1 punto
   *[other] faltan { $points } puntos
 }
# en 0eb25f83
named-missed-tie_break = { $name }: esta vez no, { $score }, corte { $cutoff } ({ $type }), por el desempate
# en c80eb979
named-missed-either_way = { $name }: esta vez no, en ningún caso, { $score }, corte { $cutoff } ({ $type })
# en d4846203
named-not_for_you = { $name }: no cumple los requisitos, { $draw }, corte { $cutoff }
# en a2c5e011
named-may_be = { $name }: ¿cumple los requisitos? { $score }, corte { $cutoff } ({ $type })
# en edb12e4d
named-may_be-no_score = { $name }: ¿cumple los requisitos? Corte { $cutoff } ({ $type })
# en 25d69177
named-out_of_pool = { $name }: ¿perfil en el pool ese día? { $score }, corte { $cutoff } ({ $type })
# en 9422d2ef
named-out_of_pool-no_score = { $name }: ¿perfil en el pool ese día? Corte { $cutoff } ({ $type })
# en fad2a22f
named-nomination = { $name }: ¿tiene una nominación? { $type }, corte { $cutoff }; con ella, { $score }
# en bf5e3011
named-nomination-no_score = { $name }: ¿tiene una nominación? { $type }, corte { $cutoff }
# en 75a375d5
named-new_type = { $name }: todavía no se sabe, { $score }, corte { $cutoff } ({ $type })
# en d5fba206
named-new_type-no_score = { $name }: todavía no se sabe, corte { $cutoff } ({ $type })
# en 44d38e08
named-no_score = { $name }: ¿qué puntaje? Corte { $cutoff } ({ $type })
# en 43b21947
named-score_unclear = { $name }: ¿{ $score } incluye una nominación? Corte { $cutoff } ({ $type })

## The facts that follow the answer

# en f318c00c
profile-me = Usted
# en 6e887ac9
where-above = { $points ->
    [one] 1 punto
   *[other] { $points } puntos
 } por encima.
# en 393ec4c1
where-below = { $points ->
    [one] Falta 1 punto
   *[other] Faltan { $points } puntos
 }, cumpla o no los requisitos.
# en de4a2c93
where-at_everyone = Se invitó a todas las personas que estaban justo en el corte.
# en 8f4a4642
where-at_before = Envió su perfil antes del desempate (tie-break).
# en 653b8809
where-at_after = Su perfil se envió después del desempate (tie-break).
# en 00158e5d
where-at_same_day = Envió su perfil el mismo día del desempate (tie-break).
# en 3644f1c0
where-at_no_date = No sé cuándo envió su perfil.
# en 75f4d740
where-at_no_tie_break = Está justo en el corte, y el desempate (tie-break) no se conoce.

## What would follow if the draw is for the person

# en 46df70fc
if-above = Si es así: { $points ->
    [one] 1 punto
   *[other] { $points } puntos
 } por encima del corte, así que habría recibido una invitación.
# en 2eb409ee
if-below = Si es así: { $points ->
    [one] 1 punto
   *[other] { $points } puntos
 } por debajo del corte, así que no habría recibido una invitación.
# en 7f46c31c
if-at_everyone = Si es así: justo en el corte, así que habría recibido una invitación.
# en 728ba79a
if-at_before = Si es así: en el corte y antes del desempate, así que habría recibido una invitación.
# en 8fb775dd
if-at_after = Si es así: en el corte pero después del desempate, así que no habría recibido una invitación.
# en 9d24c4c8
if-at_same_day = Si es así: justo en el corte; depende de la hora a la que envió su perfil.
# en be8364dd
if-at_no_date = Si es así: justo en el corte; depende de cuándo envió su perfil.
# en 565942e8
if-at_no_tie_break = Si es así: justo en el corte; depende del desempate, que no se conoce.
# en 1e54ff1d
if-no_score = Si es así: depende de su puntaje, que todavía no tengo.
# en 9ba5a9b8
if-score_unclear = Si es así: depende de si su puntaje incluye los { $nomination } puntos de una nominación.

## Why a draw is, is not, or may be for somebody

# en 0df6af20
reason-name_unknown = Es el nombre que publicó IRCC. Todavía no puedo decir si le corresponde.
# en 67236d4b
reason-not_nominated = Era para personas con una nominación provincial, y usted indicó que no la tiene. El corte incluye los { $nomination } puntos de la nominación.
# en 0a22fa8c
reason-nomination_unsaid = Era para personas con una nominación provincial. El corte incluye los { $nomination } puntos de la nominación.
# en 2a6361ea
reason-not_in_program = Usted indicó que no cumple los requisitos de { $type }.
# en f252ad60
reason-not_in_category = Usted indicó que no está en la categoría { $type }.
# en 34575482
reason-in_no_program = Para una ronda por categoría también hay que cumplir los requisitos de { $programs }, y usted indicó que no los cumple.
# en 15ead52c
reason-no_program_said = Para una ronda por categoría también hay que cumplir los requisitos de { $programs }.
# en 62a45855
reason-program_changed = Era para quienes cumplen los requisitos de { $type }. IRCC cambió los requisitos de ese programa después de que usted respondió.
# en d2426253
reason-programs_changed = Una ronda por categoría también exige cumplir los requisitos de un programa federal, e IRCC cambió los programas después de que usted respondió.
# en c91257f2
reason-category_changed = IRCC cambió la lista de la categoría { $type } el { $date }; su respuesta se refiere a la anterior.
# en e6185439
reason-category_earlier = Ese día la categoría { $type } tenía otras reglas; su respuesta se refiere a las posteriores, así que no puedo saberlo.
# en 129f4aa4
reason-label_unknown = IRCC publicó una nueva versión de la categoría { $type } ({ $label }), y todavía no conozco su lista; su respuesta se refiere a una anterior.
# en 4a8dec30
changed-added = Nuevas en la lista: { $occupations }.
# en 24f45dda
changed-removed = Ya no están: { $occupations }.
# en 9547151d
changed-more = { $occupations } y { $more } más
# en a7c083a5
changed-months = Ahora pide { $months } meses de trabajo; antes eran { $before }.

# en 13e895a3
score-with-nomination = { $score } incluye los { $nomination } puntos de la nominación.

## What to do

# en c1d21349
account-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/account.html
# en b55a5270
advice-account = Es lo que resulta de sus datos. Solo vale lo que dice su cuenta de IRCC: <a href="{ $url }">consúltela</a>.
# en 1db5dd74
advice-missed = Su perfil sigue en el pool para las próximas rondas mientras esté vigente. /crs muestra qué subiría su puntaje.
# en 2592a9c7
advice-missed-near = Estuvo muy cerca. Su perfil sigue en el pool para las próximas rondas mientras esté vigente.
# en 94647fbe
advice-not_for_you = ¿Cambió algo? Actualícelo en /profile
# en 95f6681c
advice-several = Es lo que resulta de los datos guardados. Solo vale lo que dice cada cuenta de IRCC: <a href="{ $url }">consúltela</a>.

## Questions, and their answers as buttons

# en f1a7daeb
question-score = ¿Cuál es su puntaje CRS, sin los { $nomination } puntos de una nominación?
# en 411bd3e5
question-nomination = ¿Tiene una nominación provincial?
# en dea34309
question-nomination_in_score = ¿Su puntaje de { $score } incluye los { $nomination } puntos de una nominación provincial?
# en 7041e443
question-program = ¿Cumple los requisitos de este programa: { $type }?
# en d0ebb1d1
question-any_program = ¿Cumple los requisitos de al menos uno de los programas federales: { $programs }?
# en 6961f958
question-category = ¿Cumple los criterios de esta categoría: { $type }?
# en bd84f9bf
question-submitted = ¿Cuándo envió su perfil de Express Entry? Basta el día; con la hora (UTC) puedo ser exacto.
# en 063bfdaf
question-submitted-time = ¿A qué hora envió su perfil de Express Entry el { $date }? Si puede, con segundos: 10:00:30.
# en 704aa970
question-about = <b>{ $name }</b>: { $question }
# en c745ab72
yes-button = Sí
# en a05e0b1f
no-button = No

## Reminders: what will lower a score, and how long an invitation still runs (bot/text/notices/reminders.py)

# en 9536272d
reminder-title = 🗓 <b>Recordatorio</b>
# en fb6c1ff7
reminder-profile = <b>{ $name }</b>
# en c7d8632c
reminder-row = • En { $days ->
    [one] 1 día
   *[other] { $days } días
 }: { $line }
# en 284be4df
reminder-invitation = Su invitación: { $days ->
    [0] hoy es el último día para presentar la solicitud.
    [one] queda 1 día para presentar la solicitud.
   *[other] quedan { $days } días para presentar la solicitud.
 }
# en 3f5897a9
reminder-invitation-over = Según la fecha que me dio, los 60 días de su invitación ya pasaron.
# en 7940a78a
reminder-closing = Solo vale lo que dice su cuenta de IRCC. Si algo cambió, dígamelo y lo recalculo.
# en 64beb054
reminder-invitation-button = Mi invitación
# en 20f8c550
reminder-calculator-button = Ver mi puntaje
# en 634752e3
reminder-settings-button = Recordatorios
# en 18639a79
drop-birthday = su cumpleaños, el { $day }
# en 403c643e
drop-new_points = nuevos puntos, el { $day }
# en b81830eb
drop-first_test = los resultados de su primer examen de idioma vencen el { $day }
# en 61a36366
drop-second_test = los resultados de su segundo examen de idioma vencen el { $day }
# en 06182ade
drop-profile = su perfil de Express Entry vence el { $day }; después queda fuera del pool
# en 777ccf4e
drop-work_window = a partir del { $day } su experiencia laboral puede no ser lo bastante reciente: 12 meses deben estar dentro de los últimos tres años
# en 340822fe
drop-funds = el último día para anotar en su perfil los nuevos fondos de establecimiento de IRCC es el { $day }: sin ellos, un perfil puede dejar de cumplir los requisitos. CEC no los pide, y una actualización no cambia el momento en que envió su perfil
# en 0c3e8bfa
drop-costs = { $what } (−{ $points ->
    [one] 1 punto
   *[other] { $points } puntos
 })
# en 822e424b
drop-row = • { $line }
# en d8e27c87
score-stale = ⚠️ Sus datos son del { $since } y puede que ya no estén al día. Desde entonces: { $changes }.
# en 06cecf44
stale-several = ⚠️ Puede que haya datos desactualizados de: <b>{ $names }</b>. Revíselos: /profile
# en 28647a0e
older-announced = ⚠️ IRCC anunció nuevos puntos a partir del { $since }. No pude confirmar las cifras; lo que vale es el número de su cuenta de IRCC.
# en 6803f4ad
older-confirmed = ⚠️ IRCC cambió los puntos el { $since }, y su puntaje es de antes. Lo que vale es el número de su cuenta de IRCC.
# en 8bb7e036
older-push = IRCC cambió los puntos el { $since }, y el puntaje que usted guardó ({ $score }) es de antes. Por favor, mire su cuenta de IRCC y deme el número que aparece ahí.
# en fef69bd9
older-computed = Con los nuevos puntos, sus respuestas de la calculadora dan { $score }.
# en b17de4f0
older-button = Dar el nuevo número
# en 393cf822
older-computed-button = Guardar { $score }
# en 78171b58
since-birthday = cumplió años el { $day }
# en e27db638
since-first_test = los resultados de su primer examen de idioma vencieron el { $day }
# en e54379f9
since-second_test = los resultados de su segundo examen de idioma vencieron el { $day }
# en 4706919f
since-profile = su perfil de Express Entry venció el { $day }: sin uno nuevo, usted no está en el pool
# en ad64a85b
since-work_window = desde el { $day } su experiencia laboral puede no ser lo bastante reciente para algunos programas y categorías
# en 5b8092f4
draw-facts = #{ $draw }, { $name }, { $date }, { $size ->
    [one] 1 invitación
   *[other] { $size } invitaciones
 }.

## One draw

# en 6be04b0a
draw-tie-break = Desempate (tie-break): { $instant }
# en e796e857
draw-tie-break-none = Desempate (tie-break): aún no existía; se invitó a todos los que tenían { $cutoff }
# en b516ca52
draw-tie-break-unknown = Desempate (tie-break): no se conoce
# en efbc51c5
draw-ran-at = Realizada: { $instant }
# en 09c325f1
draw-invited = Abierta a: { $programs }
# en fe636138
draw-pool = Pool al { $date }: { $total } candidatos
# en 5d69616f
draw-pool-undated = Pool antes de la ronda: { $total } candidatos
# en 7ca3f78b
draw-pool-band = { $band }: { $count }
# en c19a2ef4
draw-link = <a href="{ $url }">La página de IRCC sobre esta ronda</a>
# en 2eb267a8
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

# en 65e9036f
note-tie_break_unreadable = El desempate de IRCC para esta ronda no se puede leer.
# en b29096cd
note-tie_break_missing = IRCC no publicó un desempate para esta ronda.
# en 94bcd7fa
note-tie_break_no_year = Al desempate de IRCC para esta ronda le falta el año.
# en 2f2076aa
note-tie_break_am_pm = El desempate de IRCC para esta ronda mezcla dos formas de escribir la hora.
# en bd691a79
note-tie_break_after_draw = El desempate de IRCC para esta ronda es posterior a la ronda misma.
# en b165cf9f
note-tie_break_too_old = El desempate de IRCC para esta ronda es anterior a ella en más de un año.
# en 92330e6d
note-ran_at_unreadable = La hora de IRCC para esta ronda no se puede leer.
# en 14fea143
note-ran_at_other_day = La fecha y la hora de IRCC para esta ronda corresponden a días distintos.
# en 400ed02c
note-pool_unreadable = Las cifras del pool de IRCC para esta ronda no se pueden leer.
# en 6caf676e
note-unusual = ⚠️ Las cifras de IRCC para esta ronda son inusuales. Compárelas con su página, por favor.

## A correction

# en 915a4df9
correction-title = IRCC corrigió esta ronda, y por eso cambia su resultado.
# en ef5b8221
correction-answer = Corrección: { $answer }
# en 01726a4b
correction-replaces = Reemplaza a: { $mark } { $answer }
# en 9fd5d66c
correction-before = Lo que IRCC había publicado: { $facts }.
# en c647c46c
post-title = <b>Ronda de Express Entry: { $type }, corte { $cutoff }</b>
# en 06e447e5
digest-title = <b>Rondas de Express Entry, del { $first } al { $last }</b>
# en bae428f0
digest-row = • #{ $draw }, { $date }: { $type }, corte <b>{ $cutoff }</b>, { $size ->
    [one] 1 invitación
   *[other] { $size } invitaciones
 }
# en 61d02103
digest-none = Sin rondas que comunicar del { $first } al { $last }.
# en a8cbac51
digest-pool = Pool al { $day }: { $total } candidatos, { $way ->
    [more] { $count } más que
    [fewer] { $count } menos que
   *[same] los mismos que
 } el { $before }.
# en f9bd573c
correction-date = realizada el { $date }
# en 133ee743
correction-size = { $size ->
    [one] 1 invitación
   *[other] { $size } invitaciones
 }
# en 1c74f2ce
correction-cutoff = corte { $cutoff }
# en a89f0efb
correction-tie-break = desempate { $instant }
# en d33ff806
correction-tie-break-unknown = desempate desconocido

## The one line of context

# en 62cada34
context-new_name = IRCC nunca había usado este nombre.
# en 6f3a30df
context-first_ever = La primera { $type } hasta hoy.
# en 9fc2091c
across-new-points = { $line } El { $since } entraron en vigor nuevos puntos, así que los dos cortes no están en la misma escala.
# en 2d8b6a96
context-first_in = Primera { $type } en { $months ->
    [one] 1 mes
   *[other] { $months } meses
 }; la anterior fue la #{ $last_number }, el { $last_date }, con { $last_cutoff }.
# en eebc3c7a
context-lowest_ever = El corte más bajo hasta hoy de una { $type }, entre { $count }.
# en 80322afc
context-highest_ever = El corte más alto hasta hoy de una { $type }, entre { $count }.
# en 634e41d0
context-lowest_since = El corte más bajo de una { $type } en { $months ->
    [one] 1 mes
   *[other] { $months } meses
 }, desde la #{ $last_number } del { $last_date } ({ $last_cutoff }).
# en 37d47026
context-highest_since = El corte más alto de una { $type } en { $months ->
    [one] 1 mes
   *[other] { $months } meses
 }, desde la #{ $last_number } del { $last_date } ({ $last_cutoff }).
# en 6374eae0
context-streak = { $count ->
    [3] Tercera { $type } seguida con { $range }.
    [4] Cuarta { $type } seguida con { $range }.
    [5] Quinta { $type } seguida con { $range }.
    [6] Sexta { $type } seguida con { $range }.
   *[other] Otra { $type } con { $range }; ya van { $count } seguidas.
 }
# en bf2a6ebb
context-move_up = { $points ->
    [one] 1 punto
   *[other] { $points } puntos
 } más que la anterior { $type }: la #{ $last_number }, el { $last_date }, con { $last_cutoff }.
# en 9ba5ad27
context-move_down = { $points ->
    [one] 1 punto
   *[other] { $points } puntos
 } menos que la anterior { $type }: la #{ $last_number }, el { $last_date }, con { $last_cutoff }.
# en c4e4a446
context-tie_later = El mismo corte que la anterior { $type }, la #{ $last_number }, el { $last_date }, con { $last_cutoff }; el desempate es { $days ->
    [one] 1 día
   *[other] { $days } días
 } posterior.
# en b4d4f7ae
context-tie_earlier = El mismo corte que la anterior { $type }, la #{ $last_number }, el { $last_date }, con { $last_cutoff }; el desempate es { $days ->
    [one] 1 día
   *[other] { $days } días
 } anterior.
# en 541b24e2
context-move_none = El mismo corte que la anterior { $type }: la #{ $last_number }, el { $last_date }, con { $last_cutoff }.

## Buttons under an alert

# en 8d5a1dd5
details-button = Detalles
# en bff8905f
mute-button = Silenciar: { $type }
# en fdd063d6
unmute-button = Reactivar: { $type }

## Standing texts

# en 28eea886
disclaimer =
    Este bot no está afiliado a IRCC y no da asesoría legal.
    Aquí nadie le pedirá nunca documentos, dinero ni contraseñas.

# en 69fb0aad
privacy =
    <b>Qué se guarda sobre usted, y por qué</b>

    • el número de este chat, para escribirle
    • su idioma y su zona horaria, para que entienda los mensajes
    • los datos que dio: puntaje, programas, categorías, nominación, cuándo envió su perfil; para decirle si habría recibido una invitación
    • las respuestas de la calculadora: hasta que termine, o 90 días si la deja a medias; más tiempo solo si lo pide, para recordarle lo que le restará puntos
    • la fecha de una invitación, y qué recordatorios se enviaron, para contar los 60 días
    • los nombres que dé a sus perfiles, para distinguirlos
    • sus ajustes de alertas
    • si me añadió a un grupo o canal: que fue usted, mientras pueda publicar ahí, para avisarle cuando ya no pueda
    • durante 30 días, qué alertas se entregaron, para no enviar ninguna dos veces y corregir una si IRCC corrige una ronda

    No se guardan otros nombres, ni nombres de usuario, ni textos de mensajes, en ningún archivo ni registro. Nada se vende ni se comparte.

    /mydata le envía todo en un archivo, salvo qué alertas se entregaron. /delete lo borra todo de inmediato; en un minuto desaparece de todos los archivos. /stop solo pausa las alertas. Un chat inaccesible durante doce meses se borra.

# en 12145a18
help-title = <b>Lo que puedo hacer</b>
# en 255ecd55
help-command = /{ $command } – { $does }
# en 74001a02
help-closing = También puede enviar solo un puntaje, por ejemplo 522. Para una pareja o para clientes, /profile admite varios perfiles. Añádame a un grupo o canal y publicaré allí cada ronda, nunca el puntaje de nadie.

## What the operator is told (bot/text/health/incidents.py: incident-<kind>, incident-<kind>-over)

# en 8bc6bf18
incident-source-silent = 🛑 El archivo de IRCC no se ha leído desde el { $since }: { $fault } (×{ $failures }). Sigo intentándolo.
# en 56e74990
incident-source-silent-over = ✅ El archivo de IRCC se lee de nuevo ({ $now }). No se leía desde el { $since }. { $new ->
    [no] No se perdió nada.
   *[other] Publicado entretanto: { $new }.
 }
# en 71c693df
incident-source-stale = ⚠️ La ronda más reciente, #{ $subject }, es del { $date }. Puede que IRCC esté en pausa, o que ahora use otro archivo: por favor, mire su página.
# en 14afea75
incident-file-shrunk = ⚠️ Al archivo de IRCC le faltan { $count } de { $known } rondas. Siguen registradas; lo nuevo se anuncia.
# en 3bf2c812
incident-file-shrunk-over = ✅ El archivo de IRCC está completo de nuevo.
# en 0e228fa7
incident-files-disagree = ⚠️ Los archivos de IRCC no coinciden en la ronda #{ $subject }. Inglés: { $date }, { $size } invitaciones, corte { $cutoff }. Francés: { $french_date }, { $french_size } invitaciones, corte { $french_cutoff }. Se comunica lo que dice el inglés.
# en d95a86c7
incident-rows-unreadable = ⚠️ { $count } filas del archivo de IRCC no se pueden leer; la primera es { $first }: { $fault }. Se intenta de nuevo en cada consulta.
# en 70c1d97d
incident-rows-unreadable-over = ✅ Las filas del archivo de IRCC se pueden leer de nuevo.
# en f2a2fdd2
incident-row-unreadable = ⚠️ La fila de la ronda #{ $subject } no se puede leer: { $fault }. Se intenta de nuevo en cada consulta.
# en 57b2a72f
incident-stored-rows-unreadable = ⚠️ Filas de la base que no puedo leer: { $count } (la primera: { $fault }). Se conservan tal como están; una persona cuya fila está entre ellas no recibe alertas, todas las demás sí. <code>draw-bot check</code> las enumera.
# en 37621ab2
incident-announced-again = ⚠️ La base se restauró desde una copia, así que no sé si la ronda #{ $subject } ({ $name }, { $date }) ya se anunció. Está registrada; no se avisa a nadie sin su permiso. ¿Anunciarla?
# en 39b894b2
incident-draw-vanished = ⚠️ La ronda #{ $subject } desapareció del archivo de IRCC. Sigue registrada.
# en d4e1220a
incident-draw-in-future = ⚠️ La ronda #{ $subject } tiene fecha del { $date }, que aún no llega. No se registra ni se anuncia hasta entonces, o hasta que IRCC la corrija.
# en b4db0db5
incident-draw-repeated = ⚠️ La ronda #{ $subject } repite todos los datos de la ronda #{ $like }. Se toma por la misma con otro número, y no se anuncia.
# en f45d6617
incident-draw-copied = ⚠️ La ronda #{ $subject } repite todos los datos de la ronda #{ $like }, que sigue en el archivo. Se anuncia si la próxima consulta la encuentra igual: puede que IRCC la corrija pronto.
# en 02697403
incident-draw-doubted = ⚠️ La ronda #{ $subject } parece errónea: { $doubt ->
    [misnumbered] su número no sigue a los demás
    [misdated] su fecha está lejos de la esperada
   *[implausible] sus cifras están lejos de las de rondas anteriores
 } ({ $name }, { $date }, { $size } invitaciones, corte { $cutoff }). No se registra ni se anuncia hasta que usted decida, o hasta que lleve { $minutes } minutos sin cambiar.
# en 6374dbfc
incident-file-doubted = ⚠️ El archivo de IRCC { $doubt ->
    [crowded] tiene { $count } rondas nuevas de un mismo día
   *[sweeping] cambia { $count } rondas conocidas a la vez
 }: { $numbers }. No se registran ni se anuncian hasta que usted decida, o hasta que lleven { $minutes } minutos sin cambiar.
# en 39d09593
incident-file-swings = ⚠️ Los servidores de IRCC dan por turnos dos versiones de la ronda #{ $subject }. Cuenta la más nueva, y no se avisa a nadie otra vez.
# en 9070718c
incident-file-untidy = ⚠️ El archivo de IRCC tiene un descuido que no impide leerlo (ronda #{ $first }): { $fault }
# en a4843c88
incident-draw-flawed = ⚠️ La fila de la ronda #{ $subject } tiene defectos: { $notes }. Lo que no se pudo leer se omite.
# en ac91d1e4
incident-name-unknown = ⚠️ La ronda #{ $subject } tiene un nombre que no conozco: <b>{ $name }</b>. A todos se les dice «no puedo decirlo».
# en 9bdc3923
incident-label-unknown = ⚠️ La ronda #{ $subject } tiene una versión de su categoría que el reglamento no conoce: <b>{ $name }</b>. Se vuelve a preguntar a las personas por ella. Ponga una edición con la nueva lista en RULES_DIR (docs/rules.md).
# en 5f638b2e
incident-alert-refused = ⚠️ Telegram rechaza el texto de { $subject }: { $fault }. Nos toca arreglarlo.
# en 7c57f31d
incident-delivery-failing = 🛑 Las alertas no llegan a Telegram desde el { $since }: { $fault } (×{ $failures }). Están en cola y se enviarán de nuevo.
# en ee667efa
incident-delivery-failing-over = ✅ Las alertas llegan de nuevo a Telegram ({ $now }). No llegaban desde el { $since }.
# en 6e859dc1
incident-telegram-silent = 🛑 No se sabe nada de Telegram desde el { $since }: { $fault } (×{ $failures }). Mientras tanto nadie recibe respuesta; sigo intentándolo.
# en fe1ba162
incident-telegram-silent-over = ✅ Telegram vuelve a responder ({ $now }). No lo hacía desde el { $since }.
# en 2659fbf7
incident-updates-stuck = 🛑 Las respuestas están atascadas desde el { $since }; actualizaciones en espera: { $count }. Mire el registro y reinícieme si continúa.
# en 93858234
incident-updates-stuck-over = ✅ Las respuestas salen de nuevo ({ $now }). Estaban atascadas desde el { $since }.
# en 218a9da1
incident-delivery-halted = 🛑 Las alertas están detenidas desde el { $since }, porque Telegram rechaza todos los chats: { $fault }. Sigo intentándolo y continúo por mi cuenta.
# en 5a4dbd26
incident-delivery-halted-over = ✅ Las alertas salen de nuevo ({ $now }). Estaban detenidas desde el { $since }.
# en 4bb2f584
incident-markup-refused = ⚠️ El servidor de la Bot API rechaza nuestro formato: { $fault }. Las alertas se envían sin él. Revise TELEGRAM_API_URL.
# en 75c03444
incident-update-unreadable = ⚠️ No se puede leer una actualización de tipo { $subject } (id { $update }, ×{ $times }). Se omitió; nada más se ve afectado.
# en aae0f313
incident-loop-failed = ⚠️ Una parte del bot falló por un defecto propio y empieza de nuevo: { $subject } ({ $fault }, ×{ $times }). Por favor, repórtelo con el registro.
# en b7d741a5
incident-times-unreadable = ⚠️ No puedo usar el archivo de tiempos de trámite de IRCC desde el { $since }: { $fault } (×{ $failures }). /guide y /ita muestran las últimas cifras con su fecha; sigo intentándolo.
# en 1f7fc78b
incident-times-unreadable-over = ✅ Puedo usar de nuevo el archivo de tiempos de trámite de IRCC.
# en 355ff51b
incident-clock-set = ⚠️ El reloj de la máquina se { $subject ->
    [back] atrasó
   *[ahead] adelantó
 } { $minutes } minutos mientras yo funcionaba. Las alertas siguen. Revise la hora, por favor.
# en 49b1f7c7
incident-more = Otras del mismo tipo: { $count } ({ $subjects })
# en 3605ffda
incident-disk-nearly-full = 🛑 El disco de DATA_DIR está casi lleno: quedan { $megabytes } MB libres. Sin espacio no puedo registrar ninguna ronda nueva.
# en bbea7837
incident-disk-nearly-full-over = ✅ El disco de DATA_DIR tiene espacio de nuevo.

## The conversation: buttons and words that several screens share (bot/chat)

# en 0fd7bb7a
back-button = ‹ Atrás
# en a5f73a87
skip-button = Omitir ›
# en d6713cb6
not-said = sin responder
# en cee1f053
yes = sí
# en 8b9b2791
no = no
# en ed2d27ef
none = ninguno
# en e986dc0f
stale-popup = Este botón ya no está al día, y no se cambió nada. /help muestra lo que puedo hacer.
# en a9b07dac
stranger-popup = No hay nada guardado sobre usted, así que no se cambió nada. Envíe /start para empezar.
# en 42500271
crossroads = ¿Y ahora? /help muestra todo lo que puedo hacer.
# en ede261da
failure = Lo siento, algo falló de mi lado y no pude terminar. Sus alertas siguen funcionando. Ya avisé al operador; referencia <code>{ $reference }</code>.
# en c8f4b1e0
failure-report = ⚠️ Falló un proceso, referencia <code>{ $reference }</code>: { $fault }. Se avisó a la persona; no se intenta de nuevo.

## The conversation: the command menu (menu-<command>: each @command in bot/chat)

# en 5c1b742d
menu-start = empezar, o ver su situación
# en 14fc666d
menu-score = fijar su puntaje: /score 522
# en 8bd302c4
menu-crs = calcular su puntaje, y qué lo subiría
# en a1e5eb94
menu-profile = ver o cambiar lo que sé de usted
# en 20680d26
menu-last = la última ronda, o la última de un tipo: /last cec
# en b1d010cf
menu-draws = rondas recientes: /draws french
# en 99159c16
menu-draw = una ronda completa: /draw 297
# en 57016364
menu-whatif = el último año con otro puntaje: /whatif 505
# en 55956377
menu-chart = los cortes en el tiempo, con su puntaje
# en a4761134
menu-pool = cuántas personas están por encima de su puntaje
# en 6600e33b
menu-forecast = frecuencia habitual y corte probable: /forecast cec
# en 3bcc63db
menu-ita = me invitaron: la cuenta de los 60 días
# en 105b4344
menu-alerts = elegir sus alertas y las horas de silencio
# en 610992e7
menu-news = noticias recientes de Express Entry
# en c81ff2a1
menu-language = su idioma
# en 7c36628c
menu-status = ¿todo funciona? última lectura y alertas
# en 02dae140
menu-mydata = todo lo guardado sobre usted, en un archivo
# en 3dcdd212
menu-stop = pausar las alertas, conservar los ajustes
# en a5d552cd
menu-delete = borrar todo sobre usted
# en fcce3b1a
menu-privacy = qué se guarda, y por qué
# en f9a38637
menu-help = todos los comandos
# en 91aebe4e
menu-stats = ¿algo va mal? personas, cola, último envío
# en 62517909
menu-broadcast = escribir a todos, con vista previa
# en 7cb7f188
menu-resume = reanudar las alertas detenidas
# en 919ea1e9
help-operator = Para usted, el operador
# en 50769ae7
menu-group-here = publicar las rondas aquí
# en edda2209
menu-group-alerts = elegir qué se publica aquí
# en 9162131d
menu-group-language = el idioma de las publicaciones
# en f7612ac4
menu-group-stop = no publicar nada, conservar los ajustes
# en 7050c1cc
menu-group-delete = borrar los ajustes de este grupo

## The bot's page in Telegram: at most 512 and 120 characters

# en b0c7cead
page-description =
    Sigo por usted las rondas de Express Entry de Canadá. Menos de un minuto después de publicarse una nueva, le digo si habría recibido una invitación, y por qué: su programa o categoría, el corte, el desempate (tie-break).

    Sin afiliación con IRCC. Sin asesoría legal. Nunca pido documentos, dinero ni contraseñas.
# en 053e52d2
page-short-description = Las rondas de Express Entry de Canadá en menos de un minuto, y si habría llegado al corte. Sin afiliación con IRCC.

## The conversation: the first visit

# en 7280c008
start-hello =
    <b>Hola. Sigo por usted las rondas de Express Entry de Canadá.</b>
    En cuanto se publica una, le digo si habría recibido una invitación, y por qué. Con tres preguntas cortas, todas opcionales, puedo responderle según su caso.
# en 5f560f0f
start-step-1 = <b>1 de 3 · Su puntaje</b>
# en 8dd73558
start-step-2 = <b>2 de 3 · Lo que se aplica a usted</b>
# en 31095d8c
start-step-3 = <b>3 de 3 · Cuándo envió su perfil</b>
# en 1b3e9e61
start-unknown-button = No lo sé
# en 30d17cc8
start-unknown =
    Encontrará su puntaje en su cuenta de IRCC cuando su perfil esté en el pool. Hasta entonces puedo calcularlo con usted: unas quince preguntas, casi siempre con un toque. La última palabra la tiene la herramienta de IRCC.

    También puede enviarme simplemente el número, ahora o más tarde.
# en 52bb55e4
start-calculator-button = Calcularlo aquí
# en f8b69076
start-official-button = La herramienta de IRCC
# en fdb2ea02
start-done = <b>Listo. Ya sigo las rondas por usted.</b>
# en 4e6147d3
start-again = <b>Su situación</b>
# en bf17a623
start-alert-button = Envíeme una alerta de prueba
# en a765eeca
start-latest-button = Última ronda
# en 507f9f7c
start-profile-button = Mi perfil
# en 52abe40a
start-zone-button = Mi zona horaria
# en 6a8992d1
start-zone-hint = Las horas van en UTC hasta que elija su zona horaria.
# en 69f27325
start-test-alert = <i>Esto es una prueba. Las alertas se ven así.</i>
# en 5ed14234
start-no-draws-popup = Todavía no he leído las rondas de IRCC. Pruebe de nuevo en un minuto.

# en 51b56d73
year = <b>Los últimos doce meses, con estos datos:</b> de { $draws ->
    [one] 1 ronda
   *[other] { $draws } rondas
 }, { $mine } { $mine ->
    [one] era
   *[other] eran
 } para usted, y en { $met } habría recibido una invitación.
# en 2d3beb29
year-no-score = <b>Los últimos doce meses, con estos datos:</b> de { $draws ->
    [one] 1 ronda
   *[other] { $draws } rondas
 }, { $mine } { $mine ->
    [one] era
   *[other] eran
 } para usted. Dígame su puntaje y le diré en cuántas habría recibido una invitación.
# en 2e35e09f
year-ties = { $ties ->
    [one] 1 más se decidió
   *[other] { $ties } más se decidieron
 } por el desempate (tie-break).
# en d93dfac8
year-unknown = Sobre { $unknown ->
    [one] 1 ronda
   *[other] { $unknown } rondas
 } todavía no puedo decirlo: unas respuestas más en su /profile bastarían.
# en 79d8beba
year-other-rules = Para { $other ->
    [one] 1 de ellas
   *[other] { $other } de ellas
 } su respuesta se refiere a reglas distintas de las de ese día.
# en 1ab16b2a
year-older-points = { $before ->
    [one] 1 ronda fue anterior
   *[other] { $before } rondas fueron anteriores
 } a los nuevos puntos del { $since }.
# en a8b9caf7
year-tie-break-only = { $early ->
    [one] 1 de ellas solo
   *[other] { $early } de ellas solo
 } por haber enviado pronto el perfil.

## The conversation: the score

# en f16e67ef
score-ask =
    Envíeme su puntaje CRS, sin los { $nomination } puntos de una nominación. Por ejemplo: <b>522</b>
# en 1afbc2b9
score-kept = Su puntaje es <b>{ $score }</b>, sin los { $nomination } puntos de una nominación.
# en a3f425d6
score-full = Con su nominación son <b>{ $full }</b>.
# en 31d3ee52
score-full-about = Con su nominación son unos <b>{ $full }</b>: junto a una nominación, los puntos por francés, por estudios en Canadá o por un hermano ya no cuentan. Envíeme el total de su cuenta, y será exacto.
# en c2dd8530
score-confirm = ¿Guardo <b>{ $score }</b> como su puntaje?
# en c4dfee38
score-unchanged = Su puntaje queda como estaba.
# en 1c4f3f4b
score-nominated = { $score } es más de lo que se puede tener sin una nominación provincial ({ $most }). ¿Incluye los { $nomination } puntos de una nominación?
# en e5354d9d
score-nominated-unknown = Hasta el { $until } nadie podía tener más de { $most } sin una nominación provincial. Desde entonces los puntos cambiaron, y no conozco el nuevo puntaje máximo. ¿El puntaje { $score } incluye los { $nomination } puntos de una nominación?
# en 14933b7f
score-impossible = Entonces { $score } no puede ser correcto: sin una nominación, { $most } es el máximo. Revise su cuenta de IRCC, por favor.
# en ec658197
score-fault-not_a_number = No es un puntaje que pueda leer. Necesito un número entero de 0 a 1200.
# en 0e7678cd
score-fault-fraction = Un puntaje CRS no tiene decimales. Necesito un número entero de 0 a 1200.
# en d941795d
score-fault-negative = Un puntaje CRS no puede ser menor que cero. Necesito un número entero de 0 a 1200.
# en e2edc9fb
score-fault-too_high = Ningún puntaje CRS pasa de 1200. Necesito un número entero de 0 a 1200.
# en 00dbd10a
score-fault-several = Veo más de un número. ¿Cuál es su puntaje?

## The conversation: what applies, and when the profile was submitted

# en 4fa15642
applies-categories-ask =
    ¿De qué categorías cumple los criterios? El francés pide NCLC 7 en las cuatro habilidades. Las ocupaciones deben estar en las listas de IRCC.
# en 2bdfa48d
applies-categories-canada = Piden experiencia de trabajo en Canadá: { $categories }.
# en dd0762ec
applies-criteria-button = ¿Qué piden?
# en d3f92f0f
applies-criteria = <b>Lo que pide cada uno, en breve</b>
# en 834c3efa
applies-criteria-name = <b>{ $name }</b>
# en 032df788
applies-refreshed-popup = Esta lista no estaba al día. Ahora muestra lo guardado.

# en 351a6f3c
submitted-ask =
    ¿Cuándo envió su perfil de Express Entry? Si su puntaje está justo en el corte, esto es lo que decide.

    Elija el mes, o escriba la fecha. Con la hora es exacto, por ejemplo: <b>{ $moment }</b>
# en a2383fba
submitted-day = ¿Qué día? ({ $month })
# en 5aa24c80
submitted-forget-button = Quitar la fecha
# en c011ef60
submitted-kept = Envió su perfil el <b>{ $when }</b>.
# en 27df9a20
submitted-expired = ⚠️ Eso fue hace más de doce meses: este perfil venció. Si tiene uno nuevo, deme su fecha.
# en 9b64920a
submitted-fault-unreadable = No puedo leer eso como fecha. Escríbala así: { $day }, { $written } o { $moment }.
# en a484d871
submitted-fault-ambiguous = No sé cuál de los números es el día. Escríbala así: { $day } o { $written }.
# en 515149a1
submitted-fault-year = Añada el año, por favor, como en { $day } o { $written }.
# en abf69de0
submitted-fault-half_day = No puedo distinguir si es de la mañana o de la tarde. Escriba la hora así: 10:00, 22:00 o 10 p. m.
# en 862d30aa
submitted-fault-zone = No puedo saber de qué zona horaria se trata. Escriba la hora con UTC, ET o una diferencia como UTC−5, por ejemplo { $moment }.
# en 2046502a
submitted-fault-impossible = Esa fecha u hora no existe. Revísela, por favor.
# en ce7f6b87
submitted-fault-future = Esa fecha es futura. ¿Cuándo envió realmente su perfil?
# en cb8dca70
submitted-fault-too_old = Eso fue hace más de doce meses. Un perfil dura doce meses; si tiene uno más nuevo, deme su fecha.

## The conversation: the profile

# en 9188b735
profile-title = <b>Lo que sé de usted</b>
# en 131d425d
profile-change = Toque una línea para cambiarla.
# en e362ce5f
profile-score = Puntaje sin nominación: <b>{ $score }</b>
# en ecc5fd12
profile-scored = { $score } (desde el { $since })
# en e9877fa1
profile-score-full = { $score } (con su nominación { $full })
# en 8dec6a4f
profile-score-full-about = { $score } (con su nominación, unos { $full })
# en a1558d55
profile-nomination = Nominación provincial: <b>{ $answer }</b>
# en 89634a77
profile-yes = Dijo que sí a: <b>{ $names }</b>
# en fbf21619
profile-unsaid = Sin responder: { $count }
# en 2217a4e0
profile-submitted = Perfil enviado: <b>{ $when }</b>
# en 9ba56128
profile-answers = Calculadora: <b>{ $state ->
    [running] empezada
    [kept] respuestas guardadas
   *[none] sin respuestas guardadas
 }</b>
# en a410547f
profile-invitation = Invitación: recibida el { $received }, plazo hasta el { $last }
# en 49deb28d
profile-crs-button = Calculadora
# en 5fa203e7
profile-ita-button = Invitación
# en 28d9608b
profile-zone = Zona horaria: <b>{ $zone }</b>
# en 69cd30c2
profile-language = Idioma: <b>{ $language }</b>
# en 146ab230
profile-score-button = Puntaje: { $value }
# en 0e5f2acb
profile-applies-button = Programas y categorías
# en 1818d253
profile-submitted-button = Enviado: { $value }
# en a3e0829d
profile-alerts-button = Alertas
# en a7560860
profile-zone-button = Zona horaria: { $value }
# en b25beac8
profile-who-button = Más perfiles
# en 5c4e35bb
profile-language-button = Idioma: { $value }

## The conversation: questions under a verdict

# en c5d5900d
ask-score-button = Ingresar mi puntaje
# en b72d28c9
ask-submitted-button = Ingresar la fecha de envío
# en a23b52b6
ask-nomination_in_score-button = Responder
# en 50ab6ac9
ask-none-button = Ninguno
# en 9a579205
ask-noted-popup = Anotado.
# en 60be916a
ask-already-popup = Ya respondió a esto. Puede cambiarlo en /profile.

## The calculator: questions (bot/text/score/calculator.py: crs-ask-<question>, crs-name-<question>)

# en 09423ebf
crs-progress = <b>Su puntaje CRS · pregunta { $number } de unas { $total }</b>
# en 3cee8f06
crs-hello =
    Le pregunto lo que cuenta para el puntaje; casi todo se responde con un toque. Puede volver, corregir y parar cuando quiera: guardo su lugar.
    Sus respuestas se guardan solo hasta que terminemos, salvo que me pida conservarlas.
# en 2b9141a4
crs-resumed = Continuamos donde lo dejó.
# en b40dec15
crs-ask-spouse = ¿Tiene cónyuge o pareja de hecho (common-law partner), y vendría a Canadá con usted? Una pareja que sea ciudadana o residente permanente de Canadá cuenta como no acompañante.
# en dcfa02d0
crs-ask-born = ¿Cuándo nació usted?
# en cdd94e83
crs-ask-education = ¿Cuál es su nivel de estudios más alto? Los estudios hechos en el extranjero cuentan solo con una Educational Credential Assessment (ECA). «Professional degree» es lo que la ECA llama así (medicina, odontología, derecho…), no cualquier título profesional.
# en 3fe672ad
crs-ask-canadian_study = ¿Obtuvo un título, diploma o certificado en Canadá? Una maestría, un «professional degree» (medicina, derecho…) o un doctorado cuentan como tres años.
# en afb34cbb
crs-ask-first_test = ¿Qué examen de idioma hizo? Si hizo dos, diga primero el mejor.
# en 541f1467
crs-ask-first_results = ¿Cuáles son sus resultados?
# en bfca16c5
crs-ask-first_taken = ¿Cuándo lo hizo? Los resultados valen dos años.
# en 434350db
crs-ask-second_test = ¿Hizo también un examen del otro idioma oficial?
# en 5a320040
crs-ask-second_results = ¿Cuáles son sus resultados?
# en 017515ca
crs-ask-second_taken = ¿Cuándo lo hizo? Los resultados valen dos años.
# en 6445fe02
crs-ask-canadian_work = ¿Cuántos años completos de trabajo calificado (TEER 0, 1, 2 o 3) tiene <b>en Canadá</b>, en los últimos diez años? Cuente el trabajo remunerado, autorizado, de tiempo completo o lo equivalente a tiempo parcial; no cuentan el trabajo por cuenta propia ni el que hizo como estudiante de tiempo completo.
# en 5c331441
crs-ask-foreign_work = ¿Y cuántos años completos <b>fuera de Canadá</b>, en los últimos diez años?
# en d7ea5223
crs-ask-spouse_education = ¿Cuál es el nivel de estudios más alto de su pareja?
# en 01bb6eec
crs-ask-spouse_test = ¿Qué examen de idioma hizo su pareja?
# en dd70d5ec
crs-ask-spouse_results = ¿Cuáles son los resultados de su pareja?
# en f2633cb3
crs-ask-spouse_canadian_work = ¿Cuántos años completos de trabajo calificado tiene su pareja en Canadá, en los últimos diez años?
# en e7b7b77d
crs-ask-spouse_born = ¿Cuándo nació su pareja? Con eso puedo decir cuál sería el puntaje con su pareja como solicitante principal.
# en 8b2f28b9
crs-ask-spouse_foreign_work = ¿Cuántos años completos de trabajo calificado tiene su pareja fuera de Canadá, en los últimos diez años?
# en 48f0f1d9
crs-ask-sibling = ¿Tiene usted, o su pareja si viene con usted, un hermano o una hermana en Canadá, de 18 años o más, con ciudadanía o residencia permanente?
# en 5edc364e
crs-ask-nomination = ¿Tiene una nominación provincial?
# en c658100f
crs-ask-occupation = ¿En qué ocupación hizo la mayor parte de este trabajo calificado en los últimos diez años? Los programas y las categorías se rigen por su código NOC. Después le pregunto por una segunda.
# en 4a5ee910
crs-ask-two_year_study = ¿Duraron estos estudios en Canadá al menos dos años académicos, a tiempo completo, en un programa de dos años o más? La tabla de puntos de Federal Skilled Worker lo exige.
# en 8ee4ab98
crs-ask-any_work = ¿Hizo algún trabajo calificado (TEER 0, 1, 2 o 3) en los últimos diez años, aunque haya sido por menos de un año?
# en 36417602
crs-ask-work_where = ¿Dónde trabajó en esa ocupación?
# en d2872568
crs-ask-work_began = ¿Cuándo empezó a trabajar en esa ocupación? Basta el mes.
# en 39dbc35f
crs-ask-work_ended = ¿Cuándo fue su último día de trabajo en esa ocupación? Basta el mes.
# en d68e1193
crs-ask-occupation_2 = ¿Hizo trabajo calificado (TEER 0, 1, 2 o 3) en una <b>segunda</b> ocupación en los últimos diez años? Indíquela: puede abrirle otra categoría.
# en 4eb52fd1
crs-ask-work_where_2 = ¿Dónde trabajó en la segunda ocupación?
# en e9bbbd69
crs-ask-work_began_2 = ¿Cuándo empezó a trabajar en la segunda ocupación? Basta el mes.
# en 0c71f867
crs-ask-work_ended_2 = ¿Cuándo fue su último día de trabajo en la segunda ocupación? Basta el mes.
# en 2eafbbaa
crs-ask-more_work = ¿Hizo trabajo calificado en otras ocupaciones más en los últimos diez años?
# en 8b8c81c8
crs-ask-recent_work = ¿Cuánto tiempo trabajó en esta ocupación en los últimos tres años, a tiempo completo o lo equivalente a tiempo parcial? No tiene que ser seguido.
# en 2ee9ed85
crs-ask-certificate = ¿Tiene un certificado de calificación en un oficio (certificate of qualification) de una provincia o un territorio de Canadá?
# en dc8c5218
crs-ask-job_offer =
    ¿Tiene una <b>oferta de trabajo válida</b>? Desde el 25 de marzo de 2025 no da puntos CRS, pero un programa puede depender de ella. Es válida si:

    • es de un solo empleador; remunerada, a tiempo completo (30 horas), no estacional; TEER 0, 1, 2 o 3; por al menos un año después de recibir la visa
    • <b>y</b> se cumple una de estas condiciones: hay una LMIA nueva y positiva con su nombre y el puesto; usted trabaja ahora con un permiso basado en una LMIA para el empleador que figura en él; usted trabaja ahora con un permiso válido exento de LMIA para el empleador que figura en él, y lleva un año a tiempo completo con ese empleador

    Un permiso de trabajo por sí solo, aunque sea abierto, no es una oferta de trabajo.

# en 306dd5b8
crs-name-spouse = Pareja
# en cd855a20
crs-name-born = Nacimiento
# en 1c46c7c9
crs-name-education = Estudios
# en 5d307dc9
crs-name-canadian_study = Estudios en Canadá
# en 57361bdc
crs-name-first_test = Primer examen
# en b94d25ed
crs-name-first_results = Resultados del primer examen
# en 955b1790
crs-name-first_taken = Fecha del primer examen
# en 80ca2669
crs-name-second_test = Segundo examen
# en e6329ffb
crs-name-second_results = Resultados del segundo examen
# en 70b814f3
crs-name-second_taken = Fecha del segundo examen
# en 36c78856
crs-name-canadian_work = Trabajo en Canadá
# en 39d86c78
crs-name-foreign_work = Trabajo fuera de Canadá
# en b518adff
crs-name-spouse_education = Estudios de la pareja
# en e28c1f27
crs-name-spouse_test = Examen de la pareja
# en 177f977d
crs-name-spouse_results = Resultados de la pareja
# en aacc5966
crs-name-spouse_canadian_work = Trabajo de la pareja en Canadá
# en b445ed78
crs-name-spouse_born = Nacimiento de la pareja
# en 1d1b7ea2
crs-name-spouse_foreign_work = Pareja, trabajo en el exterior
# en 994774e8
crs-name-sibling = Hermano o hermana en Canadá
# en 51fe32bb
crs-name-nomination = Nominación provincial
# en 5dd9e0ff
crs-name-occupation = Ocupación
# en 34bda42a
crs-name-recent_work = Trabajo en los últimos 3 años
# en f0242043
crs-name-work_ended = Último día de trabajo
# en 8985f160
crs-name-two_year_study = Dos años académicos en Canadá
# en 2fcd1039
crs-name-any_work = Algún trabajo calificado
# en 72504020
crs-name-work_where = Lugar de trabajo
# en c0bc085a
crs-name-work_began = Inicio del trabajo
# en 8c790869
crs-name-occupation_2 = Segunda ocupación
# en 24091b63
crs-name-work_where_2 = Lugar del segundo empleo
# en 3cc0a731
crs-name-work_began_2 = Inicio del segundo empleo
# en 7708d236
crs-name-work_ended_2 = Fin del segundo empleo
# en 02518450
crs-name-more_work = Otro trabajo calificado
# en b4e71df5
crs-hint-month = Escriba el mes o la fecha, por ejemplo: <b>marzo de 2021</b>, <b>2021-03</b> o <b>2021-03-15</b>
# en 87ad3df5
crs-work_where-canada-button = En Canadá
# en 831deaa9
crs-work_where-abroad-button = Fuera de Canadá
# en a73461dd
crs-work_where-both-button = En ambos
# en 6989a6c1
crs-occupation_2-none-button = Ninguna otra
# en b62de482
crs-fault-ended_before = Esa fecha es anterior a su comienzo en esa ocupación. Revísela, por favor.
# en a691e189
crs-name-certificate = Certificado de calificación
# en 859daf68
crs-name-job_offer = Oferta de trabajo

# en a017c514
crs-hint-date = Escriba la fecha, por ejemplo: <b>1994-03-10</b> o <b>10 de marzo de 1994</b>
# en 1fec0d5f
crs-hint-ielts = Escriba en este orden: comprensión auditiva, lectura, escritura, expresión oral; por ejemplo: <b>8 7.5 6.5 7</b> (IELTS General Training)
# en 4f9b9799
crs-hint-celpip = Escriba en este orden: comprensión auditiva, lectura, escritura, expresión oral; por ejemplo: <b>9 9 8 9</b> (CELPIP-General)
# en 58a9b2a1
crs-hint-pte = Escriba en este orden: comprensión auditiva, lectura, escritura, expresión oral; por ejemplo: <b>72 69 80 76</b> (PTE Core)
# en 0ad261be
crs-hint-tef = Escriba en este orden: comprensión auditiva, lectura, escritura, expresión oral (CO, CE, EE, EO); por ejemplo: <b>462 462 472 494</b> (TEF Canada, los puntajes sobre 699)
# en 0a13b391
crs-hint-tcf = Escriba en este orden: comprensión auditiva, lectura, escritura, expresión oral (CO, CE, EE, EO); por ejemplo: <b>503 499 12 12</b> (TCF Canada)
# en 7d6ed38b
crs-hint-occupation = Escriba un cargo en inglés o francés, o un código NOC, por ejemplo: <b>nurse</b>, <b>software engineer</b> o <b>31301</b>

## The calculator: choices (crs-<question>-<choice>-button)

# en 47a90fc3
crs-skip-button = No lo sé
# en 1d2b5a22
crs-still-button = Sigo en este trabajo
# en a7ee17a5
crs-years-button = { $years ->
    [0] Menos de un año
    [one] 1 año
   *[other] { $years } años
 }
# en 94d613c6
crs-years-most-button = { $years } años o más
# en 3c33a530
crs-spouse-single-button = Sin pareja
# en 59ea169c
crs-spouse-coming-button = Con pareja, que viene
# en 8434f967
crs-spouse-not_coming-button = Con pareja, que no viene
# en d747b74f
crs-education-less_than_secondary-button = Sin secundaria completa
# en d051f761
crs-education-secondary-button = Secundaria (high school)
# en 36ded49a
crs-education-one_year_postsecondary-button = Programa de un año
# en 0f7a87ee
crs-education-two_year_postsecondary-button = Programa de dos años
# en 49136466
crs-education-bachelor_or_3plus_year-button = Licenciatura o 3 años o más
# en 0ed9fa77
crs-education-two_or_more_one_3plus_year-button = Dos o más, uno de 3+ años
# en 08194102
crs-education-masters_or_entry_to_practice_professional-button = Maestría o professional degree
# en 4c516359
crs-education-doctoral-button = Doctorado (PhD)
# en 602e6bc7
crs-canadian_study-none-button = No
# en 227b497d
crs-canadian_study-one_or_two_year-button = Sí, de uno o dos años
# en 8b1ba9c0
crs-canadian_study-three_plus_year-button = Sí, de tres años o más
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
crs-test-none-button = Ninguno
# en e81f45a4
crs-recent_work-canada-button = 12 meses o más en Canadá
# en 18736f1c
crs-recent_work-abroad-button = 12 meses, no todos en Canadá
# en 3463256d
crs-recent_work-less-button = Menos de 12 meses

# en a71d1ea0
crs-answers-button = Mis respuestas
# en 191235bb
crs-later-button = Más tarde
# en 706fc239
crs-again-button = Empezar de nuevo
# en eca0a07e
crs-go-on-button = Seguir
# en 4f85bde7
crs-answers-title = <b>Lo que respondió</b>
# en 4fc83c9b
crs-answer = { $question }: <b>{ $answer }</b>
# en e65b7ab1
crs-answers-change = Toque una línea para corregirla.
# en a298448b
crs-answers-none = Nada todavía.
# en bf04b2f4
crs-paused = Guardo su lugar durante 90 días. Envíe /crs para continuar.
# en 7d24ed22
crs-began-anew-popup = Empezamos de nuevo.
# en af9064f4
crs-occupations-found = <b>¿Cuál de estas es?</b> Toque una, o escriba otras palabras.
# en 24e9d6ba
crs-occupation = { $code } { $title }
# en 060e806e
crs-occupations-none = Ninguna ocupación oficial tiene estas palabras en su nombre. Pruebe otras, en inglés o francés, o un código NOC.

# en 2ea9ef9d
crs-fault-not_a_choice = Toque uno de los botones, por favor.
# en 9f8c698a
crs-fault-not_a_date = No puedo leer eso como fecha.
# en d41a8e72
crs-fault-ambiguous_date = No sé cuál de los números es el día. Escríbala así: 1994-03-10 o 10 de marzo de 1994.
# en d2afeb0b
crs-fault-no_year = Añada el año, por favor, como en 1994-03-10 o 10 de marzo de 1994.
# en 733f46f7
crs-fault-future = Esa fecha es futura.
# en 1b95424c
crs-fault-not_born = Esa fecha de nacimiento es futura. Revísela, por favor.
# en 31789e0a
crs-fault-too_long_ago = Fue hace más de cien años. Revíselo, por favor.
# en c0178db6
crs-fault-not_four = Necesito cuatro resultados: comprensión auditiva, lectura, escritura, expresión oral.
# en 825beaca
crs-fault-not_on_scale = Esos resultados no son posibles en este examen. Revise los números y su orden, por favor.
# en 60a3704f
crs-fault-another_test = Esos son resultados de otro examen. Necesito los del examen que eligió.
# en b74fa247
crs-fault-not_an_occupation = No existe ese código NOC.
# en da7a0120
crs-fault-not_asked = Esta pregunta ya no encaja con sus otras respuestas.

## The calculator: results (bot/text/score/scores.py)

# en 1fadda57
crs-score = <b>Su puntaje CRS: { $score }</b>
# en 78f40d1b
crs-score-without = Son { $score } sin los { $nomination } puntos de la nominación, y eso es lo que guardo como su puntaje.
# en 8595bb2e
crs-section-core = <b>Factores principales: { $points }</b> de { $cap }
# en 9cefdbe5
crs-section-spouse = <b>Pareja: { $points }</b> de { $cap }
# en 7f682004
crs-section-transfer = <b>Transferibilidad de habilidades: { $points }</b> de { $cap }
# en 8c872f7b
crs-section-additional = <b>Puntos adicionales: { $points }</b> de { $cap }
# en c3f5fe42
crs-factor = • { $name }: { $points }
# en 19c08be8
crs-factor-age = Edad
# en 0c8b34d3
crs-factor-education = Estudios
# en ca0cd06e
crs-factor-first_language = Primer idioma oficial
# en f249cb7c
crs-factor-second_language = Segundo idioma oficial
# en fd35da0f
crs-factor-canadian_work = Trabajo en Canadá
# en 6ffe248b
crs-factor-spouse_education = Estudios de la pareja
# en a58225ab
crs-factor-spouse_language = Idioma de la pareja
# en 1d019313
crs-factor-spouse_canadian_work = Trabajo de la pareja en Canadá
# en 12321a5b
crs-factor-transfer_education = Estudios con idioma y trabajo en Canadá
# en 60aab4a4
crs-factor-transfer_foreign_work = Trabajo en el extranjero con idioma y trabajo en Canadá
# en 1a7f4ad4
crs-factor-transfer_certificate = Certificado de calificación con idioma
# en 142517c9
crs-factor-nomination = Nominación provincial
# en 677e718c
crs-factor-canadian_study = Estudios en Canadá
# en 71f3124e
crs-factor-french = Francés
# en e842410b
crs-factor-sibling = Hermano o hermana en Canadá
# en 7021a423
crs-factor-job_offer = Oferta de trabajo
# en 81670c4f
crs-expired-first = ⚠️ Los resultados de su primer examen tienen más de dos años, así que aquí no cuentan.
# en 6633bcf2
crs-expired-second = ⚠️ Los resultados de su segundo examen tienen más de dos años, así que aquí no cuentan.
# en 6152ee19
crs-french-first = El francés cuenta aquí como su primer idioma oficial: así suma más puntos.
# en 04c6d83a
crs-tables = Según las tablas de IRCC vigentes desde el { $since }.
# en 0a6e0d62
crs-tables-older = Estos son los puntos hasta el { $until }. IRCC anunció nuevos puntos a partir del { $since }, y no pude confirmar las cifras; puede que este no sea el número de su cuenta de IRCC, que es el que cuenta. Si lo usa, lo guardo con fecha del { $until }, y los resultados lo dirán.
# en 308a16e8
crs-raise-other = { $name }: { $target }
# en 5c584d86
crs-authority = Esto no es asesoría legal. Lo que vale es <a href="{ $url }">la herramienta de IRCC</a> y, al final, su cuenta de IRCC.
# en 0e005575
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html
# en acfaedb5
crs-levels = Equivale a { $scale } <b>{ $levels }</b> en comprensión auditiva, lectura, escritura y expresión oral. ¿No es correcto? Toque Atrás.
# en 2b388cb2
crs-expired-now = ⚠️ Estos resultados vencieron el { $day }, así que no cuentan. Si tiene otros más recientes, toque Atrás y deme esos.
# en 3a52447e
crs-earlier = Usted respondió: <b>{ $answer }</b>
# en fc52b906
crs-use-button = Usar todo esto
# en 3b329120
crs-use-explained = «Usar todo esto» guarda el puntaje, marca lo que sus respuestas deciden y conserva las respuestas para poder enviarle recordatorios. Abajo puede hacer cada cosa por separado.
# en 4ac578ea
crs-use-unscored = «Usar todo esto» marca lo que sus respuestas deciden y conserva las respuestas para poder enviarle recordatorios. No guarda ningún puntaje: deme el número de su cuenta de IRCC con /score.
# en 9fe13ba3
crs-swapped = Con su pareja como solicitante principal serían al menos <b>{ $score }</b> ({ $points }).

# en 01886c59
crs-store-button = Guardar { $score } como mi puntaje
# en 348e2ed6
crs-stored-popup = Guardado. Su puntaje es ahora { $score }.
# en 68796e4c
crs-findings-button = Programas y categorías
# en 5a209560
crs-raise-button = Qué lo subiría
# en 9566e602
crs-lower-button = Qué lo bajará
# en 47de6c0e
crs-finish-button = Terminar
# en 33ac1d52
crs-result-button = ‹ Mi resultado
# en 394a9e52
crs-ticks-button = Marcar esto en mi perfil
# en 458430c2
crs-ticks-popup = Listo. Lo que no pude determinar queda sin responder.

# en c333bb58
crs-programs-title = <b>Programas</b>
# en 54508213
crs-categories-title = <b>Categorías</b>, según las listas de IRCC vigentes desde el { $since }
# en 8635816c
crs-finding = { $mark } <b>{ $names }</b>
# en bda5b427
crs-findings-closing = ✔️ sí, según sus respuestas · ✖️ no · ❔ no se sabe. Es un resumen de las reglas de IRCC; solo IRCC decide. ¿Marco en su perfil los «sí» y los «no»? No marco nada si usted no lo pide.
# en f87fcac3
crs-reason-met = Sus respuestas cumplen los requisitos.
# en 0ee8da93
crs-reason-too_little_work = Por ahora no: el trabajo que me indicó en el período que cuenta no es suficiente.
# en 51cff53c
crs-reason-recent_work_unsaid = Depende de su trabajo de los últimos tres años, y no sé lo suficiente sobre eso.
# en 48eb2890
crs-reason-occupation_unsaid = Depende de su ocupación, que no ha indicado.
# en c03ed748
crs-reason-not_skilled = Su ocupación no es de TEER 0, 1, 2 o 3.
# en 603cb403
crs-reason-language_too_low = Sus resultados de idioma son demasiado bajos para esto, o no hay ninguno.
# en 8ffdb06e
crs-reason-education_too_low = Pide un diploma de secundaria o más.
# en a84e4ac2
crs-reason-too_few_points = Con sus respuestas no se llega a 67 de los 100 puntos de selección.
# en f9295d15
crs-reason-points_uncertain = Si llega o no a 67 de los 100 puntos de selección depende de cosas que no pregunté, como un familiar en Canadá o los estudios y el trabajo de su pareja allí.
# en dd0a1ed9
crs-reason-not_a_trade = Su ocupación no es un oficio calificado.
# en 4654681b
crs-reason-no_offer_or_certificate = Pide una oferta de trabajo o un certificado de calificación.
# en b05bf1f6
crs-reason-offer_unsaid = Pide una oferta de trabajo o un certificado de calificación, y no me ha indicado ninguna oferta.
# en 3848834f
crs-reason-not_listed = Su ocupación no está en la lista.
# en 81993199
crs-reason-not_in_canada = Los doce meses deben haberse trabajado en Canadá.
# en 07f70070
crs-reason-french_too_low = Pide NCLC 7 en las cuatro habilidades.
# en 0d52e928
crs-reason-service_unsaid = También pide diez años de servicio y una oferta de las Fuerzas Armadas Canadienses, sobre lo que no pregunté.
# en fb451039
crs-proviso-employed_with_permit = Siempre que haya trabajado como empleado, no por cuenta propia, y con autorización para trabajar.
# en 4a2ade0e
crs-proviso-continuous_year = Siempre que un año de su trabajo haya sido sin interrupción.
# en 9e06d481
crs-proviso-funds = Siempre que pueda demostrar los fondos de establecimiento (settlement funds), salvo que esté exento.

# en 94cfa17b
crs-raise-title = <b>Qué subiría su puntaje</b>
# en c4f963a3
crs-raise-explained = Los puntos que ganaría y, de { $draws ->
    [one] 1 ronda
   *[other] { $draws } rondas
 } de los últimos doce meses, en cuántas más habría recibido una invitación:
# en 65fbbe7e
crs-raise = • { $what }: <b>{ $points }</b>, { $draws ->
    [0] ninguna ronda más
    [one] 1 ronda más
   *[other] { $draws } rondas más
 }
# en 55eacaf4
crs-raise-untold = • { $what }: <b>{ $points }</b>; no se puede decir cuántas rondas, porque no pregunté qué requisitos cumple su pareja
# en d934c3ca
crs-raise-points = • { $what }: <b>{ $points }</b>
# en a4175ec3
crs-raise-nothing = No encontré nada que lo suba.
# en 32a04f11
crs-raise-closing = Según las reglas de hoy y su edad actual. Las rondas pasadas no garantizan nada.
# en caf7c075
crs-raise-first_listening = CLB/NCLC { $target } en comprensión auditiva
# en 3c39fdaa
crs-raise-first_reading = CLB/NCLC { $target } en lectura
# en 326c6b9e
crs-raise-first_writing = CLB/NCLC { $target } en escritura
# en 265d4e97
crs-raise-first_speaking = CLB/NCLC { $target } en expresión oral
# en 7176cd89
crs-raise-first_all = CLB/NCLC { $target } en las cuatro habilidades
# en ef71579c
crs-raise-french = Francés con NCLC { $target } en las cuatro habilidades
# en c2bb16b6
crs-raise-canadian_work = { $target ->
    [one] 1 año
   *[other] { $target } años
 } más de trabajo calificado en Canadá
# en 7db0667d
crs-raise-foreign_work = { $target ->
    [one] 1 año
   *[other] { $target } años
 } más de trabajo calificado fuera de Canadá
# en 20703b92
crs-raise-education = Más estudios: { $target }
# en 88e56d89
crs-raise-english = Inglés con CLB { $target } en las cuatro habilidades
# en 395bb95e
crs-raise-spouse_language = Su pareja con CLB/NCLC { $target } en las cuatro habilidades
# en 4a1fa1b4
crs-raise-spouse_canadian_work = Un año de trabajo calificado de su pareja en Canadá
# en b953bd91
crs-raise-spouse_education = Más estudios de su pareja: { $target }
# en 8f3bab69
crs-raise-canadian_study = Estudios en Canadá: { $target }
# en f26ae384
crs-raise-sibling = Un hermano o una hermana en Canadá, si tiene uno que cuente
# en 866f28bd
crs-raise-certificate = Un certificado de calificación en su oficio (certificate of qualification)
# en dc1805e9
crs-raise-nomination = Una nominación provincial
# en 3d0077b2
crs-raise-spouse_as_principal = Su pareja como solicitante principal, al menos

# en 7bf82c17
crs-lower-title = <b>Qué bajará su puntaje o afectará su elegibilidad</b>
# en 1323609a
crs-lower-nothing = Nada que pueda prever por sus respuestas.
# en 91e6e3cc
crs-lower-closing = Si me deja conservar sus respuestas, le recordaré cada una de estas cosas. Elija en /alerts con cuánta anticipación.

# en fd153875
crs-keep-ask =
    ¿Conservo sus respuestas? Con ellas puedo recordarle los cumpleaños y los exámenes por vencer que le costarán puntos, decirle cuándo su puntaje ya no está al día, y calcularlo de nuevo cuando algo cambie.

    Si no, se borran ahora. El puntaje y las marcas que guardó se quedan.
# en d08962e0
crs-keep-button = Conservar mis respuestas
# en f47275b0
crs-erase-button = Borrar mis respuestas
# en 56ff326f
crs-kept = Sus respuestas se conservan. /crs las muestra, /delete lo borra todo.
# en 1eb82ea3
crs-erased = Sus respuestas están borradas.

## The invitation to apply (bot/text/invitation/invitations.py)

# en 517dbb4a
ita-got-button = Recibí la invitación
# en 0e3c8416
ita-missed-button = No la recibí
# en 7fc386f3
ita-ask =
    ¿Cuándo llegó la invitación? La fecha está en su cuenta de IRCC. Cuento los 60 días a partir de ahí, se lo recuerdo a tiempo y mientras tanto no le envío alertas de rondas de este perfil.

    Toque un día o escríbalo, por ejemplo: <b>{ $day }</b>
# en 38688a53
ita-fault-unreadable = No puedo leer eso como fecha.
# en 6de8fadc
ita-fault-ambiguous = No sé cuál de los números es el día. Escríbala así: { $day } o { $written }.
# en 0bcf2694
ita-fault-year = Añada el año, por favor, como en { $day } o { $written }.
# en 76559fc1
ita-fault-future = Esa fecha es futura.
# en d3af5c64
ita-fault-over = Eso fue hace más de 60 días: una invitación de ese día ya venció. Sin una solicitud, hace falta un perfil nuevo para estar otra vez en el pool.
# en 56d2b047
ita-open = <b>Su invitación: { $days ->
    [0] hoy es el último día
    [one] queda 1 día
   *[other] quedan { $days } días
 }</b>
# en 8605d053
ita-applied = <b>Su solicitud está presentada</b>
# en 9d158fae
ita-declined = <b>Rechazó la invitación</b>
# en be4ab087
ita-expired = <b>Los 60 días de su invitación ya pasaron</b>
# en 8b2fa015
ita-dates = Recibida el { $received }; último día: { $last }.
# en 3c237378
ita-hour = Su cuenta de IRCC muestra la hora exacta; yo cuento días completos. IRCC casi nunca da prórrogas.
# en 47edafc1
ita-means-profile_locked = Mientras está abierta, su perfil queda bloqueado: no se puede cambiar ni entra en otras rondas, así que no le envío alertas. Le aviso 45, 30, 14, 7, 3 y 1 días antes del final.
# en 6b164f5e
ita-means-out_of_the_pool = Su perfil está fuera del pool mientras se tramita la solicitud, así que no envío alertas de rondas para él.
# en c7cfa317
ita-means-profile_active_again = Su perfil vuelve a estar activo por el resto de sus doce meses y se tendrá en cuenta en las próximas rondas, sin penalización, así que las alertas vuelven. Ninguna fuente dice si conserva su primera fecha de envío, que cuenta en caso de empate; supongo que sí.
# en 6e42beb4
ita-means-new_profile_needed = Si no presentó la solicitud ni rechazó la invitación, está fuera del pool: necesita un perfil nuevo, con una nueva fecha de envío, que cuenta en caso de empate. Las alertas vuelven; envíeme la nueva fecha cuando la tenga.
# en 9ffaac18
ita-first = <b>Empiece por lo que más tarda</b>
# en e1801adb
ita-todo = ▫️ <b>{ $step }</b>: { $note }
# en bd85a936
ita-later = ▫️ { $step }
# en c8babad0
ita-done = ✔️ { $step }
# en b7aea401
ita-cec-letter = • CEC no exige fondos: suba una carta que lo diga.
# en ad07b3d9
ita-all-done = <b>Todos los pasos están marcados.</b> Solo falta presentar la solicitud.
# en eaa4f5b1
ita-police_certificates-button = Antecedentes penales
# en ee5f7c76
ita-police_certificates-note = certificados (police certificates) para usted y cada familiar de 18 años o más, de cada país, salvo Canadá, donde hayan vivido al menos seis meses seguidos en los últimos diez años. Pueden tardar meses: pídalos hoy.
# en a877d759
ita-medical_exam-button = Examen médico
# en 1a493791
ita-medical_exam-note = antes de presentar la solicitud (exigido de nuevo desde el 21 de agosto de 2025), solo con un médico designado (panel physician), para toda la familia, aunque no viaje. Las citas pueden tardar semanas.
# en bb4af3fb
ita-reference_letters-button = Cartas de referencia
# en ee5d4bec
ita-reference_letters-note = de cada empleador que declare, con funciones, horas, fechas y salario.
# en fed49b48
ita-proof_of_funds-button = Prueba de fondos
# en d25e45e2
ita-proof_of_funds-note = cartas oficiales del banco con los saldos de los últimos seis meses. No hacen falta para CEC, ni con una oferta de trabajo válida y autorización para trabajar.
# en a99ca810
ita-translations-button = Traducciones
# en 8ff2fe73
ita-translations-note = certificadas, de todo lo que no esté en inglés ni en francés.
# en 9e9ad56b
ita-civil_documents-button = Actas del registro civil
# en 545525e1
ita-civil_documents-note = nacimiento, matrimonio, divorcio, adopción, según su caso.
# en de3fa052
ita-passport_and_photo-button = Pasaporte y foto
# en 6d8c958d
ita-passport_and_photo-note = con vigencia suficiente, todas las páginas que se pidan; fotos digitales.
# en 5e5066e9
ita-forms_and_fees-button = Formularios y pagos
# en 2b088d91
ita-forms_and_fees-note = los formularios de su cuenta, y los pagos; sus datos deben ser los del perfil.
# en c481c882
ita-calendar-button = Archivo de calendario
# en dddb2ca9
ita-applied-button = Ya presenté la solicitud
# en a12ad40e
ita-declined-button = Rechacé la invitación
# en a67b6842
ita-reopen-button = Deshacer: sigue abierta
# en 7b5ae97d
ita-forget-button = Quitar la invitación
# en 34c70ec1
ita-new-profile-button = La fecha de mi nuevo perfil
# en 0672dfce
ita-came-later-button = Al final sí llegó
# en 5868eec6
ita-authority = Esto no es asesoría legal, y su caso puede requerir algo más. Lo que vale son <a href="{ $url }">las instrucciones de IRCC</a> y la lista de su cuenta.
# en 01157671
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
# en 87306ed2
ita-forgotten = La invitación se quitó; las alertas siguen como antes.
# en 558f1f87
ita-not =
    Según los datos que me dio, estaba por encima del corte, pero solo IRCC puede confirmarlo. La invitación puede aparecer en su cuenta uno o dos días después de la ronda. Si no, algún dato puede ser distinto: el puntaje tras un cumpleaños o un examen vencido, el programa o la categoría, el momento del envío, o un perfil vencido. IRCC también ha omitido a personas (ronda #418).

    Compare su perfil aquí con su cuenta de IRCC, por favor.
# en e4100ba1
ita-event = { $days ->
    [0] Último día para solicitar la residencia permanente
    [one] Queda 1 día para solicitar la residencia permanente
   *[other] Quedan { $days } días para solicitar la residencia permanente
 }
# en 0071d98f
ita-event-description = Contado en días completos desde la fecha que indicó al bot. Su cuenta de IRCC muestra la hora exacta.

## The guide (bot/text/guide.py, bot/chat/about/guide.py: guide-<page>-button)

# en dfb14e68
menu-guide = los términos explicados, qué sigue a una invitación, ayuda
# en 9fd85497
guide-button = Guía
# en 706c041a
guide-back-button = ‹ Guía
# en dd630617
guide-words-button = Los términos, explicados
# en 0eefb9d0
guide-invited-button = Tras una invitación
# en c5a5da27
guide-applied-button = Tras la solicitud
# en 05191cc3
guide-funds-button = Fondos (proof of funds)
# en fb50cd5c
guide-fees-button = Tarifas
# en 77f50760
guide-help-button = Ayuda autorizada y fraude
# en 3fe0878b
guide-bot-button = Este bot, y errores
# en 5edbd725
guide =
    <b>Guía</b>

    Qué significan los términos, qué viene después de una invitación y de la solicitud, quién puede asesorarle y quién administra este bot.

    Cada cifra lleva su fecha y un enlace a la página de IRCC. Si difieren, vale la página de IRCC.
# en 93795157
guide-words =
    <b>Los términos, explicados</b>

    <b>Pool</b>: todos los candidatos con un perfil vigente, que dura { $months } meses.
    <b>CRS</b>: Comprehensive Ranking System, los puntos por edad, estudios, idioma y trabajo que ordenan el pool.
    <b>Ronda (draw)</b>: IRCC dice «round of invitations». Se invita a los puntajes más altos de un grupo.
    <b>Corte (cut-off)</b>: el puntaje del último candidato invitado.
    <b>Desempate (tie-break)</b>: justo en el corte, solo se invita a los perfiles enviados antes de un momento publicado.
    <b>ITA</b>: invitación a solicitar la residencia permanente, en un plazo de { $days } días.
    <b>CEC, FSW, FST</b>: los tres programas federales, para experiencia canadiense, trabajadores calificados y oficios calificados. Hace falta uno de ellos para estar en el pool.
    <b>PNP</b>: Provincial Nominee Program. Una nominación a través de Express Entry suma { $points } puntos.
    <b>Categoría</b>: una ronda para un grupo, como francés o salud.
    <b>CLB, NCLC</b>: los niveles de idioma de Canadá, en inglés y en francés. Los resultados de los exámenes se convierten a ellos.
    <b>NOC, TEER</b>: la lista de ocupaciones de Canadá, con códigos de cinco dígitos, y el nivel de formación que cada una pide (TEER 0 a 5).
# en 737b82b8
guide-invited =
    <b>Después de una invitación</b>

    Tiene { $days } días para presentar la solicitud en su cuenta de IRCC. Empiece por lo que más tarda; /ita cuenta los días y lleva una lista.
# en 21db4809
guide-document = • <b>{ $document }</b>: { $note }
# en 64e6f0ae
guide-biometrics = • <b>Datos biométricos (biometrics)</b>: huellas y una foto. Después de presentar y pagar la solicitud, una carta en su cuenta le dice si debe darlos, y hasta cuándo.
# en afa49660
guide-costs = Los botones de abajo muestran los fondos según el tamaño de la familia, las tarifas y cuánto suele tardar IRCC.
# en 2e129ab7
guide-funds =
    <b>Fondos de establecimiento (proof of funds)</b>

    El dinero con el que demuestra que puede establecerse. Sigue siendo suyo, y no puede ser dinero prestado.
# en aafcee10
guide-funds-letter = CEC no exige fondos, y tampoco se exigen a quien tiene una oferta de trabajo válida y autorización para trabajar en Canadá. En su lugar se sube una carta que lo diga.
# en 93c33437
guide-funds-cec = Su invitación es por <b>CEC</b>, así que no necesita demostrar fondos. En su lugar, suba una carta que lo diga.
# en 9bad4be5
guide-funds-since = Desde el { $since }, en dólares canadienses, según el tamaño de la familia:
# en 8e56bcf5
guide-funds-row = { $size }: <b>{ $amount }</b>
# en b7f38892
guide-funds-more = por cada persona más: { $amount } adicionales
# en 189e2901
guide-funds-older = IRCC sube los montos casi todos los veranos. No encontré los de { $year }, así que consulte la página.
# en 46bc7e7b
guide-funds-who = Cuéntese a usted, a su cónyuge o pareja y a sus hijos dependientes, aunque no viajen.
# en 4a607862
guide-funds-update = Cuando se publicaron estos montos, había que actualizar los perfiles a más tardar el { $day }; los demás dejaron de cumplir los requisitos. Una actualización no cambia el momento en que envió su perfil.
# en f3375559
guide-funds-due = Anote estos montos en su perfil a más tardar el <b>{ $day }</b>: sin ellos, un perfil puede dejar de cumplir los requisitos. Una actualización no cambia el momento en que envió su perfil.
# en f11bd060
guide-funds-page = Tomado de publicaciones. Vale la página de IRCC: <a href="{ $url }">Proof of funds</a>.
# en 3fae49b2
guide-funds-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/proof-funds.html
# en d50364fc
guide-no-figures = No tengo cifras confirmadas para hoy. Consulte la página de IRCC, por favor.
# en 2d51be52
guide-fees = <b>Tarifas</b>
# en 0cfed3d3
guide-fees-amounts =
    Desde el { $since }, en dólares canadienses:
    • cada adulto: <b>{ $adult }</b>, de los cuales { $processing } son por el trámite y { $residence } por el derecho de residencia permanente
    • cada hijo dependiente: <b>{ $child }</b>
    • datos biométricos: <b>{ $biometrics }</b> por una persona, <b>{ $family }</b> por una familia que solicita junta
# en 5f3da618
guide-fees-others = Los exámenes médicos, los certificados de antecedentes penales (police certificates), las traducciones y los exámenes de idioma se pagan aparte, y sus precios varían. Pague las tarifas de IRCC solo en su cuenta de IRCC o en su sitio web.
# en 77a6f9ae
guide-fees-page = Tomado de una sola publicación. Vale la página de IRCC: <a href="{ $url }">Fee list</a>.
# en b776940c
guide-fees-link = https://ircc.canada.ca/english/information/fees/fees.asp
# en 45c18f8e
guide-applied = <b>Después de la solicitud</b>
# en 6596e44a
guide-times = Tiempos de trámite habituales de IRCC, publicados el { $since }:
# en e1ec4cc9
guide-times-row = • { $type }: <b>{ $months ->
    [one] 1 mes
   *[other] { $months } meses
 }</b>
# en e5158e6e
guide-times-page = Un tiempo habitual no es una promesa; empieza cuando IRCC tiene su solicitud completa. Los tiempos de hoy: <a href="{ $url }">Check processing times</a>.
# en 2226a6ff
guide-times-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html
# en 2ec33565
guide-applied-todo =
    <b>Mientras tanto</b>
    • Mire a menudo su cuenta de IRCC: ahí llegan los requerimientos y las cartas, cada uno con su plazo.
    • Dé a tiempo sus datos biométricos si una carta se los pide.
    • Avise a IRCC si algo cambia: un nacimiento, un matrimonio o una separación, otra dirección, otro empleo o pasaporte.
    • Si vive en Canadá, mantenga vigente su estatus; una solicitud de residencia permanente no lo prolonga.
# en 5eef35f8
guide-help =
    <b>Ayuda autorizada</b>

    No tiene que contratar a nadie: IRCC trata igual todas las solicitudes. A cambio de un pago, solo pueden asesorarle o representarle:
    • miembros de un colegio de abogados de Canadá (law society)
    • miembros de la Chambre des notaires du Québec
    • titulares de licencia del College of Immigration and Citizenship Consultants

    Antes de pagar, busque el nombre en <a href="{ $url }">el registro público del College</a>, o en el directorio del colegio de abogados o de la Chambre.
# en 084d20bd
guide-register-link = https://register.college-ic.ca/
# en 981f7f6d
guide-fraud =
    <b>Señales de fraude</b>
    • un mensaje que pide dinero en nombre de IRCC: IRCC nunca lo hace
    • la promesa de una invitación, una oferta de trabajo o una decisión más rápida: nadie puede venderlas
    • que le pidan su contraseña, o le aconsejen declarar algo falso
    • un sitio web que solo parece el de IRCC: las direcciones verdaderas terminan en canada.ca o gc.ca

    La página de IRCC: <a href="{ $url }">Protect yourself from fraud</a>.
# en 3c40abc9
guide-fraud-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/protect-fraud.html
# en 2ccfe695
guide-help-read = Última comprobación: { $day }. Valen las páginas enlazadas.
# en 48a5330f
guide-bot =
    <b>Este bot</b>

    Leo el archivo público de rondas de IRCC, comparo cada ronda con los datos que me dio y le escribo. /status muestra cuándo se leyó el archivo por última vez, y /privacy qué se guarda.
# en 0c210945
guide-contact = Este bot lo administra un operador privado, no IRCC. Puede escribirle aquí: { $contact }
# en dd7b69c4
guide-no-contact = Este bot lo administra un operador privado, no IRCC. El operador no dejó aquí una dirección; puede que el perfil del bot en Telegram indique alguna.
# en 4c3cb467
guide-mistake =
    <b>¿Encontró un error?</b> Escriba al operador con el número de la ronda, lo que dije y lo que le parece correcto. Por favor, no envíe documentos ni contraseñas.

    Si en su cuenta de IRCC parece erróneo su puntaje o una invitación, solo IRCC puede corregirlo.

## The conversation: draws

# en 6be4f172
draws-none-yet = Todavía no he leído las rondas de IRCC. Pruebe de nuevo en un minuto.
# en 92bd87c6
draws-none-of-type = Todavía no ha habido ninguna ronda de este tipo: { $type }.
# en eb44ca3c
draws-title = <b>{ $type }</b> · página { $page } de { $pages }
# en 3a30babf
draws-some = <b>{ $type }</b>: { $count } de { $all }
# en 8f8cb22f
draws-none-asked = No hubo ninguna.
# en 8736085d
draws-all = Todas las rondas
# en 67a5c25c
draws-all-button = Todas las rondas
# en 8ac9d047
draws-newer-button = ‹ Más nuevas
# en a54673d8
draws-older-button = Más antiguas ›
# en 1e30ef66
draws-filter-button = Elegir un tipo
# en 97d55915
draws-filter = ¿Qué rondas?
# en 2da0d859
draws-open-button = Todas las rondas
# en d265442a
draws-unknown-type = No conozco ese tipo de ronda. Estos son los que conozco:
# en 9d2b191f
draw-ask = ¿Qué ronda? Envíe su número, por ejemplo: /draw 297
# en 5d072a86
draw-unknown = No conozco ninguna ronda #{ $draw }.
# en a4d42186
draw-newest = La más reciente es la #{ $draw }.

## The conversation: alert settings

# en d3781163
alerts-title = <b>Sus alertas</b>
# en 6c9ddc91
alerts-active = Las alertas están activas.
# en fd79a0df
alerts-paused = Las alertas están <b>en pausa</b>.
# en 41d48a43
alerts-which-met = Le aviso de las rondas en que habría recibido una invitación, o quizá, según el desempate.
# en 06619736
alerts-which-mine = Le aviso de las rondas que son o pueden ser para usted.
# en 168a4199
alerts-which-all = Le aviso de todas las rondas.
# en 67005f17
alerts-which-met-button = Las que me habrían invitado
# en 4ecd866f
alerts-which-mine-button = Las que pueden ser para mí
# en 14d2201f
alerts-which-all-button = Todas las rondas
# en 7c748ab2
alerts-quiet = Horas de silencio: <b>de { $start } a { $end }</b> ({ $zone }). Los mensajes llegan enseguida, pero sin sonido.
# en 8a94222a
alerts-no-quiet = Horas de silencio: <b>ninguna</b>
# en e52ba918
alerts-muted = En silencio: <b>{ $types }</b>
# en 2e515765
alerts-reminders = Recordatorios: <b>{ $days } días</b> antes de que algo baje su puntaje
# en 91e1649f
alerts-no-reminders = Recordatorios: <b>ninguno</b>
# en 6cf6640a
alerts-invited = Mientras hay una invitación abierta, no le envío alertas de ese perfil: /ita
# en a10c1eeb
alerts-reminders-ask =
    ¿Con cuánta anticipación le recuerdo lo que bajará su puntaje o le hará perder la elegibilidad: un cumpleaños, un examen o un perfil que vence? Toque para activar (🔔) o desactivar (🔕).

    Conozco estos días por la fecha de envío de su perfil, y por sus respuestas de la calculadora si me deja conservarlas. Los días de una invitación siempre se cuentan.
# en cd2b3356
alerts-lead-button = { $mark } { $days } días antes
# en 62471607
alerts-silent = Las rondas que no son para usted llegan sin sonido.
# en 96612d75
alerts-quiet-button = Horas de silencio
# en b2a94ab3
alerts-quiet-ask = ¿Cuándo deben llegar los mensajes sin sonido? Las horas son las de su zona: { $zone }.
# en 414d34ef
alerts-no-quiet-button = Sin horas de silencio
# en cd5f3e05
alerts-types-button = Silenciar tipos de rondas
# en 1b3e777e
alerts-types-ask = Toque un tipo para silenciarlo (🔕) o para volver a recibirlo (🔔).
# en ef3cb292
alerts-resume-button = Reanudar mis alertas
# en d17b5f44
alerts-muted-popup = En silencio: { $type }. El mismo botón lo deshace.
# en f5d22388
alerts-unmuted-popup = Le aviso de nuevo de: { $type }.

## The conversation: time zone, language

# en 54cfa08e
zone-ask =
    ¿Cuál es su zona horaria? Actual: <b>{ $zone }</b>.

    Elija, o escriba una ciudad o el desfase con UTC: <b>Nairobi</b>, <b>UTC+5:30</b>
# en 788a293c
zone-unknown = No conozco ese lugar. Pruebe con la ciudad grande más cercana, o con el desfase con UTC, como UTC+5:30.
# en 1c7c2616
zone-which = Hay más de un lugar o zona horaria con ese nombre. ¿Cuál es el suyo?
# en 446c5852
zone-kept = Su zona horaria es <b>{ $zone }</b>. Fecha y hora allí: { $now }.
# en 5a2f1e38
zone-toronto = Toronto, Ottawa
# en 55d70e9f
zone-vancouver = Vancouver
# en 1f7cf1a5
zone-edmonton = Calgary, Edmonton
# en 9787b2d2
zone-halifax = Halifax
# en 0470ae91
zone-kolkata = India
# en 33ea8c78
zone-karachi = Pakistán
# en 01073af9
zone-manila = Filipinas
# en c34ad33d
zone-lagos = Nigeria
# en 27ae78df
zone-casablanca = Marruecos
# en 449307e3
zone-dubai = Dubái
# en 836a8140
zone-tehran = Irán
# en a53ab2c2
zone-shanghai = China
# en b02265ce
zone-paris = París, Madrid
# en b3bf0c1a
zone-sao_paulo = São Paulo
# en f803bfd3
zone-douala = Camerún
# en c74c4faf
zone-utc = UTC
# en c462448e
zone-place = { $city } ({ $country })
# en 39bfc27c
language-ask = ¿Qué idioma prefiere?
# en 6639d3ce
language-kept = A partir de ahora uso español.

## The conversation: status

# en 4387e050
status-title = <b>Estado</b>
# en 9de0a513
status-read = El archivo de IRCC se leyó por última vez: { $when }
# en 2e25b20b
status-changed = Cambió por última vez: { $when }
# en 52a2da3a
status-not-read = El archivo de IRCC no se ha leído desde que arranqué.
# en 52791f26
status-failing = ⚠️ No responde desde el { $since }. Sigo intentándolo; no se perderá nada.
# en 407ef311
status-newest = Ronda más reciente: #{ $draw } del { $date }. La vi por primera vez: { $when }
# en f0e834a7
status-delivery = Sus alertas: { $sent } enviadas, { $waiting } en espera.
# en ad86baff
status-heard = Última respuesta de Telegram: { $when }
# en c59160cd
status-sent = Última alerta enviada: { $when }
# en 2e964f44
status-halted = ⚠️ Las alertas están detenidas desde el { $since }, porque Telegram las rechaza. Sigo intentándolo.
# en 27f5daa4
status-took = La última salió { $seconds ->
    [one] 1 segundo
   *[other] { $seconds } segundos
 } después del anuncio.
# en f5b46ce6
status-again-button = Actualizar

## The conversation: leaving

# en d0602f63
stop-done = Sus alertas están en pausa. Todo lo que me dijo se conserva. /start las reactiva.
# en 5913fbe2
delete-button = Borrarlo todo
# en 5be6bf57
delete-ask = ¿Borrar todo lo que está guardado sobre usted, de inmediato y para siempre?
# en 31ecab6d
delete-yes-button = Sí, borrarlo todo
# en 25f99d26
delete-no-button = No, conservarlo
# en 51360bac
delete-done = Todo lo suyo está borrado. Si quiere volver: /start
# en 4e840431
delete-kept = No se borró nada.
# en b9a1d90f
delete-nothing = No hay nada guardado sobre usted. Si quiere empezar: /start
# en fd47dd47
mydata-button = Envíeme mis datos
# en d2737e23
mydata-follows = Esto es todo lo que está guardado sobre usted. En el archivo solo faltan los registros de entrega: durante 30 días, qué alerta le llegó y en qué mensaje.

## The conversation: what is not a command, and groups

# en 3615d8c2
fallback-text = No lo entendí. Puede enviarme un puntaje como 522, una ronda como #297, o un tipo como «cec» o «french».
# en d08f4e73
fallback-command = No conozco ese comando.
# en d6637212
fallback-other = Solo puedo leer texto. Por favor, no envíe documentos: aquí nadie se los pedirá nunca.
# en 9c1b16cf
fallback-forwarded = No proceso mensajes reenviados, así que nada ha cambiado. Escríbalo usted, por ejemplo 522 o #297.
# en 6e2f6951
group-only-private = De puntajes hablo solo en privado.
# en 2d3f4f20
group-button = Abrir el chat privado

## The sections of /help (bot/chat/about/help.py: help-<section>)

# en b12c0383
help-section = <b>{ $title }</b>
# en 6ea110de
help-facts = Usted y su puntaje
# en 0014a208
help-draws = Rondas
# en 7305a71b
help-insight = Para ver más de cerca
# en 46d540d9
help-alerts = Alertas y ajustes
# en ef40b06f
help-data = Sus datos, y ayuda

## The conversation: dropping a question (bot/chat/about/cancel.py)

# en 169e502e
menu-cancel = descartar la pregunta pendiente
# en a52216fd
cancel-button = Cancelar
# en a20fc5ab
cancel-done = Cancelado. No cambió nada.
# en 8b879ad1
cancel-nothing = No hay ninguna pregunta pendiente.
# en b1a13627
cancel-start = Cancelado. /start continúa donde estaba.

## Buttons under a draw (bot/chat/frame/keyboards.py)

# en 9bfbf913
settings-button = Ajustes
# en 4711f443
share-button = Compartir

## The conversation: what applies, and /job (bot/chat/onboarding/applies.py, bot/chat/profile/jobs.py)

# en 945809a0
menu-job = ¿está mi ocupación en una lista? /job nurse
# en b50bdcf7
next-button = Siguiente ›
# en a02751cd
done-button = Listo
# en e06919ab
continue-button = Continuar ›
# en 14a36c61
applies-programs-ask = ¿De cuáles de estos programas cumple los requisitos? Toque para marcar (☑).
# en e7bf0971
applies-others-no = <i>Un programa sin marca cuenta como no. Puede cambiarlo cuando quiera.</i>
# en 1fa2e7eb
applies-none-button = Ninguno de estos
# en a5a9a42d
applies-no-others-button = Ninguno de los demás
# en 785a7636
applies-nomination-button = Tengo una nominación (+{ $nomination })
# en 919972b9
applies-nomination-ask =
    <b>¿Tiene un certificado de nominación provincial?</b>
    Suma { $nomination } puntos a su puntaje. Una expresión de interés, una solicitud o una invitación de una provincia todavía no son una nominación.
# en bf7e10e0
applies-nominated-button = Sí, lo tengo
# en 8d834b9e
job-button = Buscar mi ocupación
# en 9ee0eafe
job-ask = <b>¿Está su ocupación en una de las listas de IRCC?</b>
# en 51349410
job-title = <b>{ $code } { $title }</b>
# en 3e61580b
job-skilled = TEER { $teer }: cuenta como trabajo calificado.
# en d211c319
job-not-skilled = TEER { $teer }: no cuenta como trabajo calificado (TEER 0 a 3).
# en 5c1b4bc3
job-listed = Está en estas listas, vigentes desde el { $since }. Marque una categoría si además tiene la experiencia que pide:
# en 7d6abed1
job-not-listed = No está en ninguna de las listas de categorías vigentes desde el { $since }.
# en d0a91675
job-list-unknown = No conozco la lista de ocupaciones de IRCC para: { $categories }. Su trabajo puede estar en ella; consulte la página de IRCC.

## The conversation: the first visit, continued (bot/chat/onboarding/start.py)

# en ae3d760c
start-resumed = Sus alertas están activas de nuevo. Todo lo que me dijo sigue aquí.
# en 5ee7b4ac
zone-other-button = Otra zona horaria

## The conversation: polite words (bot/chat/fallback.py)

# en 7e269c12
fallback-thanks = Con gusto.
# en 21d983a5
fallback-hello = Hola. Puede enviarme un puntaje, como 522, una ronda, como #297, o una ocupación.

## Groups: public facts, and /groups (bot/chat/groups/group_list.py)

# en ccd136b5
menu-groups = los grupos y canales a los que me añadió
# en 67c9c1c5
menu-public-last = la última ronda, o la de un tipo: /last cec
# en b7cc263e
menu-public-draws = rondas recientes: /draws french
# en fae7f4d5
menu-public-chart = los cortes a lo largo del tiempo
# en f975476a
menu-public-forecast = frecuencia habitual y corte probable: /forecast cec
# en a02c722a
menu-public-help = lo que puedo hacer aquí
# en 30e91ed3
help-group-everybody = Para todos
# en 89f1656c
help-group-administrators = Para administradores
# en c7bfb7da
chart-caption-public = Los cortes de los últimos doce meses.
# en 6e960271
groups-title = <b>Grupos y canales a los que me añadió</b>
# en 56c8518f
groups-one = <b>{ $title }</b>
# en 8d318fb1
groups-none = No me ha añadido a ningún grupo ni canal. Añádame a uno y publicaré los datos de cada ronda, nunca el puntaje de nadie.
# en d9ba3464
help-group-closing = Lo que atañe a una persona, como un puntaje o un resultado, solo lo respondo en privado.

## The five marks, and the first draw that is kept back

# en a5ac8d13
legend =
    ✅ habría recibido una invitación
    🟠 decide el desempate
    ❌ esta vez no
    ⚪ no es para usted
    ❔ todavía no puedo decirlo
# en 87fcda16
alert-explains-silence = Esta ronda no era para usted. Desde ahora no le aviso de rondas así, a menos que elija todas: /alerts

## Several profiles in one chat (bot/chat/profile/profiles.py)

# en 27a6ec14
who-of = <b>{ $name }</b>
# en 2cef65cf
who-title = <b>Perfiles de este chat</b>
# en 10097116
who-explained = Para una pareja, o para clientes: hasta { $most } perfiles, cada uno con sus propios datos. Una alerta tiene una línea para cada uno. Los comandos se refieren al perfil ●; toque otro para cambiar.
# en 39bd35f0
who-add-button = + Añadir un perfil
# en f5dafc11
who-rename-button = Cambiar nombre: { $name }
# en f69bcdfe
who-remove-button = Quitar { $name }
# en c0f8d117
who-remove-yes-button = Sí, quitarlo
# en 82eee0d0
who-remove-ask = ¿Quitar el perfil <b>{ $name }</b> con todo lo que tiene guardado?
# en fecdc744
who-ask = ¿Cómo se llamará el perfil? Basta un nombre o unas iniciales.
# en d1c65659
who-added = Añadido: <b>{ $name }</b>. Ahora dígame qué corresponde a este perfil.
# en 68d5e226
who-renamed = Ahora se llama <b>{ $name }</b>.
# en a999f6bb
who-fault-empty = Necesito al menos una letra.
# en 851ccded
who-fault-too_long = Es demasiado largo: { $longest } caracteres como máximo.
# en cd981119
who-fault-taken = Otro perfil de este chat ya tiene ese nombre.
# en 0a2c8998
who-full-popup = Ya hay { $most } perfiles; un chat no puede tener más.

## Groups, channels and cards (bot/text/notices/groups.py, bot/chat/groups/group_settings.py, bot/chat/groups/inline.py)

# en 1f14ee65
about-me-button = ¿Y para mí?
# en e2231456
group-lost = Ya no puedo publicar rondas en «{ $title }», donde usted me había añadido. Los ajustes se conservan: cuando pueda publicar de nuevo, un administrador puede seguir con /here.
# en 5b4497cf
group-lost-untitled = Ya no puedo publicar rondas en un grupo o canal donde usted me había añadido. Los ajustes se conservan: cuando pueda publicar de nuevo, un administrador puede seguir con /here.
# en b1fe4698
group-title = <b>Rondas de Express Entry, en cuanto IRCC las publica</b>
# en 71cb5d51
group-on = Aquí publico los datos de cada ronda, nunca el puntaje de nadie.
# en 25320923
group-on-topic = Publico los datos de cada ronda en el tema elegido, nunca el puntaje de nadie.
# en f5e2f52b
group-off = Aquí no publico nada. Un administrador puede cambiarlo.
# en 7111ee2f
group-left-out = Tipos omitidos: <b>{ $types }</b>
# en 415052c9
group-digest = Los sábados a las 10:00 ({ $zone }) publico además un resumen de la semana.
# en 9b5f2ada
group-here-button = Publicar aquí
# en f8e91232
group-stop-button = No publicar nada
# en 3b7df1e7
group-types-button = Qué rondas
# en 46f42c1a
group-digest-button = Resumen semanal
# en 8da13764
group-zone-button = Zona horaria
# en ad7e1abd
group-close-button = Listo
# en 1b0cd48d
group-types-ask = Toque un tipo para omitirlo (▫️) o para volver a publicarlo (✔️).
# en 13c62d69
group-zone-ask = El resumen sale los sábados a las 10:00 en esta zona horaria: { $zone }. ¿Cuál prefiere?
# en b33a75b7
group-language-ask = ¿En qué idioma publico?
# en 9bc0db50
group-admins-only = Solo los administradores pueden cambiar lo que publico aquí.
# en 0e309d60
group-admins-popup = Solo los administradores pueden cambiar esto.
# en 1b0d844b
group-erased = Borré los ajustes de este grupo y no publico nada aquí. Para empezar de nuevo: /here
# en b331a042
group-channel-added = Desde ahora publico los datos de cada ronda en «{ $title }». Para cambiar algo, escriba /alerts en el propio canal.
# en 744ee295
card-title = #{ $draw } · { $type }
# en 9d7db566
card-description = { $date } · corte { $cutoff }

## Pictures: plain text (bot/text/draws/charts.py)

# en 1ee5a3a4
chart-cutoffs-title = Puntajes de corte
# en fbbb4f1a
chart-period = { $since } – { $until }
# en 48e266ee
chart-line = su puntaje
# en 5fa921af
chart-met = habría recibido invitación
# en c06c8130
chart-not-met = no, o no se sabe
# en 6c797851
chart-pool-title = El pool
# en 8a8c89a0
chart-pool-period = { $date } · { $total } candidatos
# en 47612521
chart-pool-mine = usted: { $score }
# en 535c875d
chart-pool-note = Claro: rangos de más de 10 puntos
# en a97938b1
chart-months-title = Invitaciones por mes
# en bfd77ba7
chart-rest = Otras
# en 0d95703d
chart-new-points = nuevos puntos

## What if (bot/text/verdicts/whatif.py)

# en ba1e8330
whatif-ask =
    <b>¿Y si…?</b>
    Los últimos doce meses con otro puntaje, una nominación, NCLC 7 en francés u otra categoría: toque abajo, o escriba, por ejemplo, /whatif 505, /whatif +20, /whatif french.
# en 0298beb7
whatif-title = <b>¿Y si… { $changes }?</b>
# en 82cf96d5
whatif-score = { $score } puntos
# en 010cb180
whatif-score-instead = { $score } puntos en vez de { $own }
# en 8cdf3d37
whatif-nomination = una nominación provincial
# en 99dbc47b
whatif-now = Tal como está: de { $draws ->
    [one] 1 ronda
   *[other] { $draws } rondas
 } de los últimos doce meses, { $mine } { $mine ->
    [one] era
   *[other] eran
 } para usted, y en { $met } habría recibido una invitación.
# en 340b9a08
whatif-now-no-score = Tal como está: de { $draws ->
    [one] 1 ronda
   *[other] { $draws } rondas
 } en doce meses, { $mine } { $mine ->
    [one] era
   *[other] eran
 } para usted. No conozco su puntaje: /score
# en a8e45396
whatif-then = Con esto: { $mine } de { $draws } para usted, y en { $met } habría recibido una invitación.
# en f96db19f
whatif-then-no-score = Con esto: { $mine } de { $draws } para usted.
# en c7dce062
whatif-gained = <b>{ $gained } más, de { $mine }:</b>
# en 637412a1
whatif-lost = <b>{ $lost } menos:</b>
# en 2dc99a3e
whatif-more = … y { $more } más.
# en 7efedb20
whatif-same = No habría cambiado nada.
# en b4a12291
whatif-nearest = La más cercana: #{ $draw } con { $cutoff }, no alcanzada { $points ->
    [0] por el desempate
    [one] por 1 punto
   *[other] por { $points } puntos
 }.
# en f29e76ed
whatif-opened = { $opened ->
    [one] 1 ronda más habría sido
   *[other] { $opened } rondas más habrían sido
 } para usted.
# en 33a49a1c
whatif-french = NCLC 7 en francés también suma de { $least } a { $most } puntos al puntaje, que aquí no se cuentan: toque abajo para contarlos. Con sus respuestas en /crs sé cuántos son.
# en 38e2ca0c
whatif-fault-unknown = No lo entendí. Por ejemplo: /whatif 505, /whatif +20, /whatif french
# en e7da3971
whatif-fault-level = Lo que suma un nivel de idioma depende de su edad, sus estudios y su trabajo. La calculadora lo sabe: /crs. Aquí puede preguntar por NCLC 7 o más, que da acceso a las rondas de francés, o por un puntaje como 505.
# en ef51225e
whatif-fault-no_score = Para sumar o restar puntos hace falta un puntaje. Envíeme primero el suyo, o pregunte por uno, como /whatif 505.
# en a093263d
whatif-fault-too_low = Ningún puntaje es menor que cero.
# en 1de6bfe3
whatif-fault-too_high = Sin nominación miro puntajes de hasta { $most }. Con una nominación: /whatif +{ $nomination }.
# en 20c7fca1
whatif-fault-with_or_without = No puedo saber si ese puntaje incluye los { $nomination } puntos de la nominación. Escriba «489 con nominación» o «{ $full }».
# en eadff5ff
whatif-join-button = + { $type }
# en 4da29572
whatif-leave-button = − { $type }
# en 82fe5282
whatif-nomination-button = Nominación
# en 661ba220
whatif-french-button = NCLC 7 en francés
# en 5c340c68
whatif-count-button = Contar +{ $points }
# en 1639f21f
whatif-more-button = Otro programa o categoría
# en fedb0c65
whatif-reset-button = Empezar de nuevo
# en 763fd5c8
whatif-choose = <b>¿Y si…</b> también se aplicara a usted uno de estos?

## The pool (bot/text/draws/standing.py)

# en 364d3f85
pool-title = <b>El pool al { $date }</b>: { $total } candidatos
# en bb3d9899
pool-above = Por encima de { $score } había entre <b>{ $least }</b> y <b>{ $most }</b> personas.
# en 9ecd8418
pool-above-exactly = Por encima de { $score } había <b>{ $count }</b> personas.
# en 49bc8f9f
pool-band = { $count } personas estaban en el rango { $band }. IRCC solo publica rangos, así que nadie puede decir en qué lugar está dentro del suyo.
# en 17c3aca9
pool-per-point = Con un reparto parejo, cada punto equivale a unas { $count } personas.
# en e3646db0
pool-moves = Desde el { $date }: { $band_change } en el rango { $band }, { $above_change } por encima. Las últimas cifras:
# en 04b4db9f
pool-row = { $date }: { $band } en el rango, { $above } por encima
# en 72f9cd51
pool-invited = Las cifras son anteriores a la ronda: desde entonces se { $invited ->
    [one] envió 1 invitación
   *[other] enviaron { $invited } invitaciones
 } a personas que aquí todavía se cuentan.
# en 22a9ee43
pool-no-score = Dígame su puntaje y le diré cuántas personas están por encima de usted: /score, o /pool 505.
# en 4e6d23af
pool-none = Las cifras del pool de IRCC todavía no se han leído. Pruebe de nuevo en un minuto.
# en 0f6bbd87
pool-picture-button = Imagen

## Forecasts (bot/text/draws/forecasts.py)

# en db146e81
forecast-title = <b>Lo habitual</b>
# en a8291a81
forecast-type = <b>{ $type }</b>
# en 3b3e06f7
forecast-rhythm = Normalmente cada { $median ->
    [one] día
   *[other] { $median } días
 }; cuatro de cada cinco de los últimos { $gaps } intervalos duraron de { $short } a { $long } días.
# en 5ac3fd7e
forecast-rhythm-few = Hasta ahora { $gaps } intervalos, de { $short } a { $long } días.
# en 8e70ae51
forecast-rhythm-even = Hasta ahora { $gaps ->
    [one] un intervalo, de { $median } días
   *[other] { $gaps } intervalos, de { $median } días cada uno
 }.
# en d9b5abf1
forecast-last = La última: { $date }, { $days ->
    [0] hoy
    [one] ayer
   *[other] hace { $days } días
 }.
# en c281c147
forecast-silent = Ninguna desde el { $date } ({ $days } días); el intervalo más largo anterior fue de { $longest } días. Puede que este tipo haya terminado.
# en e7fd089a
forecast-silent-lately = Ninguna desde el { $date } ({ $days } días); el más largo de los últimos { $gaps } intervalos fue de { $longest } días. Puede que este tipo haya terminado.
# en bfa84e39
forecast-once = Solo ha habido una, el { $date }.
# en a22fdc44
forecast-new-points = El { $since } entraron en vigor nuevos puntos, y desde entonces no hubo ninguna ronda de este tipo: no puedo dar un rango.
# en 4a35fa2a
forecast-new-rhythm = De nuevo una ronda el { $date }, tras una pausa de { $days } días: es demasiado pronto para decir cada cuánto habrá.
# en 55eaccd0
forecast-range = Corte probable de la próxima, en cuatro de cada cinco casos: <b>de { $low } a { $high }</b>
# en 87bc0b06
forecast-card = De mis últimos { $ranges } rangos para { $type }, { $held } acertaron. Mi error medio fue de { $mine } puntos; el de «igual que la última vez», de { $same }.
# en f00dbc4c
forecast-loses = No doy un rango: en { $tries } rondas desde { $since } mi error medio fue de { $mine } puntos, y el de «igual que la última vez», de { $same }.
# en 2e245a66
forecast-untested = No doy un rango: hay muy pocas rondas para ponerlo a prueba.
# en 56b670a5
forecast-borrowed = El ancho del rango también se basa en tipos parecidos.
# en 531ef202
forecast-cutoffs = El corte más bajo de todos: { $lowest } (#{ $low }, { $low_date }). El más alto: { $highest } (#{ $high }, { $high_date }).
# en a861ee48
forecast-sizes = La ronda más pequeña: { $smallest ->
    [one] 1 invitación
   *[other] { $smallest } invitaciones
 } (#{ $small }, { $small_date }). La más grande: { $largest } (#{ $large }, { $large_date }).
# en 04edc48d
forecast-never = Todavía no ha habido ninguna ronda de este tipo: { $type }.
# en 8b798d25
forecast-disclaimer = IRCC no publica un calendario. Es lo que ha pasado, no una promesa de lo que pasará.

## Captions of pictures (bot/text/draws/captions.py)

# en ab4d951f
chart-caption-mine = Su puntaje es <b>{ $line }</b>: habría recibido una invitación en { $met } de { $draws ->
    [one] 1 ronda
   *[other] estas { $draws } rondas
 }.
# en 20931aed
chart-caption-may-be = Su puntaje es <b>{ $line }</b>: habría recibido una invitación en { $met } de { $draws ->
    [one] 1 ronda
   *[other] estas { $draws } rondas
 }, si cumplía los requisitos.
# en 52af0e96
chart-caption-others = { $draws ->
    [one] 1 ronda. No era para usted, así que su puntaje no se dibuja.
   *[other] { $draws } rondas. No eran para usted, así que su puntaje no se dibuja.
 }
# en 49176e37
chart-caption-no-score = { $draws ->
    [one] 1 ronda
   *[other] { $draws } rondas
 }. Dígame su puntaje y lo dibujaré: /score
# en 8e1247d8
chart-caption-pool = Los rangos de IRCC. Los números: /pool
# en e4611f05
chart-in-english = La imagen está en inglés.
# en 6ed0224e
chart-caption-months = { $invited } invitaciones en doce meses, hasta la ronda #{ $draw }.
# en 9695a6f1
chart-year = El año { $year } hasta ahora:
# en 1ee6976a
chart-year-row = { $type }: { $draws ->
    [one] 1 ronda
   *[other] { $draws } rondas
 }, { $invited ->
    [one] 1 invitación
   *[other] { $invited } invitaciones
 }, { $range }
# en 93c44aca
chart-too-few = Muy pocas rondas para una imagen. En palabras:
# en 704be82a
chart-no-draws = Ninguna ronda de este tipo en este período: { $type }.
# en e5679829
chart-unknown = No conozco esa imagen. Estas las puedo dibujar:
# en a9093182
chart-button = Gráfico
# en e077652c
chart-mine-button = Cortes de mis rondas
# en 476fc648
chart-year-button = Un año
# en cf1dfdcc
chart-years-button = Tres años
# en 9bdc00fb
chart-pool-button = El pool
# en 626b2fff
chart-months-button = Invitaciones por mes
# en 401917fa
whatif-button = ¿Y si…?
# en a784e0e7
forecast-button = Pronóstico

## News (bot/text/news/news.py, bot/chat/news/news.py)

# en af568788
news-title = <b>Noticias recientes de Express Entry</b>
# en c3edadb8
news-none = Todavía no se ha leído ninguna noticia.
# en 0f5849af
news-alert-title = <b>Noticia de Express Entry</b>
# en e76050cc
news-link = <a href="{ $link }">{ $title }</a>
# en 3f5ae82c
news-source = { $host }, { $when }
# en 84b3186d
news-on-button = Avisarme de las noticias
# en 19e78c31
news-off-button = No avisarme de las noticias
# en 9f195254
news-more-button = Más noticias
# en 1ffae35d
news-stop-button = No más noticias
# en a9071d09
news-off-popup = Ya no recibirá noticias. /alerts las activa de nuevo.
# en 7936834c
alerts-news-on = Noticias de Express Entry: <b>sí</b>, unas pocas al día como máximo.
# en 9903eeca
alerts-news-off = Noticias de Express Entry: <b>no</b>

## The operator: /stats, /broadcast, /resume (bot/chat/operator, bot/text/notices/letters.py)

# en a0fa3b93
letter-title = 📣 <b>Del operador de este bot</b>
# en ce7b81c0
letter-how = Escriba después del comando el mensaje para todos, por ejemplo <code>/broadcast El bot se muda esta noche.</code> Usted lo ve primero, y no se envía nada sin su aprobación.
# en e24b524b
letter-too-long = Es demasiado largo: { $most } caracteres como máximo.
# en fe5d04a2
letter-send-all-button = Enviar a todos
# en a996d963
letter-drop-button = No enviarlo
# en d5d7337f
letter-sent-to = 📣 En camino a { $people ->
    [one] una persona
   *[other] { $people } personas
 }. /stats muestra cuántos mensajes siguen en espera.
# en 71da264c
letter-dropped = No se envió nada.
# en a7e64493
doubt-yes-button = Es correcto
# en e6541f62
doubt-no-button = Esperar una corrección
# en 8776e702
again-yes-button = Anunciarla
# en e98c12bc
again-no-button = No
# en 0cdca216
doubt-believed = Se registra y se anuncia en la próxima consulta.
# en 3c762e51
doubt-held = No se anuncia nada mientras el archivo diga lo mismo.
# en 0787ef71
resumed = Las alertas siguen. Si de nuevo demasiados chats figuran como inexistentes, se detendrán otra vez.
# en 7a1af669
stats-title = <b>Cómo está el bot</b>
# en a7e34fb9
stats-up = Versión { $version }, en marcha desde el { $since }
# en c03f399d
stats-well = ✅ No hay ningún problema.
# en 16596f06
stats-languages = Chats que reciben alertas, por idioma: { $languages }
# en 6970abb4
stats-others = Grupos y canales: { $groups } · detenidos: { $stopped } · inaccesibles: { $unreachable }
# en a533249a
stats-today = Chats desde el { $since } · nuevos: { $new } · se fueron (borrados): { $left } · inaccesibles desde hoy (UTC): { $lost }
# en 9c393cbb
stats-people = { $people ->
    [one] Una persona
   *[other] { $people } personas
 }, { $active } con alertas activas
# en 0c3f4017
stats-draws = { $draws ->
    [one] Una ronda conocida
   *[other] { $draws } rondas conocidas
 }
# en 33a41b0a
stats-look = El archivo de IRCC se leyó por última vez: { $when }
# en b91760d7
stats-no-queue = Nada espera para enviarse.
# en 7fc14db8
stats-queue = { $waiting ->
    [one] Un mensaje espera
   *[other] { $waiting } mensajes esperan
 } para enviarse, desde el { $since }
# en 2ee067b7
stats-newest = Alertas sobre #{ $draw }: { $sent } enviadas, { $waiting } en espera, { $given } abandonadas, { $again } enviadas de nuevo tras una duda
# en caee1923
stats-newest-untold = #{ $draw } no se anunció.

## Not in the pool, missed either way, a total that is not exact (bot/text/verdicts/doubts.py)

# en aa0a6a4b
reason-expired = El perfil que envió el { $date } venció el { $expiry }, así que no estaba en el pool en esta ronda.
# en 53ff9824
reason-not_yet = Envió su perfil el { $date }, después de esta ronda, así que todavía no estaba en el pool.
# en c2015e46
if-in-pool-met = Con otro perfil en el pool habría recibido una invitación.
# en 3b4eaf68
if-in-pool-missed = Con otro perfil en el pool no habría recibido una invitación.
# en 7921b676
if-in-pool-tie = Con otro perfil en el pool, dependería del desempate.
# en b809a938
if-in-pool-unknown = Con otro perfil en el pool, dependería de su puntaje.
# en 79a5b8b8
question-submitted-expired = ¿Tiene un perfil más nuevo? ¿Cuándo lo envió?
# en c97c70fd
question-submitted-not_yet = ¿Tenía un perfil anterior ese día, o esta fecha es incorrecta? ¿Cuándo lo envió?
# en 813d5af9
score-about = Su total es aproximado: con una nominación, los puntos por francés, por estudios en Canadá o por un hermano ya no cuentan, así que puede ser menor.
# en af11352c
year-out-of-pool = { $draws ->
    [one] 1 de estas rondas se hizo
   *[other] { $draws } de estas rondas se hicieron
 } cuando su perfil, según su fecha, no estaba en el pool. Las cuento como si lo hubiera estado.
