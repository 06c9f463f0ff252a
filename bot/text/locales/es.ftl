# Español, con los términos de IRCC en inglés donde hay que reconocerlos.
#
# La misma sintaxis y las mismas claves que en.ftl. Los nombres de programas y categorías son los
# que publica IRCC; detrás va una traducción corta.

language-name = Español

## Los tipos de ronda: el nombre que publica IRCC, un nombre corto, y la ronda dentro de una frase

type-general = General
type-general-short = General
type-general-draw = ronda general
type-cec = Canadian Experience Class
type-cec-short = CEC
type-cec-draw = ronda CEC
type-fsw = Federal Skilled Worker
type-fsw-short = FSW
type-fsw-draw = ronda FSW
type-fst = Federal Skilled Trades
type-fst-short = FST
type-fst-draw = ronda FST
type-pnp = Provincial Nominee Program
type-pnp-short = PNP
type-pnp-draw = ronda PNP
type-french = French-language proficiency (francés)
type-french-short = Francés
type-french-draw = ronda de francés
type-healthcare = Healthcare and social services occupations (salud)
type-healthcare-short = Salud
type-healthcare-draw = ronda de salud
type-stem = STEM occupations (ciencia y tecnología)
type-stem-short = STEM
type-stem-draw = ronda STEM
type-trades = Trade occupations (oficios)
type-trades-short = Oficios
type-trades-draw = ronda de oficios
type-transport = Transport occupations (transporte)
type-transport-short = Transporte
type-transport-draw = ronda de transporte
type-agriculture = Agriculture and agri-food occupations (agricultura)
type-agriculture-short = Agricultura
type-agriculture-draw = ronda de agricultura
type-education = Education occupations (educación)
type-education-short = Educación
type-education-draw = ronda de educación
type-physicians = Physicians with Canadian work experience (médicos)
type-physicians-short = Médicos
type-physicians-draw = ronda de médicos
type-senior_managers = Senior managers with Canadian work experience (altos directivos)
type-senior_managers-short = Altos directivos
type-senior_managers-draw = ronda de altos directivos
type-researchers = Researchers with Canadian work experience (investigadores)
type-researchers-short = Investigadores
type-researchers-draw = ronda de investigadores
type-military = Skilled military recruits (militares)
type-military-short = Militares
type-military-draw = ronda de militares

## Lo que pide cada programa y cada categoría, en una frase (reglas de 2026)

criteria-cec = Al menos un año de trabajo calificado en Canadá en los últimos tres años, y CLB 7 (TEER 0 y 1) o CLB 5 (TEER 2 y 3).
criteria-fsw = Al menos un año continuo de trabajo calificado, CLB 7 en las cuatro habilidades, y 67 puntos de 100 en la tabla de selección.
criteria-fst = Al menos dos años de trabajo en un oficio calificado en los últimos cinco años, y una oferta de trabajo o un certificado de calificación.
criteria-french = NCLC 7 o más en las cuatro habilidades: hablar, escuchar, leer y escribir.
criteria-healthcare = Al menos 12 meses en una sola ocupación de la lista de salud y servicios sociales de IRCC, en los últimos tres años.
criteria-stem = Al menos 12 meses en una sola ocupación de la lista STEM de IRCC, en los últimos tres años.
criteria-trades = Al menos 12 meses en una sola ocupación de la lista de oficios de IRCC, en los últimos tres años.
criteria-transport = Al menos 12 meses en una sola ocupación de la lista de transporte de IRCC, en los últimos tres años.
criteria-agriculture = Trabajo en una ocupación de la lista de agricultura y agroalimentación de IRCC. La categoría terminó en febrero de 2026.
criteria-education = Al menos 12 meses en una sola ocupación de la lista de educación de IRCC, en los últimos tres años.
criteria-physicians = Al menos 12 meses como médico en Canadá, en una sola ocupación de la lista, en los últimos tres años.
criteria-senior_managers = Al menos 12 meses como alto directivo en Canadá, en una sola ocupación de la lista, en los últimos tres años.
criteria-researchers = Al menos 12 meses como investigador en Canadá, en una sola ocupación de la lista, en los últimos tres años.
criteria-military = Diez años en fuerzas armadas extranjeras reconocidas, y una oferta de trabajo de las Fuerzas Canadienses de tres años o más.

## Las horas

time-utc = { $moment } UTC
time-local = { $moment } ({ $utc } UTC)
time-local-other-day = { $moment } ({ $utc_day }, { $utc } UTC)
time-moment = { $date }, { $time }

## La línea del resultado, después de su marca: dónde está el puntaje

line-above = #{ $draw }: { $score } está { $points ->
    [one] 1 punto
   *[other] { $points } puntos
 } por encima del corte de { $cutoff }.
line-below = #{ $draw }: { $score } está { $points ->
    [one] 1 punto
   *[other] { $points } puntos
 } por debajo del corte de { $cutoff }.
line-at_everyone = #{ $draw }: { $score } es justo el corte de { $cutoff }, y ahí se invitó a todos.
line-at_before = #{ $draw }: { $score } es justo el corte de { $cutoff }, y el perfil se envió antes del desempate (tie-break).
line-at_after = #{ $draw }: { $score } es justo el corte de { $cutoff }, pero el perfil no se envió antes del desempate (tie-break).
line-at_same_day = #{ $draw }: { $score } es justo el corte de { $cutoff }, y el perfil se envió el mismo día del desempate (tie-break).
line-at_no_date = #{ $draw }: { $score } es justo el corte de { $cutoff }, así que decide el desempate (tie-break).
line-at_no_tie_break = #{ $draw }: { $score } es justo el corte de { $cutoff }, y el desempate (tie-break) no se conoce.
line-no_score = #{ $draw } era para usted, pero no conozco su puntaje. El corte fue { $cutoff }.
line-score_unclear = #{ $draw } era para usted, pero ¿su puntaje de { $score } incluye una nominación? El corte fue { $cutoff }.

head-not-for-you = #{ $draw } no era para usted.
head-may-be = ¿Era #{ $draw } para usted?
head-new-type = #{ $draw } es de un tipo que todavía no conozco.
figures = Corte: { $cutoff }; su puntaje: { $score }.
figures-presumed = Corte: { $cutoff }; su puntaje con una nominación: { $score }.
figures-no-score = Corte: { $cutoff }; no conozco su puntaje.
profile-line = { $name } · { $line }
profile-me = Usted

## Lo que se seguiría si la ronda es para la persona

if-above = Si era para usted: { $points ->
    [one] 1 punto
   *[other] { $points } puntos
 } por encima del corte, así que habría recibido una invitación.
if-below = Si era para usted: { $points ->
    [one] 1 punto
   *[other] { $points } puntos
 } por debajo del corte, así que no habría recibido una invitación.
if-at_everyone = Si era para usted: justo en el corte, así que habría recibido una invitación.
if-at_before = Si era para usted: en el corte y antes del desempate, así que habría recibido una invitación.
if-at_after = Si era para usted: en el corte pero no antes del desempate, así que no habría recibido una invitación.
if-at_same_day = Si era para usted: en el corte, y decide la hora a la que envió su perfil.
if-at_no_date = Si era para usted: en el corte, y decide el momento en que envió su perfil.
if-at_no_tie_break = Si era para usted: en el corte, y decide el desempate, que no se conoce.
if-no_score = Si era para usted: decide su puntaje, que todavía no conozco.
if-score_unclear = Si era para usted: depende de si su puntaje incluye los 600 puntos de una nominación.

## Por qué una ronda es, no es o puede ser para alguien

reason-name_unknown = Se muestra como la publicó IRCC, y no puedo decir si es para usted.
reason-open_to_all = Una ronda general está abierta a todos los del pool.
reason-nominated = Usted dijo que tiene una nominación provincial.
reason-not_nominated = Era para personas con una nominación provincial, y usted dijo que no la tiene. Su corte cuenta los 600 puntos de la nominación.
reason-nomination_unsaid = Era para personas con una nominación provincial. Su corte cuenta los 600 puntos de la nominación.
reason-in_program = Usted dijo que cumple los requisitos de { $type }.
reason-not_in_program = Usted dijo que no cumple los requisitos de { $type }.
reason-program_unsaid = Era para quienes cumplen los requisitos de { $type }.
reason-in_category = Usted dijo que está en la categoría { $type }, y que cumple los requisitos de CEC, FSW o FST.
reason-not_in_category = Usted dijo que no está en la categoría { $type }.
reason-category_unsaid = Era para personas de la categoría { $type }.
reason-in_no_program = Una ronda por categoría también pide CEC, FSW o FST, y usted dijo que no cumple los requisitos de ninguno.
reason-no_program_said = Una ronda por categoría también pide CEC, FSW o FST.

score-with-nomination = { $score } incluye los 600 puntos de la nominación.
earlier-rules = Antes del { $date } esta categoría tenía otras reglas; su respuesta es sobre las de hoy, así que tómelo con cautela.

## Qué hacer

advice-met = Según estos datos, habría recibido una invitación. Revise su cuenta de IRCC: solo IRCC puede decirlo.
advice-tie = No puedo decir si habría recibido una invitación. Revise su cuenta de IRCC: solo IRCC puede decirlo.
advice-missed = Según estos datos, no habría recibido una invitación. Un perfil todavía vigente sigue en el pool.
advice-not_for_you = Si sus datos han cambiado: /profile
advice-several = Esto es lo que dicen los datos guardados. Revise la cuenta de IRCC: solo IRCC puede decirlo.

## Preguntas, y sus respuestas en botones

question-score = ¿Cuál es su puntaje CRS, sin los 600 puntos de una nominación?
question-nomination = ¿Tiene una nominación provincial?
question-nomination_in_score = ¿Su puntaje de { $score } incluye los 600 puntos de una nominación provincial?
question-program = ¿Cumple los requisitos de este programa: { $type }?
question-any_program = ¿Cumple los requisitos de al menos uno de los tres programas federales: CEC, FSW o FST?
question-category = ¿Está en esta categoría: { $type }?
question-submitted = ¿Cuándo envió su perfil de Express Entry? Basta el día; mejor aún con la hora (UTC).
question-submitted-time = ¿A qué hora (UTC) envió su perfil de Express Entry el { $date }?
question-about = <b>{ $name }</b>: { $question }
yes-button = Sí
no-button = No

## Recordatorios: lo que bajará un puntaje, y cuánto le queda a una invitación (bot/text/reminders.py)

reminder-title = 🗓 <b>Un recordatorio</b>
reminder-profile = <b>{ $name }</b>
reminder-row = • En { $days ->
    [one] 1 día
   *[other] { $days } días
 }: { $line }
reminder-invitation = Su invitación: { $days ->
    [0] hoy es el último día para presentar la solicitud.
    [one] queda 1 día para presentar la solicitud.
   *[other] quedan { $days } días para presentar la solicitud.
 }
reminder-invitation-over = Según la fecha que me dio, los 60 días de su invitación ya pasaron.
reminder-closing = Solo su cuenta de IRCC muestra lo que vale. Si algo ha cambiado, dígamelo y lo calculo de nuevo.
reminder-invitation-button = Mi invitación
reminder-calculator-button = Ver mi puntaje
reminder-settings-button = Recordatorios
drop-birthday = un cumpleaños, el { $day }
drop-first_test = los resultados de su primer examen de idioma vencen el { $day }
drop-second_test = los resultados de su segundo examen de idioma vencen el { $day }
drop-profile = su perfil de Express Entry vence el { $day }; después queda fuera del pool
drop-work_window = el { $day } su trabajo puede dejar de ser lo bastante reciente: doce meses deben estar dentro de los últimos tres años
drop-costs = { $what } (−{ $points ->
    [one] 1 punto
   *[other] { $points } puntos
 })
drop-row = • { $line }
score-stale = ⚠️ Sus datos son del { $since } y puede que ya no sean correctos. Desde entonces:
stale-several = ⚠️ Puede que algunos datos ya no sean correctos, los de: <b>{ $names }</b>. Revíselos: /profile
since-birthday = cumplió años, el { $day }
since-first_test = los resultados de su primer examen de idioma vencieron el { $day }
since-second_test = los resultados de su segundo examen de idioma vencieron el { $day }
since-profile = su perfil de Express Entry venció el { $day }: sin uno nuevo, usted no está en el pool
since-work_window = desde el { $day } su trabajo puede no ser lo bastante reciente para algunos programas y categorías

## Una ronda

draw-title = <b>{ $name }</b>
draw-figures = #{ $draw } · { $date } · { $size ->
    [one] 1 invitación
   *[other] { $size } invitaciones
 }
draw-cutoff = Puntaje de corte: <b>{ $cutoff }</b>
draw-tie-break = Desempate (tie-break): { $instant }
draw-tie-break-none = Desempate (tie-break): no había en ese tiempo; se invitó a todos los que tenían { $cutoff }
draw-tie-break-unknown = Desempate (tie-break): no se conoce
draw-ran-at = Realizada: { $instant }
draw-invited = Abierta a: { $programs }
draw-pool = Pool al { $date }: { $total } candidatos
draw-pool-undated = Pool antes de la ronda: { $total } candidatos
draw-pool-band = { $band }: { $count }
draw-link = <a href="{ $url }">La página de IRCC sobre esta ronda</a>
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

note-tie_break_unreadable = El desempate de IRCC para esta ronda no se puede leer.
note-tie_break_missing = IRCC no publicó un desempate para esta ronda.
note-tie_break_no_year = Al desempate de IRCC para esta ronda le falta el año.
note-tie_break_am_pm = El desempate de IRCC para esta ronda mezcla dos formas de escribir la hora.
note-tie_break_after_draw = El desempate de IRCC para esta ronda es posterior a la ronda misma.
note-tie_break_too_old = El desempate de IRCC para esta ronda es más de un año anterior a ella.
note-ran_at_unreadable = La hora de IRCC para esta ronda no se puede leer.
note-ran_at_other_day = La fecha y la hora de IRCC para esta ronda nombran días distintos.
note-pool_unreadable = Las cifras del pool de IRCC para esta ronda no se pueden leer.

## Una corrección

correction-title = IRCC corrigió la ronda #{ $draw }, y con ella su resultado.
correction-before = Antes: { $facts }
correction-now = Ahora: { $facts }
correction-date = realizada el { $date }
correction-size = { $size ->
    [one] 1 invitación
   *[other] { $size } invitaciones
 }
correction-cutoff = corte { $cutoff }
correction-tie-break = desempate { $instant }
correction-tie-break-unknown = desempate no conocido

## La única línea de contexto

context-new_name = IRCC nunca había usado este nombre.
context-first_ever = La primera { $type } de todas.
context-first_in = Primera { $type } en { $months ->
    [one] 1 mes
   *[other] { $months } meses
 }; la última fue la #{ $last_number }, el { $last_date }, con { $last_cutoff }.
context-lowest_ever = El corte más bajo de toda { $type }, entre { $count }.
context-highest_ever = El corte más alto de toda { $type }, entre { $count }.
context-lowest_since = El corte más bajo de una { $type } en { $months ->
    [one] 1 mes
   *[other] { $months } meses
 }; la #{ $last_number }, el { $last_date }, tuvo { $last_cutoff }.
context-highest_since = El corte más alto de una { $type } en { $months ->
    [one] 1 mes
   *[other] { $months } meses
 }; la #{ $last_number }, el { $last_date }, tuvo { $last_cutoff }.
context-streak = { $count ->
    [3] Tercera { $type } seguida con { $range }.
    [4] Cuarta { $type } seguida con { $range }.
    [5] Quinta { $type } seguida con { $range }.
    [6] Sexta { $type } seguida con { $range }.
   *[other] Otra { $type } con { $range }; ya van { $count } seguidas.
 }
context-move_up = { $points ->
    [one] 1 punto
   *[other] { $points } puntos
 } más que la última { $type }: la #{ $last_number }, el { $last_date }, con { $last_cutoff }.
context-move_down = { $points ->
    [one] 1 punto
   *[other] { $points } puntos
 } menos que la última { $type }: la #{ $last_number }, el { $last_date }, con { $last_cutoff }.
context-tie_later = El mismo corte que la última { $type }, la #{ $last_number }, el { $last_date }, con { $last_cutoff }; el desempate es { $days ->
    [one] 1 día
   *[other] { $days } días
 } posterior.
context-tie_earlier = El mismo corte que la última { $type }, la #{ $last_number }, el { $last_date }, con { $last_cutoff }; el desempate es { $days ->
    [one] 1 día
   *[other] { $days } días
 } anterior.
context-move_none = El mismo corte que la última { $type }: la #{ $last_number }, el { $last_date }, con { $last_cutoff }.

## Botones bajo una alerta

details-button = Detalles
mute-button = Silenciar: { $type }
unmute-button = No silenciar: { $type }

## Textos fijos

disclaimer =
    Este bot no está afiliado a IRCC y no da asesoría legal.
    Aquí nadie le pedirá nunca documentos, dinero ni contraseñas.

privacy =
    <b>Qué se guarda sobre usted, y por qué</b>

    • el número de este chat, para escribirle
    • idioma y zona horaria, para escribir de modo que pueda leerlo
    • los datos que dio: puntaje, programas, categorías, nominación, cuándo envió su perfil – para decirle si una ronda le habría invitado
    • las respuestas de la calculadora: hasta que termine, o durante 90 días si lo deja a medias; más tiempo solo si lo pide – para recordarle lo que cuesta puntos
    • la fecha de una invitación, y qué recordatorios se enviaron, para contar los 60 días
    • sus ajustes de alertas
    • los nombres que dé a varios perfiles, para distinguirlos
    • si me admitió en un grupo o canal: que fue usted, mientras pueda publicar ahí, para decirle cuándo ya no puedo
    • durante 30 días, qué alertas se entregaron, para no enviar ninguna dos veces y corregir una si IRCC corrige una ronda

    Ni otros nombres, ni nombres de usuario, ni textos de mensajes, en ningún archivo ni registro. Nada se vende ni se entrega.

    /mydata le envía todo en un archivo, salvo qué alertas se entregaron. /delete lo borra todo de inmediato, y un minuto después ningún archivo lo contiene. /stop solo pausa las alertas. Un chat al que no se puede llegar en doce meses se borra.

help-title = <b>Lo que puedo hacer</b>
help-command = /{ $command } – { $does }
help-closing = También puede enviar simplemente un puntaje, como 522. Para una pareja o para clientes, /profile admite varios perfiles. Añádame a un grupo o canal, y publico ahí los datos de cada ronda, nunca el puntaje de nadie.

## Lo que se dice al operador (bot/text/incidents.py: incident-<kind>, incident-<kind>-over)

incident-source-silent = 🛑 El archivo de IRCC no se ha leído desde { $since }: { $fault } (×{ $failures }). Sigo intentándolo.
incident-source-silent-over = ✅ El archivo de IRCC se lee de nuevo, { $now }. No se leía desde { $since }. { $new ->
    [no] No se perdió nada.
   *[other] Publicado entretanto: { $new }.
 }
incident-source-stale = ⚠️ La ronda más reciente, #{ $subject }, es del { $date }. Puede que IRCC esté en pausa, o que ya no sea este el archivo que llena: por favor, mire su página.
incident-file-shrunk = ⚠️ Al archivo de IRCC le faltan { $count } de { $known } rondas. Siguen registradas; lo nuevo se anuncia.
incident-file-shrunk-over = ✅ El archivo de IRCC está completo de nuevo.
incident-files-disagree = ⚠️ Los archivos de IRCC no coinciden en la ronda #{ $subject }. Inglés: { $date }, { $size } invitaciones, corte { $cutoff }. Francés: { $french_date }, { $french_size } invitaciones, corte { $french_cutoff }. Se comunica lo que dice el inglés.
incident-rows-unreadable = ⚠️ { $count } filas del archivo de IRCC no se pueden leer; la primera es { $first }: { $fault }. Se intenta de nuevo en cada consulta.
incident-rows-unreadable-over = ✅ Las filas del archivo de IRCC se pueden leer de nuevo.
incident-row-unreadable = ⚠️ La fila de la ronda #{ $subject } no se puede leer: { $fault }. Se intenta de nuevo en cada consulta.
incident-draw-vanished = ⚠️ La ronda #{ $subject } desapareció del archivo de IRCC. Sigue registrada.
incident-draw-in-future = ⚠️ La ronda #{ $subject } tiene fecha del { $date }, que aún no llega. No se registra ni se anuncia hasta entonces, o hasta que IRCC la corrija.
incident-draw-repeated = ⚠️ La ronda #{ $subject } repite todos los datos de la ronda #{ $like }. Se toma por la misma con otro número, y no se anuncia.
incident-draw-copied = ⚠️ La ronda #{ $subject } repite todos los datos de la ronda #{ $like }, que sigue en el archivo. Se anuncia si la próxima consulta la encuentra igual: puede que IRCC la corrija pronto.
incident-draw-flawed = ⚠️ La fila de la ronda #{ $subject } tiene defectos: { $notes }. Lo que no se pudo leer se omite.
incident-name-unknown = ⚠️ La ronda #{ $subject } tiene un nombre que no conozco: <b>{ $name }</b>. A todos se les dice «no puedo decirlo».
incident-alert-refused = ⚠️ Telegram rechaza el texto de { $subject }: { $fault }. Nos toca arreglarlo.
incident-mass-failure = 🛑 Las alertas están detenidas: { $gone } de { $of } chats de { $subject } figuran como inexistentes. Parece una avería, no gente que se va. /resume las deja seguir.
incident-delivery-failing = 🛑 Las alertas no llegan a Telegram desde { $since }: { $fault } (×{ $failures }). Esperan, y se envían de nuevo.
incident-delivery-failing-over = ✅ Las alertas llegan de nuevo a Telegram, { $now }. No llegaban desde { $since }.
incident-disk-nearly-full = 🛑 El disco de DATA_DIR está casi lleno: quedan { $megabytes } MB libres. Sin espacio no puedo registrar ninguna ronda nueva.
incident-disk-nearly-full-over = ✅ El disco de DATA_DIR tiene espacio de nuevo.

## La conversación: botones y palabras de varias pantallas (bot/chat)

back-button = ‹ Atrás
skip-button = Omitir ›
not-said = sin decir
yes = sí
no = no
none = ninguno
stale-popup = Este botón ya no está al día, y no se cambió nada. /help muestra lo que puedo hacer.
stranger-popup = No hay nada guardado sobre usted, así que no se cambió nada. Envíe /start para empezar.
crossroads = ¿Y ahora? /help muestra todo lo que puedo hacer.
failure = Algo falló de mi lado, y no lo terminé. Sus alertas no se ven afectadas. Se avisó al operador; la referencia es <code>{ $reference }</code>.
failure-report = ⚠️ Falló un proceso, referencia <code>{ $reference }</code>: { $fault }. Se avisó a la persona; no se intenta de nuevo.

## La conversación: el menú de comandos (bot/chat/menu.py: menu-<command>)

menu-start = empezar, o ver dónde está
menu-score = fijar su puntaje: /score 522
menu-crs = calcular su puntaje, y qué lo subiría
menu-profile = todo lo que sé de usted, para cambiarlo
menu-last = la última ronda, o de un tipo: /last cec
menu-draws = rondas recientes: /draws french
menu-draw = una ronda completa: /draw 297
menu-whatif = el último año con otros datos: /whatif 505
menu-chart = los cortes en el tiempo, con su línea
menu-pool = cuántos están por encima de usted
menu-forecast = lo que ha sido habitual: /forecast cec
menu-ita = recibí la invitación: los 60 días
menu-alerts = qué avisos recibir, y con qué sonido
menu-news = noticias recientes de Express Entry
menu-language = su idioma
menu-status = cómo van la vigilancia y las alertas
menu-mydata = todo lo guardado sobre usted, en un archivo
menu-stop = pausar las alertas, conservar los ajustes
menu-delete = borrar todo sobre usted
menu-privacy = qué se guarda, y por qué
menu-help = todos los comandos
menu-group-here = publicar las rondas aquí
menu-group-alerts = lo que se publica aquí, para cambiarlo
menu-group-language = el idioma de las publicaciones
menu-group-stop = no publicar nada, conservar los ajustes
menu-group-delete = olvidar este grupo

## La página del bot en Telegram: como máximo 512 y 120 caracteres

page-description =
    Vigilo las rondas de Express Entry de Canadá. En menos de un minuto le digo si, según sus datos, habría recibido una invitación, y por qué: su programa o categoría, el corte, el desempate (tie-break).

    Sin afiliación con IRCC. Sin asesoría legal. Nunca pido documentos, dinero ni contraseñas.
page-short-description = Las rondas de Express Entry de Canadá en un minuto, y si llegó al corte. Sin afiliación con IRCC.

## La conversación: la primera visita

start-hello =
    <b>Hola. Vigilo por usted las rondas de Express Entry de Canadá.</b>
    Cuando se publica una, le digo si habría recibido una invitación, y por qué. Tres preguntas cortas lo hacen personal. Omita lo que quiera.
start-step-1 = <b>1 de 3 · Su puntaje</b>
start-step-2 = <b>2 de 3 · Lo que le corresponde</b>
start-step-3 = <b>3 de 3 · Cuándo envió su perfil</b>
start-unknown-button = No lo sé
start-unknown =
    Su puntaje está en su cuenta de IRCC, una vez que tiene un perfil en el pool. Antes puedo calcularlo con usted, en unas quince preguntas que casi siempre se responden con un toque. La herramienta de IRCC es la que vale.

    También puede enviarme el número cuando lo tenga, ahora o más tarde.
start-calculator-button = Calcularlo aquí
start-official-button = La herramienta de IRCC
start-done = <b>Eso es todo. Desde ahora vigilo por usted.</b>
start-again = <b>Dónde está usted</b>
start-alert-button = Envíeme una alerta de prueba
start-latest-button = Última ronda
start-profile-button = Mi perfil
start-zone-button = Mi zona horaria
start-zone-hint = Las horas van en UTC hasta que elija su zona horaria.
start-test-alert = <i>Una prueba. Así es una alerta:</i>
start-no-draws-popup = Todavía no he leído las rondas de IRCC. Pruebe de nuevo en un minuto.

year = <b>Los últimos doce meses, con estos datos:</b> de { $draws ->
    [one] 1 ronda
   *[other] { $draws } rondas
 }, { $mine } { $mine ->
    [one] era
   *[other] eran
 } para usted, y habría alcanzado { $met }.
year-no-score = <b>Los últimos doce meses, con estos datos:</b> de { $draws ->
    [one] 1 ronda
   *[other] { $draws } rondas
 }, { $mine } { $mine ->
    [one] era
   *[other] eran
 } para usted. Con su puntaje puedo decir cuántas habría alcanzado.
year-ties = { $ties ->
    [one] 1 más se decidió
   *[other] { $ties } más se decidieron
 } por el desempate (tie-break).
year-unknown = Sobre { $unknown ->
    [one] 1 ronda
   *[other] { $unknown } rondas
 } todavía no puedo decirlo: unas respuestas más en su /profile lo decidirían.
year-tie-break-only = { $early ->
    [one] 1 de ellas solo
   *[other] { $early } de ellas solo
 } por haber enviado pronto el perfil.
year-earlier-rules = Sobre { $earlier ->
    [one] 1 ronda
   *[other] { $earlier } rondas
 } de antes del { $date }: la categoría tenía otras reglas; tómelo con cautela.

## La conversación: el puntaje

score-ask =
    Envíeme su puntaje CRS, sin los 600 puntos de una nominación. Por ejemplo: <b>522</b>
score-kept = Su puntaje es <b>{ $score }</b>, sin los 600 puntos de una nominación.
score-full = Con su nominación son <b>{ $full }</b>.
score-confirm = ¿Fijo su puntaje en <b>{ $score }</b>?
score-unchanged = Su puntaje queda como estaba.
score-nominated = { $score } es más de lo que se puede tener sin una nominación provincial (695). ¿Incluye los 600 puntos de una nominación?
score-impossible = Entonces { $score } no puede ser correcto: sin una nominación, 695 es el máximo. Mire de nuevo en su cuenta de IRCC, por favor.
score-fault-not_a_number = No es un puntaje que pueda leer. Necesito un número entero de 0 a 1200.
score-fault-fraction = Un puntaje CRS no tiene decimales. Necesito un número entero de 0 a 1200.
score-fault-negative = Un puntaje CRS no puede ser menor que cero. Necesito un número entero de 0 a 1200.
score-fault-too_high = Ningún puntaje CRS pasa de 1200. Necesito un número entero de 0 a 1200.

## La conversación: lo que corresponde, y cuándo se envió el perfil

applies-ask =
    Toque una línea una vez para sí (✔️), otra vez para no (✖️). Las líneas que deje (▫️) quedan abiertas: cuando una importe, le preguntaré.
applies-categories-ask =
    ¿Qué categorías son las suyas? El francés pide NCLC 7 en las cuatro habilidades. Las ocupaciones son las de las listas de IRCC. Médicos, altos directivos e investigadores necesitan experiencia de trabajo en Canadá.
applies-categories-button = Categorías: francés, salud, oficios… ›
applies-rest-button = Eso es todo: el resto es no
applies-unsure-button = No sé sobre el resto
applies-criteria-button = ¿Qué piden?
applies-criteria = <b>Lo que pide cada uno, en breve</b>
applies-criteria-name = <b>{ $name }</b>
applies-refreshed-popup = Esta lista no estaba al día. Ahora muestra lo guardado.

submitted-ask =
    ¿Cuándo envió su perfil de Express Entry? Justo en el corte, esto decide.

    Elija el mes, o escriba la fecha. Con la hora es más preciso, por ejemplo: <b>{ $moment }</b>
submitted-day = ¿Qué día de { $month }?
submitted-forget-button = Olvidar la fecha
submitted-kept = Envió su perfil el <b>{ $when }</b>.
submitted-expired = ⚠️ Eso fue hace más de doce meses: este perfil venció. Si tiene uno nuevo, deme su fecha.
submitted-fault-unreadable = No puedo leer eso como fecha. Escríbala así: { $day }, { $written } o { $moment }.
submitted-fault-ambiguous = Ahí no puedo distinguir el día del mes. Escríbala así: { $day } o { $written }.
submitted-fault-impossible = No existe esa fecha u hora. Mírela de nuevo, por favor.
submitted-fault-future = Eso está en el futuro. Necesito el momento en que envió su perfil.
submitted-fault-too_old = Eso fue hace más de doce meses. Un perfil dura doce meses; si tiene uno más nuevo, deme su fecha.

## La conversación: el perfil

profile-title = <b>Lo que sé de usted</b>
profile-change = Toque una línea para cambiarla.
profile-score = Puntaje sin nominación: <b>{ $score }</b>
profile-scored = { $score } (desde el { $since })
profile-score-full = { $score } (con su nominación { $full })
profile-nomination = Nominación provincial: <b>{ $answer }</b>
profile-yes = Dijo que sí a: <b>{ $names }</b>
profile-unsaid = Sin decir: { $count ->
    [one] 1 línea
   *[other] { $count } líneas
 }
profile-submitted = Perfil enviado: <b>{ $when }</b>
profile-answers = Calculadora: <b>{ $state ->
    [running] empezada
    [kept] respuestas guardadas
   *[none] sin respuestas guardadas
 }</b>
profile-invitation = Invitación: recibida el { $received }, hasta el { $last }
profile-crs-button = Calculadora
profile-ita-button = Invitación
profile-zone = Zona horaria: <b>{ $zone }</b>
profile-language = Idioma: <b>{ $language }</b>
profile-score-button = Puntaje: { $value }
profile-applies-button = Programas, nominación, categorías
profile-submitted-button = Enviado: { $value }
profile-alerts-button = Alertas
profile-zone-button = Zona horaria: { $value }
profile-who-button = Más perfiles
profile-language-button = Idioma: { $value }

## La conversación: preguntas bajo un resultado

ask-score-button = Decir mi puntaje
ask-submitted-button = Decir cuándo envié mi perfil
ask-nomination_in_score-button = Responder
ask-none-button = Ninguno
ask-noted-popup = Anotado.
ask-already-popup = Ya respondió a esto. /profile lo cambia.

## La calculadora: preguntas (bot/text/calculator.py: crs-ask-<question>, crs-name-<question>)

crs-progress = <b>Su puntaje CRS · pregunta { $number } de unas { $total }</b>
crs-hello =
    Le pregunto de qué se compone el puntaje; casi todo se responde con un toque. Puede volver, corregir y parar cuando quiera: recuerdo dónde estaba.
    Sus respuestas se guardan solo hasta que terminemos, salvo que después me pida conservarlas.
crs-resumed = Seguimos donde estaba.
crs-ask-spouse = ¿Tiene cónyuge o pareja de hecho (common-law partner), y vendría a Canadá con usted? Una pareja que es ciudadana o residente permanente de Canadá cuenta como no acompañante.
crs-ask-born = ¿Cuándo nació usted?
crs-ask-education = ¿Cuál es su nivel de estudios más alto? Los estudios extranjeros cuentan solo con una Educational Credential Assessment (ECA).
crs-ask-canadian_study = ¿Obtuvo un título, diploma o certificado en Canadá? Una maestría, un título profesional o un doctorado cuentan como de tres años.
crs-ask-first_test = ¿Qué examen de idioma hizo? Si hizo dos, diga primero el mejor.
crs-ask-first_results = ¿Cuáles son sus resultados?
crs-ask-first_taken = ¿Cuándo lo hizo? Los resultados valen dos años.
crs-ask-second_test = ¿Hizo también un examen del otro idioma oficial?
crs-ask-second_results = ¿Cuáles son sus resultados?
crs-ask-second_taken = ¿Cuándo lo hizo? Los resultados valen dos años.
crs-ask-canadian_work = ¿Cuántos años completos de trabajo calificado (TEER 0, 1, 2 o 3) tiene <b>en Canadá</b>, en los últimos diez años? Cuente el trabajo pagado, autorizado, de tiempo completo o lo equivalente a tiempo parcial; no cuentan el trabajo por cuenta propia ni el que hizo como estudiante de tiempo completo.
crs-ask-foreign_work = ¿Y cuántos años completos <b>fuera de Canadá</b>, en los últimos diez años?
crs-ask-spouse_education = ¿Cuál es el nivel de estudios más alto de su pareja?
crs-ask-spouse_test = ¿Qué examen de idioma hizo su pareja?
crs-ask-spouse_results = ¿Cuáles son los resultados de su pareja?
crs-ask-spouse_canadian_work = ¿Cuántos años completos de trabajo calificado tiene su pareja en Canadá, en los últimos diez años?
crs-ask-spouse_born = ¿Cuándo nació su pareja? Con eso puedo decir cuál sería el puntaje con su pareja como solicitante principal.
crs-ask-spouse_foreign_work = ¿Cuántos años completos de trabajo calificado tiene su pareja fuera de Canadá, en los últimos diez años?
crs-ask-sibling = ¿Tiene usted, o la pareja que le acompañe, un hermano o una hermana en Canadá, de 18 años o más, con ciudadanía o residencia permanente?
crs-ask-nomination = ¿Tiene una nominación provincial?
crs-ask-occupation = ¿En qué ocupación trabajó más tiempo en los últimos tres años? Los programas y las categorías van por su código NOC.
crs-ask-recent_work = ¿Cuánto tiempo trabajó en esta ocupación en los últimos tres años, a tiempo completo o lo equivalente a tiempo parcial? No tiene que ser seguido.
crs-ask-work_ended = ¿Cuándo fue su último día de trabajo en ella?
crs-ask-certificate = ¿Tiene un certificado de calificación en un oficio (certificate of qualification) de una provincia o un territorio de Canadá?
crs-ask-job_offer = ¿Tiene una oferta de trabajo válida por un año o más de un empleador en Canadá? Desde el 25 de marzo de 2025 no da puntos CRS, pero puede decidir sobre un programa.

crs-name-spouse = Pareja
crs-name-born = Nacimiento
crs-name-education = Estudios
crs-name-canadian_study = Estudios en Canadá
crs-name-first_test = Primer examen
crs-name-first_results = Sus resultados
crs-name-first_taken = Hecho el
crs-name-second_test = Segundo examen
crs-name-second_results = Sus resultados
crs-name-second_taken = Hecho el
crs-name-canadian_work = Trabajo en Canadá
crs-name-foreign_work = Trabajo fuera de Canadá
crs-name-spouse_education = Estudios de la pareja
crs-name-spouse_test = Examen de la pareja
crs-name-spouse_results = Resultados de la pareja
crs-name-spouse_canadian_work = Trabajo de la pareja en Canadá
crs-name-spouse_born = Nacimiento de la pareja
crs-name-spouse_foreign_work = Trabajo de la pareja fuera de Canadá
crs-name-sibling = Hermano o hermana en Canadá
crs-name-nomination = Nominación provincial
crs-name-occupation = Ocupación
crs-name-recent_work = Trabajo en ella, últimos tres años
crs-name-work_ended = Último día de trabajo
crs-name-certificate = Certificado de calificación
crs-name-job_offer = Oferta de trabajo

crs-hint-date = Escriba la fecha, por ejemplo: <b>1994-03-10</b>
crs-hint-ielts = Escriba en este orden: escuchar, leer, escribir, hablar; por ejemplo: <b>8 7.5 6.5 7</b> (IELTS General Training)
crs-hint-celpip = Escriba en este orden: escuchar, leer, escribir, hablar; por ejemplo: <b>9 9 8 9</b> (CELPIP-General)
crs-hint-pte = Escriba en este orden: escuchar, leer, escribir, hablar; por ejemplo: <b>72 69 80 76</b> (PTE Core)
crs-hint-tef = Escriba en este orden: escuchar, leer, escribir, hablar (CO, CE, EE, EO); por ejemplo: <b>462 462 472 494</b> (TEF Canada, los puntajes sobre 699)
crs-hint-tcf = Escriba en este orden: escuchar, leer, escribir, hablar (CO, CE, EE, EO); por ejemplo: <b>503 499 12 12</b> (TCF Canada)
crs-hint-occupation = Escriba un cargo en inglés o francés, o un código NOC, por ejemplo: <b>nurse</b>, <b>software engineer</b> o <b>31301</b>

## La calculadora: opciones (crs-<question>-<choice>-button)

crs-skip-button = No lo sé
crs-still-button = Todavía trabajo en ella
crs-years-button = { $years ->
    [0] Menos de un año
    [one] 1 año
   *[other] { $years } años
 }
crs-years-most-button = { $years } años o más
crs-spouse-single-button = Sin pareja
crs-spouse-coming-button = Con pareja, que viene
crs-spouse-not_coming-button = Con pareja, que no viene
crs-education-less_than_secondary-button = Menos que secundaria completa
crs-education-secondary-button = Diploma de secundaria (high school)
crs-education-one_year_postsecondary-button = Programa postsecundario de un año
crs-education-two_year_postsecondary-button = Programa postsecundario de dos años
crs-education-bachelor_or_3plus_year-button = Licenciatura (Bachelor’s), o tres años o más
crs-education-two_or_more_one_3plus_year-button = Dos o más títulos, uno de tres años o más
crs-education-masters_or_entry_to_practice_professional-button = Maestría o título profesional
crs-education-doctoral-button = Doctorado (PhD)
crs-canadian_study-none-button = No
crs-canadian_study-one_or_two_year-button = Sí, de uno o dos años
crs-canadian_study-three_plus_year-button = Sí, de tres años o más
crs-test-ielts-button = IELTS
crs-test-celpip-button = CELPIP
crs-test-pte-button = PTE Core
crs-test-tef-button = TEF Canada
crs-test-tcf-button = TCF Canada
crs-test-none-button = Ninguno
crs-recent_work-canada-button = 12 meses o más en Canadá
crs-recent_work-abroad-button = 12 meses, pero menos en Canadá
crs-recent_work-less-button = Menos de 12 meses

crs-answers-button = Mis respuestas
crs-later-button = Más tarde
crs-again-button = Empezar de nuevo
crs-go-on-button = Seguir
crs-answers-title = <b>Lo que respondió</b>
crs-answer = { $question }: <b>{ $answer }</b>
crs-answer-button = { $question }: { $answer }
crs-answers-change = Toque una línea para corregirla.
crs-answers-none = Nada todavía.
crs-paused = Guardo su lugar durante 90 días. /crs sigue desde ahí.
crs-began-anew-popup = Empezamos de nuevo.
crs-occupations-found = <b>¿Cuál de estas es?</b> Toque una, o escriba otras palabras.
crs-occupation = { $code } { $title }
crs-occupations-none = Ningún título oficial tiene estas palabras. Pruebe otras, en inglés o francés, o un código NOC.

crs-fault-not_a_choice = Toque uno de los botones, por favor.
crs-fault-not_a_date = No puedo leer eso como fecha.
crs-fault-ambiguous_date = Ahí no puedo distinguir el día del mes. Escríbala así: 1994-03-10 o 10 March 1994.
crs-fault-future = Eso está en el futuro.
crs-fault-not_born = Nadie nace en el futuro.
crs-fault-too_long_ago = Eso fue hace más de cien años. Mírelo de nuevo, por favor.
crs-fault-not_four = Necesito cuatro resultados: escuchar, leer, escribir, hablar.
crs-fault-not_on_scale = Este examen no tiene tales resultados. Mire de nuevo los números y su orden, por favor.
crs-fault-not_an_occupation = No existe ese código NOC.
crs-fault-not_asked = Esta pregunta ya no encaja con sus otras respuestas.

## La calculadora: resultados (bot/text/scores.py)

crs-score = <b>Su puntaje CRS: { $score }</b>
crs-score-without = Son { $score } sin los 600 puntos de la nominación. Solo esto se guarda como su puntaje.
crs-section-core = <b>Factores principales: { $points }</b> de { $cap }
crs-section-spouse = <b>Pareja: { $points }</b> de { $cap }
crs-section-transfer = <b>Transferibilidad de habilidades: { $points }</b> de { $cap }
crs-section-additional = <b>Puntos adicionales: { $points }</b> de { $cap }
crs-factor = • { $name }: { $points }
crs-factor-age = Edad
crs-factor-education = Estudios
crs-factor-first_language = Primer idioma oficial
crs-factor-second_language = Segundo idioma oficial
crs-factor-canadian_work = Trabajo en Canadá
crs-factor-spouse_education = Estudios de la pareja
crs-factor-spouse_language = Idioma de la pareja
crs-factor-spouse_canadian_work = Trabajo de la pareja en Canadá
crs-factor-transfer_education = Estudios con idioma y trabajo en Canadá
crs-factor-transfer_foreign_work = Trabajo en el extranjero con idioma y trabajo en Canadá
crs-factor-transfer_certificate = Certificado de calificación con idioma
crs-factor-nomination = Nominación provincial
crs-factor-canadian_study = Estudios en Canadá
crs-factor-french = Francés
crs-factor-sibling = Hermano o hermana en Canadá
crs-factor-job_offer = Oferta de trabajo
crs-expired-first = ⚠️ Los resultados de su primer examen tienen más de dos años, así que aquí no cuentan.
crs-expired-second = ⚠️ Los resultados de su segundo examen tienen más de dos años, así que aquí no cuentan.
crs-french-first = El francés cuenta aquí como su primer idioma oficial: así da más.
crs-tables = Según las tablas de IRCC vigentes desde el { $since }.
crs-authority = Esto no es asesoría legal. Lo que vale es <a href="{ $url }">la herramienta de IRCC</a> y, al final, su cuenta de IRCC.
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html

crs-store-button = Guardar { $score } como mi puntaje
crs-stored-popup = { $score } es ahora su puntaje.
crs-findings-button = Programas y categorías
crs-raise-button = Qué lo subiría
crs-lower-button = Qué lo bajará
crs-finish-button = Terminar
crs-result-button = ‹ Mi resultado
crs-ticks-button = Marcar esto en mi perfil
crs-ticks-popup = Su perfil ahora lo dice. Lo que no se puede decir queda abierto.

crs-programs-title = <b>Programas</b>
crs-categories-title = <b>Categorías</b>, según las listas de IRCC vigentes desde el { $since }
crs-finding = { $mark } <b>{ $names }</b>
crs-findings-closing = ✔️ según sus respuestas sí · ✖️ no · ❔ no se puede decir con ellas. Son las reglas de IRCC tal como pude leerlas, en breve; solo IRCC decide. ¿Marco los sí y los no en su perfil? No se marca nada si usted no lo dice.
crs-reason-met = Sus respuestas lo cumplen.
crs-reason-too_little_work = { $answer ->
    [open] Pide dos años; no se puede decir si partes de años los completan.
   *[other] El trabajo del que me habló no basta.
 }
crs-reason-recent_work_unsaid = Cuenta el trabajo de los últimos tres años, y sus respuestas no lo aclaran.
crs-reason-occupation_unsaid = Cuenta su ocupación, y no la ha dicho.
crs-reason-not_skilled = Su ocupación no es de TEER 0, 1, 2 o 3.
crs-reason-language_too_low = Sus resultados de idioma son demasiado bajos para esto, o no hay ninguno.
crs-reason-education_too_low = Pide un diploma de secundaria o más.
crs-reason-too_few_points = Con sus respuestas no se llega a 67 de los 100 puntos de selección.
crs-reason-points_uncertain = Que llegue a 67 de los 100 puntos de selección depende de cosas que no pregunté, como un familiar en Canadá o los estudios y el trabajo de su pareja allí.
crs-reason-not_a_trade = Su ocupación no es un oficio calificado.
crs-reason-no_offer_or_certificate = Pide una oferta de trabajo o un certificado de calificación.
crs-reason-offer_unsaid = Pide una oferta de trabajo o un certificado de calificación, y no sé de una oferta.
crs-reason-not_listed = Su ocupación no está en la lista.
crs-reason-not_in_canada = Los doce meses deben haberse trabajado en Canadá.
crs-reason-french_too_low = Pide NCLC 7 en las cuatro habilidades.
crs-reason-service_unsaid = También pide diez años de servicio y una oferta de las Fuerzas Canadienses, sobre lo que no pregunté.
crs-proviso-employed_with_permit = Siempre que haya trabajado como empleado, no por cuenta propia, y con autorización para trabajar.
crs-proviso-continuous_year = Siempre que un año de su trabajo haya sido sin interrupción.
crs-proviso-within_five_years = Siempre que dos años de este trabajo estén dentro de los últimos cinco.
crs-proviso-funds = Siempre que pueda demostrar los fondos de establecimiento (settlement funds), salvo que esté exento.

crs-raise-title = <b>Qué lo subiría</b>
crs-raise-explained = Los puntos, y cuántas más habría alcanzado de { $draws ->
    [one] la única ronda
   *[other] las { $draws } rondas
 } de los últimos doce meses:
crs-raise = • { $what }: <b>{ $points }</b>, { $draws ->
    [0] ninguna ronda más
    [one] 1 ronda más
   *[other] { $draws } rondas más
 }
crs-raise-untold = • { $what }: <b>{ $points }</b>; no se puede decir cuántas rondas, porque no pregunté qué requisitos cumple su pareja
crs-raise-points = • { $what }: <b>{ $points }</b>
crs-raise-nothing = No encontré nada que lo suba.
crs-raise-closing = Según las reglas y la edad de hoy. Las rondas pasadas no prometen nada.
crs-raise-first_listening = CLB/NCLC { $target } en escuchar
crs-raise-first_reading = CLB/NCLC { $target } en leer
crs-raise-first_writing = CLB/NCLC { $target } en escribir
crs-raise-first_speaking = CLB/NCLC { $target } en hablar
crs-raise-first_all = CLB/NCLC { $target } en las cuatro habilidades
crs-raise-french = Francés con NCLC { $target } en las cuatro habilidades
crs-raise-canadian_work = { $target ->
    [one] 1 año
   *[other] { $target } años
 } más de trabajo calificado en Canadá
crs-raise-foreign_work = { $target ->
    [one] 1 año
   *[other] { $target } años
 } más de trabajo calificado fuera de Canadá
crs-raise-education = Más estudios: { $target }
crs-raise-nomination = Una nominación provincial
crs-raise-spouse_as_principal = Su pareja como solicitante principal, al menos

crs-lower-title = <b>Qué lo bajará, o cerrará una puerta</b>
crs-lower-nothing = Nada que pueda prever por sus respuestas.
crs-lower-closing = Si me deja conservar sus respuestas, le recuerdo cada cosa. /alerts dice con cuánta anticipación.

crs-keep-ask =
    ¿Conservo sus respuestas? Con ellas puedo recordarle los cumpleaños y exámenes que cuestan puntos, decirle cuándo su puntaje ya no está al día, y calcularlo de nuevo cuando algo cambie.

    Si no, se borran ahora. El puntaje y las marcas que guardó se quedan.
crs-keep-button = Conservar mis respuestas
crs-erase-button = Borrar mis respuestas
crs-kept = Sus respuestas se conservan. /crs las muestra, /delete lo borra todo.
crs-erased = Sus respuestas están borradas.

## La invitación a presentar la solicitud, ITA (bot/text/invitations.py)

ita-got-button = Recibí la invitación
ita-missed-button = No la recibí
ita-ask =
    ¿Cuándo llegó la invitación (ITA)? Está en su cuenta de IRCC. Desde ahí cuento los 60 días, le recuerdo a tiempo, y mientras tanto mantengo en silencio las alertas de este perfil.

    Toque un día o escríbalo, por ejemplo: <b>{ $day }</b>
ita-fault-unreadable = No puedo leer eso como fecha.
ita-fault-ambiguous = Ahí no puedo distinguir el día del mes. Escríbala así: { $day } o { $written }.
ita-fault-future = Eso está en el futuro.
ita-fault-over = Eso fue hace más de 60 días: una invitación de ese día ya venció. Sin una solicitud, hace falta un perfil nuevo para estar otra vez en el pool.
ita-open = <b>Su invitación: { $days ->
    [0] hoy es el último día
    [one] queda 1 día
   *[other] quedan { $days } días
 }</b>
ita-applied = <b>Su solicitud está presentada</b>
ita-declined = <b>Rechazó la invitación</b>
ita-expired = <b>Los 60 días de su invitación ya pasaron</b>
ita-dates = Recibida el { $received }; el último día es el { $last }.
ita-hour = Su cuenta de IRCC muestra la hora exacta; aquí cuento días completos. IRCC casi nunca lo prolonga.
ita-means-profile_locked = Mientras está abierta, su perfil está bloqueado: no se puede cambiar y no entra en rondas posteriores. Por eso sus alertas callan. Los recordatorios llegan 45, 30, 14, 7 y 3 días antes del final, y la víspera.
ita-means-out_of_the_pool = Su perfil está fuera del pool mientras se tramita la solicitud, así que sus alertas siguen calladas.
ita-means-profile_active_again = Su perfil está activo de nuevo por el resto de sus doce meses, y las rondas posteriores lo cuentan, sin penalización. Por eso las alertas vuelven. Ninguna fuente dice si conserva su primera hora de envío, que decide en el corte; supongo que sí.
ita-means-new_profile_needed = Si ni presentó la solicitud ni la rechazó, está fuera del pool: hace falta un perfil nuevo, con una nueva fecha de envío, que cuenta en el corte. Las alertas vuelven; dígame la nueva fecha cuando la tenga.
ita-first = <b>Lo que más tarda va primero</b>
ita-todo = ▫️ <b>{ $step }</b>: { $note }
ita-done = ✔️ { $step }
ita-all-done = <b>Todos los pasos están marcados.</b> Queda enviar la solicitud.
ita-police_certificates-button = Certificados policiales
ita-police_certificates-note = (police certificates) de usted y de cada familiar de 18 años o más, de cada país salvo Canadá donde vivieron seis meses seguidos o más en los últimos diez años. Algunos tardan semanas o meses: pídalos hoy.
ita-medical_exam-button = Examen médico
ita-medical_exam-note = antes de presentar la solicitud (otra vez así desde el 21 de agosto de 2025), solo con un médico designado (panel physician), para toda su familia, también la que se queda. Las citas pueden tardar semanas.
ita-reference_letters-button = Cartas de referencia
ita-reference_letters-note = de cada empleador que cuente, con funciones, horas, fechas y salario.
ita-proof_of_funds-button = Prueba de fondos
ita-proof_of_funds-note = cartas oficiales del banco con los saldos de los últimos seis meses. No hacen falta para CEC, ni con una oferta de trabajo válida y autorización para trabajar.
ita-translations-button = Traducciones
ita-translations-note = certificadas, de todo lo que no esté en inglés ni en francés.
ita-civil_documents-button = Documentos civiles
ita-civil_documents-note = nacimiento, matrimonio, divorcio, adopción, según su caso.
ita-passport_and_photo-button = Pasaporte y foto
ita-passport_and_photo-note = con vigencia suficiente, todas las páginas que se pidan; fotos digitales.
ita-forms_and_fees-button = Formularios y pagos
ita-forms_and_fees-note = los formularios de su cuenta, y los pagos; sus datos deben ser los del perfil.
ita-calendar-button = Archivo de calendario
ita-applied-button = Ya la presenté
ita-declined-button = La rechacé
ita-reopen-button = No es así: está abierta
ita-forget-button = Olvidar la invitación
ita-new-profile-button = La fecha de mi nuevo perfil
ita-came-later-button = Al final sí llegó
ita-authority = Esto no es asesoría legal, y a la lista puede faltarle lo que su caso necesita. Lo que vale son <a href="{ $url }">las instrucciones de IRCC</a> y la lista de su cuenta de IRCC.
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
ita-forgotten = La invitación está olvidada; las alertas quedan como antes.
ita-not =
    Según los datos que me dio, estaba por encima del corte, pero solo IRCC puede decirlo. Puede aparecer en su cuenta uno o dos días después de la ronda. Si no, algún dato puede ser distinto: el puntaje tras un cumpleaños o un examen vencido, el programa o la categoría, el momento del envío, o un perfil vencido. IRCC también ha omitido a personas (ronda #418).

    Compare su perfil aquí con su cuenta de IRCC, por favor.
ita-event = { $days ->
    [0] Último día para solicitar la residencia permanente
    [one] Queda 1 día para solicitar la residencia permanente
   *[other] Quedan { $days } días para solicitar la residencia permanente
 }
ita-event-description = Contado en días completos desde el día que le dijo al bot. Su cuenta de IRCC muestra la hora exacta.

## La conversación: rondas

draws-none-yet = Todavía no he leído las rondas de IRCC. Pruebe de nuevo en un minuto.
draws-none-of-type = Todavía no ha habido ninguna ronda de este tipo: { $type }.
draws-title = <b>{ $type }</b> · página { $page } de { $pages }
draws-all = Todas las rondas
draws-all-button = Todas las rondas
draws-newer-button = ‹ Más nuevas
draws-older-button = Más antiguas ›
draws-filter-button = Elegir un tipo
draws-filter = ¿Qué rondas?
draws-open-button = Todas las rondas
draws-unknown-type = No conozco ese tipo de ronda. Estos son los que conozco:
draw-ask = ¿Qué ronda? Envíe su número, por ejemplo: /draw 297
draw-unknown = No conozco ninguna ronda #{ $draw }.
draw-newest = La más reciente es la #{ $draw }.

## La conversación: ajustes de alertas

alerts-title = <b>Sus alertas</b>
alerts-active = Las alertas están activas.
alerts-paused = Las alertas están <b>en pausa</b>.
alerts-which-met = Le aviso de las rondas en que habría recibido una invitación, o quizá, según el desempate.
alerts-which-mine = Le aviso de las rondas que son o pueden ser para usted.
alerts-which-all = Le aviso de todas las rondas.
alerts-which-met-button = Solo cuando habría recibido una invitación
alerts-which-mine-button = Las que pueden ser para mí
alerts-which-all-button = Todas las rondas
alerts-quiet = Horas de silencio: <b>de { $start } a { $end }</b> ({ $zone }). Los mensajes llegan entonces enseguida, pero sin sonido.
alerts-no-quiet = Horas de silencio: <b>ninguna</b>
alerts-muted = En silencio: <b>{ $types }</b>
alerts-reminders = Recordatorios: <b>{ $days } días</b> antes de que algo baje su puntaje
alerts-no-reminders = Recordatorios: <b>ninguno</b>
alerts-invited = Mientras hay una invitación abierta, las alertas de su perfil callan: /ita
alerts-reminders-ask =
    ¿Con cuánta anticipación le recuerdo lo que bajará su puntaje o cerrará una puerta: un cumpleaños, un examen o un perfil que vence? Toque para activar (🔔) o desactivar (🔕).

    Conozco estos días por la fecha de envío de su perfil, y por sus respuestas de la calculadora si me deja conservarlas. Los días de una invitación siempre se cuentan.
alerts-lead-button = { $mark } { $days } días antes
alerts-silent = Lo que no es para usted llega sin sonido.
alerts-quiet-button = Horas de silencio
alerts-quiet-ask = ¿Cuándo deben llegar los mensajes sin sonido? Las horas son las de su zona: { $zone }.
alerts-no-quiet-button = Sin horas de silencio
alerts-types-button = Silenciar tipos de rondas
alerts-types-ask = Toque un tipo para silenciarlo (🔕) o para volver a recibirlo (🔔).
alerts-resume-button = Reanudar mis alertas
alerts-muted-popup = En silencio: { $type }. El mismo botón lo deshace.
alerts-unmuted-popup = Le aviso de nuevo de: { $type }.

## La conversación: zona horaria, idioma

zone-ask =
    ¿En qué zona horaria vive? Ahora es <b>{ $zone }</b>.

    Elija, o escriba una ciudad o una diferencia: <b>Nairobi</b>, <b>UTC+5:30</b>
zone-unknown = No conozco ese lugar. Pruebe con la gran ciudad más cercana, o una diferencia con UTC, como UTC+5:30.
zone-kept = Su zona horaria es <b>{ $zone }</b>. Allí son ahora: { $now }.
zone-toronto = Toronto, Ottawa
zone-vancouver = Vancouver
zone-edmonton = Calgary, Edmonton
zone-halifax = Halifax
zone-kolkata = India
zone-karachi = Pakistán
zone-manila = Filipinas
zone-lagos = Nigeria
zone-casablanca = Marruecos
zone-dubai = Dubái
zone-tehran = Irán
zone-shanghai = China
zone-paris = París, Madrid
zone-sao_paulo = São Paulo
zone-douala = Camerún
zone-utc = UTC
language-ask = ¿En qué idioma le hablo?
language-kept = Ahora le hablo en español.

## La conversación: el estado

status-title = <b>Cómo va la vigilancia</b>
status-read = El archivo de IRCC se leyó por última vez: { $when }
status-changed = Cambió por última vez: { $when }
status-not-read = El archivo de IRCC no se ha leído desde que arranqué.
status-failing = ⚠️ No responde desde: { $since }. Sigo intentándolo; no se perderá nada.
status-newest = Ronda más reciente: #{ $draw } del { $date }. La vi por primera vez: { $when }
status-delivery = Sus alertas: { $sent } enviadas, { $waiting } en espera.
status-took = La última salió { $seconds ->
    [one] 1 segundo
   *[other] { $seconds } segundos
 } después del anuncio.
status-again-button = Actualizar

## La conversación: la salida

stop-done = Sus alertas están en pausa. Todo lo que me dijo se conserva.
delete-button = Borrarlo todo
delete-ask = ¿Borrar todo lo que está guardado sobre usted, de inmediato y para siempre?
delete-yes-button = Sí, borrarlo todo
delete-no-button = No, conservarlo
delete-done = Todo lo suyo está borrado. Si quiere volver: /start
delete-kept = No se borró nada.
delete-nothing = No hay nada guardado sobre usted. Si quiere empezar: /start
mydata-button = Envíeme mis datos
mydata-follows = Esto es todo lo que está guardado sobre usted. Solo no están en el archivo los registros de entrega: durante 30 días, qué alerta le llegó y en qué mensaje.

## La conversación: lo que no es un comando, y los grupos

fallback-text = No lo entendí. Puede enviarme un puntaje como 522, una ronda como #297, o un tipo como «cec» o «french».
fallback-command = No conozco ese comando.
fallback-other = Solo puedo leer texto. Por favor, no envíe documentos: aquí nadie se los pedirá nunca.
fallback-forwarded = Dejo de lado los mensajes reenviados: no cambian nada de lo que sé de usted. Escríbame usted, por ejemplo 522 o #297.
group-only-private = De puntajes hablo solo en privado.
group-button = Abrir el chat privado

## Varios perfiles en un chat (bot/chat/several.py)

who-of = <b>{ $name }</b>
who-title = <b>Perfiles de este chat</b>
who-explained = Para una pareja, o para clientes: hasta { $most } perfiles, cada uno con sus propios datos. Una alerta tiene una línea para cada uno. ● es aquel del que hablan los comandos; toque otro para pasar a él.
who-add-button = + Añadir un perfil
who-rename-button = Cambiar el nombre de { $name }
who-remove-button = Quitar { $name }
who-remove-yes-button = Sí, quitarlo
who-remove-ask = ¿Quitar el perfil <b>{ $name }</b> con todo lo que tiene guardado?
who-ask = ¿Cómo se llamará el perfil? Basta un nombre o unas iniciales.
who-added = Añadido: <b>{ $name }</b>. Ahora dígame lo que le corresponde.
who-renamed = Ahora se llama <b>{ $name }</b>.
who-fault-empty = Necesito al menos una letra.
who-fault-too_long = Es demasiado largo: { $longest } caracteres como máximo.
who-fault-taken = Otro perfil de aquí tiene ese nombre.
who-full-popup = Ya hay { $most } perfiles; un chat no puede tener más.

## Grupos, canales y tarjetas (bot/text/groups.py, bot/chat/group_settings.py, bot/chat/inline.py)

about-me-button = ¿Y para mí?
group-lost = Ya no puedo publicar rondas en «{ $title }», donde usted me había admitido. Los ajustes de allí se conservan: cuando pueda escribir de nuevo, un administrador puede seguir con /here.
group-lost-untitled = Ya no puedo publicar rondas en un grupo o canal donde usted me había admitido. Los ajustes de allí se conservan: cuando pueda escribir de nuevo, un administrador puede seguir con /here.
group-title = <b>Rondas de Express Entry, en cuanto IRCC las publica</b>
group-on = Aquí publico los datos de cada ronda, nunca el puntaje de nadie.
group-on-topic = Publico los datos de cada ronda en el tema elegido, nunca el puntaje de nadie.
group-off = Aquí no publico nada. Un administrador puede cambiarlo.
group-left-out = Omitidas: <b>{ $types }</b>
group-here-button = Publicar aquí
group-stop-button = No publicar nada
group-types-button = Qué rondas
group-close-button = Listo
group-types-ask = Toque un tipo para omitirlo (▫️) o para volver a publicarlo (✔️).
group-language-ask = ¿En qué idioma publico?
group-admins-only = Solo los administradores pueden cambiar lo que publico aquí.
group-admins-popup = Solo los administradores pueden cambiar esto.
group-erased = He olvidado este grupo y aquí no publico nada. Si quiere empezar de nuevo: /here
group-channel-added = Desde ahora publico los datos de cada ronda en «{ $title }». Para cambiar algo, escriba /alerts en el propio canal.
card-title = #{ $draw } · { $type }
card-description = { $date } · corte { $cutoff }

## Imágenes: texto simple (bot/text/charts.py)

chart-cutoffs-title = Puntajes de corte
chart-period = { $since } – { $until }
chart-line = su puntaje
chart-met = lo habría alcanzado
chart-not-met = no, o no se puede decir
chart-pool-title = El pool
chart-pool-period = { $date } · { $total } candidatos
chart-pool-mine = usted: { $score }
chart-pool-note = Pálido: rangos de más de 10 puntos
chart-months-title = Invitaciones por mes
chart-rest = Otras

## Y si (bot/text/whatif.py)

whatif-ask =
    <b>¿Y si…?</b>
    Los últimos doce meses con otro puntaje, una nominación, NCLC 7 en francés u otra categoría: toque abajo, o escriba, por ejemplo, /whatif 505, /whatif +20, /whatif french.
whatif-title = <b>Y si: { $changes }</b>
whatif-score = { $score } puntos
whatif-score-instead = { $score } puntos en vez de { $own }
whatif-nomination = una nominación provincial
whatif-now = Tal como está: de { $draws ->
    [one] 1 ronda
   *[other] { $draws } rondas
 } en doce meses, { $mine } { $mine ->
    [one] era
   *[other] eran
 } para usted, y habría alcanzado { $met }.
whatif-now-no-score = Tal como está: de { $draws ->
    [one] 1 ronda
   *[other] { $draws } rondas
 } en doce meses, { $mine } { $mine ->
    [one] era
   *[other] eran
 } para usted. No conozco su puntaje: /score
whatif-then = Entonces: { $mine } de { $draws } para usted, y { $met } alcanzadas.
whatif-then-no-score = Entonces: { $mine } de { $draws } para usted.
whatif-gained = <b>{ $gained } más, de { $mine }:</b>
whatif-lost = <b>{ $lost } menos:</b>
whatif-more = … y { $more } más.
whatif-same = No habría cambiado nada: las mismas rondas alcanzadas.
whatif-nearest = La que faltó por menos: #{ $draw } con { $cutoff }, { $points ->
    [0] por el desempate (tie-break)
    [one] por 1 punto
   *[other] por { $points } puntos
 }.
whatif-opened = { $opened ->
    [one] 1 ronda más habría sido
   *[other] { $opened } rondas más habrían sido
 } para usted.
whatif-french = NCLC 7 en francés también suma 25 o 50 puntos al puntaje. Aquí no se cuentan: /whatif french +50 los cuenta.
whatif-not-understood = No lo entendí. Por ejemplo: /whatif 505, /whatif +20, /whatif french
whatif-join-button = + { $type }
whatif-leave-button = − { $type }
whatif-nomination-button = Nominación
whatif-french-button = NCLC 7 en francés
whatif-more-button = Otro programa o categoría
whatif-reset-button = Empezar de nuevo
whatif-choose = <b>¿Y si…?</b> ¿Qué más le correspondería?

## El pool (bot/text/standing.py)

pool-title = <b>El pool al { $date }</b>: { $total } candidatos
pool-above = Por encima de { $score } había entre <b>{ $least }</b> y <b>{ $most }</b> personas.
pool-above-exactly = Por encima de { $score } había <b>{ $count }</b> personas.
pool-band = El rango { $band } tenía { $count }. Solo se publican rangos, así que nadie puede decir el lugar dentro de uno.
pool-per-point = Con un reparto parejo, un punto ahí valía unas { $count } personas.
pool-moves = Desde el { $date }: { $band_change } en el rango { $band }, { $above_change } por encima. Las últimas cifras:
pool-row = { $date }: { $band } en el rango, { $above } por encima
pool-invited = Las cifras son anteriores a su ronda: desde entonces { $invited ->
    [one] 1 invitación fue
   *[other] { $invited } invitaciones fueron
 } a personas que aquí todavía se cuentan.
pool-no-score = Con su puntaje puedo decir cuántos están por encima de usted: /score, o /pool 505.
pool-none = Las cifras del pool de IRCC todavía no se han leído. Pruebe de nuevo en un minuto.
pool-picture-button = Imagen

## Pronósticos (bot/text/forecasts.py)

forecast-title = <b>Lo que ha sido habitual</b>
forecast-type = <b>{ $type }</b>
forecast-rhythm = Normalmente cada { $median ->
    [one] día
   *[other] { $median } días
 }; cuatro de cada cinco de las últimas { $gaps } pausas duraron de { $short } a { $long } días.
forecast-rhythm-few = Hasta ahora { $gaps } pausas, de { $short } a { $long } días.
forecast-rhythm-even = Hasta ahora { $gaps ->
    [one] una pausa, de { $median } días
   *[other] { $gaps } pausas, de { $median } días cada una
 }.
forecast-last = La última: { $date }, hace { $days ->
    [one] 1 día
   *[other] { $days } días
 }.
forecast-silent = Ninguna desde el { $date }, hace { $days } días; la pausa más larga hasta entonces fue de { $longest }. Puede que este tipo haya terminado.
forecast-silent-lately = Ninguna desde el { $date }, hace { $days } días; la más larga de las últimas { $gaps } pausas fue de { $longest }. Puede que este tipo haya terminado.
forecast-once = Solo ha habido una, el { $date }.
forecast-range = Corte probable de la próxima, en cuatro de cada cinco casos: <b>de { $low } a { $high }</b>
forecast-card = De mis últimos { $ranges } rangos para { $type }, { $held } acertaron. Mi error medio fue de { $mine } puntos; el de «igual que la última vez», de { $same }.
forecast-loses = Sin rango: en { $tries } rondas desde { $since } mi error medio fue de { $mine } puntos, y el de «igual que la última vez», de { $same }.
forecast-untested = Sin rango: hay muy pocas rondas para ponerlo a prueba.
forecast-borrowed = Su anchura se apoya también en otros tipos de su clase.
forecast-cutoffs = El corte más bajo de todos: { $lowest } (#{ $low }, { $low_date }). El más alto: { $highest } (#{ $high }, { $high_date }).
forecast-sizes = La ronda más pequeña: { $smallest ->
    [one] 1 invitación
   *[other] { $smallest } invitaciones
 } (#{ $small }, { $small_date }). La más grande: { $largest } (#{ $large }, { $large_date }).
forecast-never = Todavía no ha habido ninguna ronda de este tipo: { $type }.
forecast-disclaimer = IRCC no publica un calendario. Esto es lo que ha sido, no una promesa de lo que será.

## Pies de las imágenes (bot/chat/chart.py)

chart-caption-mine = Su línea está en <b>{ $line }</b>: de { $draws ->
    [one] esta ronda
   *[other] estas { $draws } rondas
 } habría alcanzado { $met }.
chart-caption-may-be = Su línea está en <b>{ $line }</b>: de { $draws ->
    [one] esta ronda
   *[other] estas { $draws } rondas
 } habría alcanzado { $met }, si eran para usted.
chart-caption-others = { $draws ->
    [one] 1 ronda. No era para usted, así que su línea no se dibuja.
   *[other] { $draws } rondas. No eran para usted, así que su línea no se dibuja.
 }
chart-caption-no-score = { $draws ->
    [one] 1 ronda
   *[other] { $draws } rondas
 }. Con su puntaje puedo dibujar su línea: /score
chart-caption-pool = Los rangos como los cuenta IRCC. /pool lo dice en palabras.
chart-caption-months = { $invited } invitaciones en doce meses, hasta la #{ $draw }.
chart-year = El año { $year } hasta ahora:
chart-year-row = { $type }: { $draws ->
    [one] 1 ronda
   *[other] { $draws } rondas
 }, { $invited ->
    [one] 1 invitación
   *[other] { $invited } invitaciones
 }, { $range }
chart-no-draws = Ninguna ronda de este tipo en este período: { $type }.
chart-unknown = No conozco esa imagen. Estas las puedo dibujar:
chart-button = Gráfico
chart-mine-button = Mis cortes
chart-year-button = Un año
chart-years-button = Tres años
chart-pool-button = El pool
chart-months-button = Invitaciones por mes
whatif-button = Y si
forecast-button = Pronóstico

## Noticias (bot/text/news.py, bot/chat/news.py)

news-title = <b>Noticias recientes de Express Entry</b>
news-none = Todavía no se ha leído ninguna noticia.
news-alert-title = <b>Noticia de Express Entry</b>
news-link = <a href="{ $link }">{ $title }</a>
news-source = { $host }, { $when }
news-on-button = Avisarme de las noticias
news-off-button = No avisarme de las noticias
news-more-button = Más noticias
news-stop-button = No más noticias
news-off-popup = Ya no recibirá noticias. /alerts las activa de nuevo.
alerts-news-on = Noticias de Express Entry: <b>sí</b>, unas pocas al día como máximo.
alerts-news-off = Noticias de Express Entry: <b>no</b>

## El operador: /stats, /broadcast, /resume (bot/chat/office.py, bot/text/letters.py)

letter-title = 📣 <b>Del operador de este bot</b>
letter-how = Escriba después del comando lo que se debe decir a todos, como en <code>/broadcast El bot se muda esta noche.</code> Usted lo ve primero, y no se envía nada antes de que lo diga.
letter-too-long = Es demasiado largo: { $most } caracteres como máximo.
letter-send-button = { $people ->
    [one] Enviarlo a una persona
   *[other] Enviarlo a { $people } personas
 }
letter-drop-button = No enviarlo
letter-sent = 📣 Está en camino. /stats muestra lo que aún espera.
letter-dropped = No se envía.
resumed = Las alertas siguen. Si de nuevo demasiados chats figuran como inexistentes, se detienen otra vez.
stats-title = <b>Cómo está el bot</b>
stats-people = { $people ->
    [one] Una persona
   *[other] { $people } personas
 }, { $active } con alertas activas
stats-draws = { $draws ->
    [one] Una ronda conocida
   *[other] { $draws } rondas conocidas
 }
stats-look = El archivo de IRCC se leyó por última vez: { $when }
stats-no-queue = Nada espera para enviarse.
stats-queue = { $waiting ->
    [one] Un mensaje espera
   *[other] { $waiting } mensajes esperan
 } para enviarse, desde { $since }
stats-newest = Alertas sobre #{ $draw }: { $sent } enviadas, { $waiting } en espera, { $given } abandonadas, { $again } enviadas de nuevo tras una duda
stats-newest-untold = #{ $draw } no se anunció.
