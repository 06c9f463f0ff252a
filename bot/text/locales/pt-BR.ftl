# Português do Brasil, com os termos da IRCC em inglês onde é preciso reconhecê-los.
#
# A mesma sintaxe e as mesmas chaves de en.ftl. Os nomes de programas e categorias são os que a
# IRCC publica; depois vem uma tradução curta. Em português, [one] vale para 0 e para 1.

language-name = Português (Brasil)

## Os tipos de rodada: o nome que a IRCC publica, um nome curto, e a rodada dentro de uma frase

type-general = General (geral)
type-general-short = Geral
type-general-draw = rodada geral
type-cec = Canadian Experience Class
type-cec-short = CEC
type-cec-draw = rodada CEC
type-fsw = Federal Skilled Worker
type-fsw-short = FSW
type-fsw-draw = rodada FSW
type-fst = Federal Skilled Trades
type-fst-short = FST
type-fst-draw = rodada FST
type-pnp = Provincial Nominee Program
type-pnp-short = PNP
type-pnp-draw = rodada PNP
type-french = French-language proficiency (francês)
type-french-short = Francês
type-french-draw = rodada de francês
type-healthcare = Healthcare and social services occupations (saúde)
type-healthcare-short = Saúde
type-healthcare-draw = rodada de saúde
type-stem = STEM occupations (ciência e tecnologia)
type-stem-short = STEM
type-stem-draw = rodada STEM
type-trades = Trade occupations (ofícios)
type-trades-short = Ofícios
type-trades-draw = rodada de ofícios
type-transport = Transport occupations (transporte)
type-transport-short = Transporte
type-transport-draw = rodada de transporte
type-agriculture = Agriculture and agri-food occupations (agricultura)
type-agriculture-short = Agricultura
type-agriculture-draw = rodada de agricultura
type-education = Education occupations (educação)
type-education-short = Educação
type-education-draw = rodada de educação
type-physicians = Physicians with Canadian work experience (médicos)
type-physicians-short = Médicos
type-physicians-draw = rodada de médicos
type-senior_managers = Senior managers with Canadian work experience (altos executivos)
type-senior_managers-short = Altos executivos
type-senior_managers-draw = rodada de altos executivos
type-researchers = Researchers with Canadian work experience (pesquisadores)
type-researchers-short = Pesquisadores
type-researchers-draw = rodada de pesquisadores
type-military = Skilled military recruits (militares)
type-military-short = Militares
type-military-draw = rodada de militares

## O que cada programa e cada categoria pede, em uma frase (regras de 2026)

criteria-cec = Pelo menos um ano de trabalho qualificado no Canadá nos últimos três anos, e CLB 7 (TEER 0 e 1) ou CLB 5 (TEER 2 e 3).
criteria-fsw = Pelo menos um ano contínuo de trabalho qualificado, CLB 7 nas quatro habilidades, e 67 pontos de 100 na tabela de seleção.
criteria-fst = Pelo menos dois anos de trabalho em um ofício qualificado nos últimos cinco anos, e uma oferta de emprego ou um certificado de qualificação.
criteria-french = NCLC 7 ou mais nas quatro habilidades: fala, compreensão oral, leitura e escrita.
criteria-healthcare = Pelo menos 12 meses em uma só ocupação da lista de saúde e serviços sociais da IRCC, nos últimos três anos.
criteria-stem = Pelo menos 12 meses em uma só ocupação da lista STEM da IRCC, nos últimos três anos.
criteria-trades = Pelo menos 12 meses em uma só ocupação da lista de ofícios da IRCC, nos últimos três anos.
criteria-transport = Pelo menos 12 meses em uma só ocupação da lista de transporte da IRCC, nos últimos três anos.
criteria-agriculture = Trabalho em uma ocupação da lista de agricultura e agroindústria da IRCC. A categoria terminou em fevereiro de 2026.
criteria-education = Pelo menos 12 meses em uma só ocupação da lista de educação da IRCC, nos últimos três anos.
criteria-physicians = Pelo menos 12 meses como médico no Canadá, em uma só ocupação da lista, nos últimos três anos.
criteria-senior_managers = Pelo menos 12 meses como alto executivo no Canadá, em uma só ocupação da lista, nos últimos três anos.
criteria-researchers = Pelo menos 12 meses como pesquisador no Canadá, em uma só ocupação da lista, nos últimos três anos.
criteria-military = Dez anos em forças armadas estrangeiras reconhecidas, e uma oferta de emprego das Forças Canadenses de três anos ou mais.

## As horas

time-utc = { $moment } UTC
time-local = { $moment } ({ $utc } UTC)
time-local-other-day = { $moment } ({ $utc_day }, { $utc } UTC)
time-moment = { $date }, { $time }

## A linha do resultado, depois da marca: onde está a pontuação

line-above = #{ $draw }: { $score } está { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 } acima da nota de corte de { $cutoff }.
line-below = #{ $draw }: { $score } está { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 } abaixo da nota de corte de { $cutoff }.
line-at_everyone = #{ $draw }: { $score } é exatamente a nota de corte de { $cutoff }, e ali todos foram convidados.
line-at_before = #{ $draw }: { $score } é exatamente a nota de corte de { $cutoff }, e o perfil foi enviado antes do desempate (tie-break).
line-at_after = #{ $draw }: { $score } é exatamente a nota de corte de { $cutoff }, mas o perfil não foi enviado antes do desempate (tie-break).
line-at_same_day = #{ $draw }: { $score } é exatamente a nota de corte de { $cutoff }, e o perfil foi enviado no dia do desempate (tie-break).
line-at_no_date = #{ $draw }: { $score } é exatamente a nota de corte de { $cutoff }, então o desempate (tie-break) decide.
line-at_no_tie_break = #{ $draw }: { $score } é exatamente a nota de corte de { $cutoff }, e o desempate (tie-break) não é conhecido.
line-no_score = #{ $draw } era para você, mas não sei a sua pontuação. A nota de corte foi { $cutoff }.
line-score_unclear = #{ $draw } era para você, mas a sua pontuação de { $score } inclui uma nomeação? A nota de corte foi { $cutoff }.

head-not-for-you = #{ $draw } não era para você.
head-may-be = #{ $draw } era para você?
head-new-type = #{ $draw } é de um tipo que ainda não conheço.
figures = Nota de corte: { $cutoff }; sua pontuação: { $score }.
figures-presumed = Nota de corte: { $cutoff }; sua pontuação com uma nomeação: { $score }.
figures-no-score = Nota de corte: { $cutoff }; não sei a sua pontuação.
profile-line = { $name } · { $line }
profile-me = Você

## O que se seguiria se a rodada for para a pessoa

if-above = Se era para você: { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 } acima da nota de corte, então você teria recebido um convite.
if-below = Se era para você: { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 } abaixo da nota de corte, então você não teria recebido um convite.
if-at_everyone = Se era para você: exatamente na nota de corte, então você teria recebido um convite.
if-at_before = Se era para você: na nota de corte e antes do desempate, então você teria recebido um convite.
if-at_after = Se era para você: na nota de corte, mas não antes do desempate, então você não teria recebido um convite.
if-at_same_day = Se era para você: na nota de corte, e a hora em que você enviou o perfil decide.
if-at_no_date = Se era para você: na nota de corte, e o momento em que você enviou o perfil decide.
if-at_no_tie_break = Se era para você: na nota de corte, e o desempate, que não é conhecido, decide.
if-no_score = Se era para você: a sua pontuação decide, e ainda não a conheço.
if-score_unclear = Se era para você: depende de a sua pontuação incluir os 600 pontos de uma nomeação.

## Por que uma rodada é, não é ou pode ser para alguém

reason-name_unknown = Ela é mostrada como a IRCC a publicou, e não posso dizer se é para você.
reason-open_to_all = Uma rodada geral está aberta a todos do pool.
reason-nominated = Você disse que tem uma nomeação provincial.
reason-not_nominated = Era para pessoas com uma nomeação provincial, e você disse que não tem. A nota de corte conta os 600 pontos da nomeação.
reason-nomination_unsaid = Era para pessoas com uma nomeação provincial. A nota de corte conta os 600 pontos da nomeação.
reason-in_program = Você disse que cumpre os requisitos de { $type }.
reason-not_in_program = Você disse que não cumpre os requisitos de { $type }.
reason-program_unsaid = Era para quem cumpre os requisitos de { $type }.
reason-in_category = Você disse que está na categoria { $type }, e que cumpre os requisitos de CEC, FSW ou FST.
reason-not_in_category = Você disse que não está na categoria { $type }.
reason-category_unsaid = Era para pessoas da categoria { $type }.
reason-in_no_program = Uma rodada por categoria também pede CEC, FSW ou FST, e você disse que não cumpre os requisitos de nenhum deles.
reason-no_program_said = Uma rodada por categoria também pede CEC, FSW ou FST.

score-with-nomination = { $score } inclui os 600 pontos da nomeação.
earlier-rules = Antes de { $date } esta categoria tinha outras regras; a sua resposta é sobre as de hoje, então veja isto com cautela.

## O que fazer

advice-met = Por estes dados, você teria recebido um convite. Veja a sua conta da IRCC: só a IRCC pode dizer.
advice-tie = Não posso dizer se você teria recebido um convite. Veja a sua conta da IRCC: só a IRCC pode dizer.
advice-missed = Por estes dados, você não teria recebido um convite. Um perfil ainda válido continua no pool.
advice-not_for_you = Se os seus dados mudaram: /profile
advice-several = É o que dizem os dados guardados. Veja a conta da IRCC: só a IRCC pode dizer.

## Perguntas, e as respostas nos botões

question-score = Qual é a sua pontuação CRS, sem os 600 pontos de uma nomeação?
question-nomination = Você tem uma nomeação provincial?
question-nomination_in_score = A sua pontuação de { $score } inclui os 600 pontos de uma nomeação provincial?
question-program = Você cumpre os requisitos deste programa: { $type }?
question-any_program = Você cumpre os requisitos de pelo menos um dos três programas federais: CEC, FSW ou FST?
question-category = Você está nesta categoria: { $type }?
question-submitted = Quando você enviou o seu perfil do Express Entry? Basta o dia; com a hora (UTC) é melhor.
question-submitted-time = A que hora (UTC) você enviou o seu perfil do Express Entry em { $date }?
question-about = <b>{ $name }</b>: { $question }
yes-button = Sim
no-button = Não

## Lembretes: o que vai baixar uma pontuação, e quanto resta a um convite (bot/text/reminders.py)

reminder-title = 🗓 <b>Um lembrete</b>
reminder-profile = <b>{ $name }</b>
reminder-row = • Em { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }: { $line }
reminder-invitation = O seu convite: { $days ->
    [0] hoje é o último dia para enviar o pedido.
    [one] resta { $days } dia para enviar o pedido.
   *[other] restam { $days } dias para enviar o pedido.
 }
reminder-invitation-over = Pela data que você me deu, os 60 dias do seu convite já passaram.
reminder-closing = Só a sua conta da IRCC mostra o que vale. Se algo mudou, me diga, e eu calculo de novo.
reminder-invitation-button = Meu convite
reminder-calculator-button = Ver minha pontuação
reminder-settings-button = Lembretes
drop-birthday = um aniversário, em { $day }
drop-first_test = os resultados do seu primeiro teste de idioma vencem em { $day }
drop-second_test = os resultados do seu segundo teste de idioma vencem em { $day }
drop-profile = o seu perfil do Express Entry vence em { $day }; depois disso ele está fora do pool
drop-work_window = em { $day } o seu trabalho pode deixar de ser recente o bastante: doze meses dele devem estar nos últimos três anos
drop-costs = { $what } (−{ $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 })
drop-row = • { $line }
score-stale = ⚠️ Os seus dados são de { $since } e talvez já não estejam certos. Desde então:
stale-several = ⚠️ Alguns dados talvez já não estejam certos, os de: <b>{ $names }</b>. Dê uma olhada: /profile
since-birthday = você fez aniversário, em { $day }
since-first_test = os resultados do seu primeiro teste de idioma venceram em { $day }
since-second_test = os resultados do seu segundo teste de idioma venceram em { $day }
since-profile = o seu perfil do Express Entry venceu em { $day }: sem um novo, você não está no pool
since-work_window = desde { $day } o seu trabalho talvez não seja recente o bastante para alguns programas e categorias

## Uma rodada

draw-title = <b>{ $name }</b>
draw-figures = #{ $draw } · { $date } · { $size ->
    [one] { $size } convite
   *[other] { $size } convites
 }
draw-cutoff = Nota de corte: <b>{ $cutoff }</b>
draw-tie-break = Desempate (tie-break): { $instant }
draw-tie-break-none = Desempate (tie-break): não havia naquela época; todos com { $cutoff } foram convidados
draw-tie-break-unknown = Desempate (tie-break): não conhecido
draw-ran-at = Realizada: { $instant }
draw-invited = Aberta a: { $programs }
draw-pool = Pool em { $date }: { $total } candidatos
draw-pool-undated = Pool antes da rodada: { $total } candidatos
draw-pool-band = { $band }: { $count }
draw-link = <a href="{ $url }">A página da IRCC sobre esta rodada</a>
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

note-tie_break_unreadable = O desempate da IRCC para esta rodada não pode ser lido.
note-tie_break_missing = A IRCC não publicou um desempate para esta rodada.
note-tie_break_no_year = Falta o ano no desempate da IRCC para esta rodada.
note-tie_break_am_pm = O desempate da IRCC para esta rodada mistura duas formas de escrever a hora.
note-tie_break_after_draw = O desempate da IRCC para esta rodada é posterior à própria rodada.
note-tie_break_too_old = O desempate da IRCC para esta rodada é mais de um ano anterior a ela.
note-ran_at_unreadable = A hora da IRCC para esta rodada não pode ser lida.
note-ran_at_other_day = A data e a hora da IRCC para esta rodada indicam dias diferentes.
note-pool_unreadable = Os números do pool da IRCC para esta rodada não podem ser lidos.

## Uma correção

correction-title = A IRCC corrigiu a rodada #{ $draw }, e com ela o seu resultado.
correction-before = Antes: { $facts }
correction-now = Agora: { $facts }
correction-date = realizada em { $date }
correction-size = { $size ->
    [one] { $size } convite
   *[other] { $size } convites
 }
correction-cutoff = nota de corte { $cutoff }
correction-tie-break = desempate { $instant }
correction-tie-break-unknown = desempate não conhecido

## A única linha de contexto

context-new_name = A IRCC nunca tinha usado este nome.
context-first_ever = A primeira { $type } de todas.
context-first_in = Primeira { $type } em { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }; a última foi a #{ $last_number }, em { $last_date }, com { $last_cutoff }.
context-lowest_ever = A nota de corte mais baixa de toda { $type }, entre { $count }.
context-highest_ever = A nota de corte mais alta de toda { $type }, entre { $count }.
context-lowest_since = A nota de corte mais baixa de uma { $type } em { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }; a #{ $last_number }, em { $last_date }, teve { $last_cutoff }.
context-highest_since = A nota de corte mais alta de uma { $type } em { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }; a #{ $last_number }, em { $last_date }, teve { $last_cutoff }.
context-streak = { $count ->
    [3] Terceira { $type } seguida com { $range }.
    [4] Quarta { $type } seguida com { $range }.
    [5] Quinta { $type } seguida com { $range }.
    [6] Sexta { $type } seguida com { $range }.
   *[other] Mais uma { $type } com { $range }; já são { $count } seguidas.
 }
context-move_up = { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 } a mais que a última { $type }: a #{ $last_number }, em { $last_date }, com { $last_cutoff }.
context-move_down = { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 } a menos que a última { $type }: a #{ $last_number }, em { $last_date }, com { $last_cutoff }.
context-tie_later = A mesma nota de corte da última { $type }, a #{ $last_number }, em { $last_date }, com { $last_cutoff }; o desempate é { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } posterior.
context-tie_earlier = A mesma nota de corte da última { $type }, a #{ $last_number }, em { $last_date }, com { $last_cutoff }; o desempate é { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } anterior.
context-move_none = A mesma nota de corte da última { $type }: a #{ $last_number }, em { $last_date }, com { $last_cutoff }.

## Botões abaixo de um alerta

details-button = Detalhes
mute-button = Silenciar: { $type }
unmute-button = Não silenciar: { $type }

## Textos fixos

disclaimer =
    Este bot não é afiliado à IRCC e não dá orientação jurídica.
    Ninguém aqui vai pedir documentos, dinheiro ou senhas a você.

privacy =
    <b>O que é guardado sobre você, e por quê</b>

    • o número deste chat, para escrever a você
    • idioma e fuso horário, para escrever de modo que você consiga ler
    • os dados que você deu: pontuação, programas, categorias, nomeação, quando enviou o perfil – para dizer se uma rodada teria convidado você
    • respostas da calculadora: até você terminar, ou por 90 dias se você parar no meio; por mais tempo só se você pedir – para lembrar do que custa pontos
    • a data de um convite, e quais lembretes foram enviados, para contar os 60 dias
    • os seus ajustes de alertas
    • os nomes que você dá a vários perfis, para distingui-los
    • se você me colocou em um grupo ou canal: que foi você, enquanto eu puder publicar ali, para avisar quando eu não puder mais
    • por 30 dias, quais alertas foram entregues, para não enviar nenhum duas vezes e corrigir um se a IRCC corrigir uma rodada

    Nenhum outro nome, nenhum nome de usuário, nenhum texto de mensagem, em nenhum arquivo ou registro. Nada é vendido nem repassado.

    /mydata envia tudo em um arquivo, menos quais alertas foram entregues. /delete apaga tudo na hora, e um minuto depois nenhum arquivo contém mais nada disso. /stop só pausa os alertas. Um chat que não pode ser alcançado por doze meses é apagado.

help-title = <b>O que eu posso fazer</b>
help-command = /{ $command } – { $does }
help-closing = Você também pode simplesmente enviar uma pontuação, como 522. Para um casal ou para clientes, /profile guarda vários perfis. Coloque-me em um grupo ou canal, e publico ali os dados de cada rodada, nunca a pontuação de ninguém.

## O que se diz ao operador (bot/text/incidents.py: incident-<kind>, incident-<kind>-over)

incident-source-silent = 🛑 O arquivo da IRCC não é lido desde { $since }: { $fault } (×{ $failures }). Continuo tentando.
incident-source-silent-over = ✅ O arquivo da IRCC voltou a ser lido, { $now }. Não era lido desde { $since }. { $new ->
    [no] Nada se perdeu.
   *[other] Publicado nesse meio-tempo: { $new }.
 }
incident-source-stale = ⚠️ A rodada mais recente, #{ $subject }, é de { $date }. A IRCC pode estar em pausa, ou este arquivo pode já não ser o que ela preenche: por favor, veja a página dela.
incident-file-shrunk = ⚠️ Faltam { $count } de { $known } rodadas no arquivo da IRCC. Elas continuam registradas; o que é novo é anunciado.
incident-file-shrunk-over = ✅ O arquivo da IRCC está completo de novo.
incident-files-disagree = ⚠️ Os arquivos da IRCC divergem na rodada #{ $subject }. Inglês: { $date }, { $size } convites, nota de corte { $cutoff }. Francês: { $french_date }, { $french_size } convites, nota de corte { $french_cutoff }. Vale o que diz o inglês.
incident-rows-unreadable = ⚠️ { $count } linhas do arquivo da IRCC não podem ser lidas; a primeira é { $first }: { $fault }. São tentadas de novo a cada leitura.
incident-rows-unreadable-over = ✅ As linhas do arquivo da IRCC podem ser lidas de novo.
incident-row-unreadable = ⚠️ A linha da rodada #{ $subject } não pode ser lida: { $fault }. É tentada de novo a cada leitura.
incident-draw-vanished = ⚠️ A rodada #{ $subject } sumiu do arquivo da IRCC. Ela continua registrada.
incident-draw-in-future = ⚠️ A rodada #{ $subject } tem a data de { $date }, que ainda não chegou. Não é registrada nem anunciada até lá, ou até que a IRCC a corrija.
incident-draw-repeated = ⚠️ A rodada #{ $subject } repete todos os dados da rodada #{ $like }. É tomada pela mesma com outro número, e não é anunciada.
incident-draw-copied = ⚠️ A rodada #{ $subject } repete todos os dados da rodada #{ $like }, que ainda está no arquivo. É anunciada se a próxima leitura a encontrar igual: a IRCC pode corrigi-la em breve.
incident-draw-flawed = ⚠️ A linha da rodada #{ $subject } tem falhas: { $notes }. O que não pôde ser lido fica de fora.
incident-name-unknown = ⚠️ A rodada #{ $subject } tem um nome que não conheço: <b>{ $name }</b>. A todos se diz “não posso dizer”.
incident-alert-refused = ⚠️ O Telegram recusa o texto de { $subject }: { $fault }. Cabe a nós consertar.
incident-mass-failure = 🛑 Os alertas estão parados: { $gone } de { $of } chats de { $subject } voltaram como inexistentes. Parece uma pane, não gente saindo. /resume os deixa continuar.
incident-delivery-failing = 🛑 Os alertas não chegam ao Telegram desde { $since }: { $fault } (×{ $failures }). Eles esperam, e são enviados de novo.
incident-delivery-failing-over = ✅ Os alertas voltaram a chegar ao Telegram, { $now }. Não chegavam desde { $since }.
incident-disk-nearly-full = 🛑 O disco de DATA_DIR está quase cheio: { $megabytes } MB livres. Sem espaço não posso registrar nenhuma rodada nova.
incident-disk-nearly-full-over = ✅ O disco de DATA_DIR tem espaço de novo.

## A conversa: botões e palavras de várias telas (bot/chat)

back-button = ‹ Voltar
skip-button = Pular ›
not-said = não dito
yes = sim
no = não
none = nenhum
stale-popup = Este botão está desatualizado, e nada foi mudado. /help mostra o que eu posso fazer.
stranger-popup = Nada está guardado sobre você, então nada foi mudado. Envie /start para começar.
crossroads = E agora? /help mostra tudo o que eu posso fazer.
failure = Algo deu errado do meu lado, e não terminei isso. Os seus alertas não são afetados. O operador foi avisado; a referência é <code>{ $reference }</code>.
failure-report = ⚠️ Um processamento falhou, referência <code>{ $reference }</code>: { $fault }. A pessoa foi avisada; não se tenta de novo.

## A conversa: o menu de comandos (bot/chat/menu.py: menu-<command>)

menu-start = começar, ou ver onde você está
menu-score = definir sua pontuação: /score 522
menu-crs = calcular sua pontuação, e o que a aumentaria
menu-profile = tudo o que sei sobre você, para mudar
menu-last = a última rodada, ou de um tipo: /last cec
menu-draws = rodadas recentes: /draws french
menu-draw = uma rodada completa: /draw 297
menu-whatif = o último ano com outros dados: /whatif 505
menu-chart = notas de corte ao longo do tempo, com sua linha
menu-pool = quantos estão acima de você
menu-forecast = o que tem sido habitual: /forecast cec
menu-ita = recebi o convite: os 60 dias
menu-alerts = o que avisar, e com que som
menu-news = notícias recentes do Express Entry
menu-language = seu idioma
menu-status = como vão a vigilância e os alertas
menu-mydata = tudo o que está guardado sobre você, em um arquivo
menu-stop = pausar os alertas, manter os ajustes
menu-delete = apagar tudo sobre você
menu-privacy = o que é guardado, e por quê
menu-help = todos os comandos
menu-group-here = publicar as rodadas aqui
menu-group-alerts = o que é publicado aqui, para mudar
menu-group-language = o idioma das publicações
menu-group-stop = não publicar nada, manter os ajustes
menu-group-delete = esquecer este grupo

## A página do bot no Telegram: no máximo 512 e 120 caracteres

page-description =
    Vigio as rodadas do Express Entry do Canadá. Em menos de um minuto digo se, pelos seus dados, você teria recebido um convite, e por quê: o seu programa ou categoria, a nota de corte, o desempate (tie-break).

    Sem vínculo com a IRCC. Sem orientação jurídica. Nunca peço documentos, dinheiro ou senhas.
page-short-description = As rodadas do Express Entry do Canadá em um minuto, e se você atingiu o corte. Sem vínculo com a IRCC.

## A conversa: a primeira visita

start-hello =
    <b>Olá. Vigio as rodadas do Express Entry do Canadá para você.</b>
    Quando uma é publicada, digo se você teria recebido um convite, e por quê. Três perguntas curtas tornam isso pessoal. Pule o que quiser.
start-step-1 = <b>1 de 3 · A sua pontuação</b>
start-step-2 = <b>2 de 3 · O que se aplica a você</b>
start-step-3 = <b>3 de 3 · Quando você enviou o perfil</b>
start-unknown-button = Não sei
start-unknown =
    A sua pontuação está na sua conta da IRCC, quando você tem um perfil no pool. Antes disso, posso calculá-la com você, em cerca de quinze perguntas que quase sempre se respondem com um toque. O que vale é a ferramenta da IRCC.

    Você também pode me enviar o número quando o tiver, agora ou mais tarde.
start-calculator-button = Calcular aqui
start-official-button = A ferramenta da IRCC
start-done = <b>É isso. A partir de agora vigio para você.</b>
start-again = <b>Onde você está</b>
start-alert-button = Enviar um alerta de teste
start-latest-button = Última rodada
start-profile-button = Meu perfil
start-zone-button = Meu fuso horário
start-zone-hint = As horas são em UTC até você escolher o seu fuso horário.
start-test-alert = <i>Um teste. Um alerta é assim:</i>
start-no-draws-popup = Ainda não li as rodadas da IRCC. Tente de novo em um minuto.

year = <b>Os últimos doze meses, com estes dados:</b> de { $draws ->
    [one] { $draws } rodada
   *[other] { $draws } rodadas
 }, { $mine } { $mine ->
    [one] era
   *[other] eram
 } para você, e você teria alcançado { $met }.
year-no-score = <b>Os últimos doze meses, com estes dados:</b> de { $draws ->
    [one] { $draws } rodada
   *[other] { $draws } rodadas
 }, { $mine } { $mine ->
    [one] era
   *[other] eram
 } para você. Com a sua pontuação posso dizer quantas você teria alcançado.
year-ties = { $ties ->
    [one] Mais { $ties } foi decidida
   *[other] Mais { $ties } foram decididas
 } pelo desempate (tie-break).
year-unknown = Sobre { $unknown ->
    [one] { $unknown } rodada
   *[other] { $unknown } rodadas
 } ainda não posso dizer: mais algumas respostas no seu /profile decidiriam.
year-tie-break-only = { $early ->
    [one] { $early } delas só
   *[other] { $early } delas só
 } por um envio antecipado do perfil.
year-earlier-rules = Sobre { $earlier ->
    [one] { $earlier } rodada
   *[other] { $earlier } rodadas
 } de antes de { $date }: a categoria tinha outras regras; veja isso com cautela.

## A conversa: a pontuação

score-ask =
    Envie a sua pontuação CRS, sem os 600 pontos de uma nomeação. Por exemplo: <b>522</b>
score-kept = A sua pontuação é <b>{ $score }</b>, sem os 600 pontos de uma nomeação.
score-full = Com a sua nomeação são <b>{ $full }</b>.
score-confirm = Defino a sua pontuação como <b>{ $score }</b>?
score-unchanged = A sua pontuação fica como estava.
score-nominated = { $score } é mais do que alguém pode ter sem uma nomeação provincial (695). Inclui os 600 pontos de uma nomeação?
score-impossible = Então { $score } não pode estar certo: sem uma nomeação, 695 é o máximo. Por favor, olhe de novo na sua conta da IRCC.
score-fault-not_a_number = Não é uma pontuação que eu consiga ler. Preciso de um número inteiro de 0 a 1200.
score-fault-fraction = Uma pontuação CRS não tem casas decimais. Preciso de um número inteiro de 0 a 1200.
score-fault-negative = Uma pontuação CRS não pode ser menor que zero. Preciso de um número inteiro de 0 a 1200.
score-fault-too_high = Nenhuma pontuação CRS passa de 1200. Preciso de um número inteiro de 0 a 1200.

## A conversa: o que se aplica, e quando o perfil foi enviado

applies-ask =
    Toque em uma linha uma vez para sim (✔️), de novo para não (✖️). As linhas que você deixar (▫️) ficam em aberto: quando uma importar, eu pergunto.
applies-categories-ask =
    Quais categorias são as suas? O francês pede NCLC 7 nas quatro habilidades. As ocupações são as das listas da IRCC. Médicos, altos executivos e pesquisadores precisam de experiência de trabalho no Canadá.
applies-categories-button = Categorias: francês, saúde, ofícios… ›
applies-rest-button = É tudo: o resto é não
applies-unsure-button = Não sei sobre o resto
applies-criteria-button = O que eles pedem?
applies-criteria = <b>O que cada um deles pede, em resumo</b>
applies-criteria-name = <b>{ $name }</b>
applies-refreshed-popup = Esta lista estava desatualizada. Agora ela mostra o que está guardado.

submitted-ask =
    Quando você enviou o seu perfil do Express Entry? Exatamente na nota de corte, isto decide.

    Escolha o mês, ou digite a data. Com a hora é mais preciso, por exemplo: <b>{ $moment }</b>
submitted-day = Que dia de { $month }?
submitted-forget-button = Esquecer a data
submitted-kept = Você enviou o perfil em <b>{ $when }</b>.
submitted-expired = ⚠️ Isso foi há mais de doze meses: este perfil venceu. Se você tem um novo, me dê a data dele.
submitted-fault-unreadable = Não consigo ler isso como data. Escreva assim: { $day }, { $written } ou { $moment }.
submitted-fault-ambiguous = Não consigo distinguir ali o dia do mês. Escreva assim: { $day } ou { $written }.
submitted-fault-impossible = Não existe essa data ou hora. Por favor, olhe de novo.
submitted-fault-future = Isso está no futuro. Preciso do momento em que você enviou o perfil.
submitted-fault-too_old = Isso foi há mais de doze meses. Um perfil dura doze meses; se você tem um mais novo, me dê a data dele.

## A conversa: o perfil

profile-title = <b>O que sei sobre você</b>
profile-change = Toque em uma linha para mudá-la.
profile-score = Pontuação sem nomeação: <b>{ $score }</b>
profile-scored = { $score } (desde { $since })
profile-score-full = { $score } (com a sua nomeação { $full })
profile-nomination = Nomeação provincial: <b>{ $answer }</b>
profile-yes = Você disse sim a: <b>{ $names }</b>
profile-unsaid = Ainda não dito: { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
 }
profile-submitted = Perfil enviado: <b>{ $when }</b>
profile-answers = Calculadora: <b>{ $state ->
    [running] começada
    [kept] respostas guardadas
   *[none] nenhuma resposta guardada
 }</b>
profile-invitation = Convite: recebido em { $received }, até { $last }
profile-crs-button = Calculadora
profile-ita-button = Convite
profile-zone = Fuso horário: <b>{ $zone }</b>
profile-language = Idioma: <b>{ $language }</b>
profile-score-button = Pontuação: { $value }
profile-applies-button = Programas, nomeação, categorias
profile-submitted-button = Enviado: { $value }
profile-alerts-button = Alertas
profile-zone-button = Fuso horário: { $value }
profile-who-button = Mais perfis
profile-language-button = Idioma: { $value }

## A conversa: perguntas abaixo de um resultado

ask-score-button = Dizer minha pontuação
ask-submitted-button = Dizer quando enviei o perfil
ask-nomination_in_score-button = Responder
ask-none-button = Nenhum deles
ask-noted-popup = Anotado.
ask-already-popup = Você já respondeu isto. /profile muda a resposta.

## A calculadora: perguntas (bot/text/calculator.py: crs-ask-<question>, crs-name-<question>)

crs-progress = <b>A sua pontuação CRS · pergunta { $number } de cerca de { $total }</b>
crs-hello =
    Pergunto do que a pontuação é feita; quase tudo se responde com um toque. Você pode voltar, corrigir e parar quando quiser: eu lembro onde você estava.
    As suas respostas são guardadas só até terminarmos, a menos que depois você me peça para mantê-las.
crs-resumed = Continuamos de onde você estava.
crs-ask-spouse = Você tem cônjuge ou parceiro em união estável (common-law partner), e essa pessoa viria para o Canadá com você? Um parceiro que é cidadão ou residente permanente do Canadá conta como não acompanhante.
crs-ask-born = Quando você nasceu?
crs-ask-education = Qual é o seu nível de estudos mais alto? Estudos no exterior só contam com uma Educational Credential Assessment (ECA).
crs-ask-canadian_study = Você obteve um diploma ou certificado no Canadá? Mestrado, título profissional ou doutorado contam como três anos.
crs-ask-first_test = Que teste de idioma você fez? Se fez dois, diga primeiro o melhor.
crs-ask-first_results = Quais são os resultados?
crs-ask-first_taken = Quando você o fez? Os resultados valem por dois anos.
crs-ask-second_test = Você fez também um teste do outro idioma oficial?
crs-ask-second_results = Quais são os resultados?
crs-ask-second_taken = Quando você o fez? Os resultados valem por dois anos.
crs-ask-canadian_work = Quantos anos completos de trabalho qualificado (TEER 0, 1, 2 ou 3) você tem <b>no Canadá</b>, nos últimos dez anos? Conte trabalho pago, autorizado, em tempo integral ou o equivalente em tempo parcial; trabalho autônomo e trabalho como estudante em tempo integral não contam.
crs-ask-foreign_work = E quantos anos completos <b>fora do Canadá</b>, nos últimos dez anos?
crs-ask-spouse_education = Qual é o nível de estudos mais alto do seu parceiro?
crs-ask-spouse_test = Que teste de idioma o seu parceiro fez?
crs-ask-spouse_results = Quais são os resultados do seu parceiro?
crs-ask-spouse_canadian_work = Quantos anos completos de trabalho qualificado o seu parceiro tem no Canadá, nos últimos dez anos?
crs-ask-spouse_born = Quando o seu parceiro nasceu? Com isso posso dizer qual seria a pontuação com o seu parceiro como requerente principal.
crs-ask-spouse_foreign_work = Quantos anos completos de trabalho qualificado o seu parceiro tem fora do Canadá, nos últimos dez anos?
crs-ask-sibling = Você, ou um parceiro que venha junto, tem irmão ou irmã no Canadá, com 18 anos ou mais, que seja cidadão ou residente permanente?
crs-ask-nomination = Você tem uma nomeação provincial?
crs-ask-occupation = Em qual ocupação você trabalhou mais tempo nos últimos três anos? Programas e categorias seguem o código NOC dela.
crs-ask-recent_work = Quanto tempo você trabalhou nessa ocupação nos últimos três anos, em tempo integral ou o equivalente em tempo parcial? Não precisa ser de uma vez só.
crs-ask-work_ended = Qual foi o seu último dia de trabalho nela?
crs-ask-certificate = Você tem um certificado de qualificação em um ofício (certificate of qualification) de uma província ou território do Canadá?
crs-ask-job_offer = Você tem uma oferta de emprego válida por um ano ou mais de um empregador no Canadá? Ela não dá pontos CRS desde 25 de março de 2025, mas pode decidir um programa.

crs-name-spouse = Parceiro
crs-name-born = Nascimento
crs-name-education = Estudos
crs-name-canadian_study = Estudos no Canadá
crs-name-first_test = Primeiro teste
crs-name-first_results = Resultados dele
crs-name-first_taken = Feito em
crs-name-second_test = Segundo teste
crs-name-second_results = Resultados dele
crs-name-second_taken = Feito em
crs-name-canadian_work = Trabalho no Canadá
crs-name-foreign_work = Trabalho fora do Canadá
crs-name-spouse_education = Estudos do parceiro
crs-name-spouse_test = Teste do parceiro
crs-name-spouse_results = Resultados do parceiro
crs-name-spouse_canadian_work = Trabalho do parceiro no Canadá
crs-name-spouse_born = Nascimento do parceiro
crs-name-spouse_foreign_work = Trabalho do parceiro fora do Canadá
crs-name-sibling = Irmão ou irmã no Canadá
crs-name-nomination = Nomeação provincial
crs-name-occupation = Ocupação
crs-name-recent_work = Trabalho nela, últimos três anos
crs-name-work_ended = Último dia de trabalho
crs-name-certificate = Certificado de qualificação
crs-name-job_offer = Oferta de emprego

crs-hint-date = Digite a data, por exemplo: <b>1994-03-10</b>
crs-hint-ielts = Digite nesta ordem: compreensão oral, leitura, escrita, fala; por exemplo: <b>8 7.5 6.5 7</b> (IELTS General Training)
crs-hint-celpip = Digite nesta ordem: compreensão oral, leitura, escrita, fala; por exemplo: <b>9 9 8 9</b> (CELPIP-General)
crs-hint-pte = Digite nesta ordem: compreensão oral, leitura, escrita, fala; por exemplo: <b>72 69 80 76</b> (PTE Core)
crs-hint-tef = Digite nesta ordem: compreensão oral, leitura, escrita, fala (CO, CE, EE, EO); por exemplo: <b>462 462 472 494</b> (TEF Canada, as notas sobre 699)
crs-hint-tcf = Digite nesta ordem: compreensão oral, leitura, escrita, fala (CO, CE, EE, EO); por exemplo: <b>503 499 12 12</b> (TCF Canada)
crs-hint-occupation = Digite um cargo em inglês ou francês, ou um código NOC, por exemplo: <b>nurse</b>, <b>software engineer</b> ou <b>31301</b>

## A calculadora: opções (crs-<question>-<choice>-button)

crs-skip-button = Não sei
crs-still-button = Ainda trabalho nela
crs-years-button = { $years ->
    [0] Menos de um ano
    [one] { $years } ano
   *[other] { $years } anos
 }
crs-years-most-button = { $years } anos ou mais
crs-spouse-single-button = Sem parceiro
crs-spouse-coming-button = Com parceiro, que vem
crs-spouse-not_coming-button = Com parceiro, que não vem
crs-education-less_than_secondary-button = Menos que o ensino médio
crs-education-secondary-button = Ensino médio (high school)
crs-education-one_year_postsecondary-button = Curso pós-secundário de um ano
crs-education-two_year_postsecondary-button = Curso pós-secundário de dois anos
crs-education-bachelor_or_3plus_year-button = Bacharelado (Bachelor’s), ou três anos ou mais
crs-education-two_or_more_one_3plus_year-button = Dois ou mais, um de três anos ou mais
crs-education-masters_or_entry_to_practice_professional-button = Mestrado ou título profissional
crs-education-doctoral-button = Doutorado (PhD)
crs-canadian_study-none-button = Não
crs-canadian_study-one_or_two_year-button = Sim, de um ou dois anos
crs-canadian_study-three_plus_year-button = Sim, de três anos ou mais
crs-test-ielts-button = IELTS
crs-test-celpip-button = CELPIP
crs-test-pte-button = PTE Core
crs-test-tef-button = TEF Canada
crs-test-tcf-button = TCF Canada
crs-test-none-button = Nenhum
crs-recent_work-canada-button = 12 meses ou mais no Canadá
crs-recent_work-abroad-button = 12 meses, mas menos no Canadá
crs-recent_work-less-button = Menos de 12 meses

crs-answers-button = Minhas respostas
crs-later-button = Mais tarde
crs-again-button = Começar de novo
crs-go-on-button = Continuar
crs-answers-title = <b>O que você respondeu</b>
crs-answer = { $question }: <b>{ $answer }</b>
crs-answer-button = { $question }: { $answer }
crs-answers-change = Toque em uma linha para corrigi-la.
crs-answers-none = Nada ainda.
crs-paused = Guardo o seu lugar por 90 dias. /crs continua dali.
crs-began-anew-popup = Começamos de novo.
crs-occupations-found = <b>Qual destas é?</b> Toque em uma, ou digite outras palavras.
crs-occupation = { $code } { $title }
crs-occupations-none = Nenhum título oficial tem estas palavras. Tente outras, em inglês ou francês, ou um código NOC.

crs-fault-not_a_choice = Por favor, toque em um dos botões.
crs-fault-not_a_date = Não consigo ler isso como data.
crs-fault-ambiguous_date = Não consigo distinguir ali o dia do mês. Escreva assim: 1994-03-10 ou 10 March 1994.
crs-fault-future = Isso está no futuro.
crs-fault-not_born = Ninguém nasce no futuro.
crs-fault-too_long_ago = Isso foi há mais de cem anos. Por favor, olhe de novo.
crs-fault-not_four = Preciso de quatro resultados: compreensão oral, leitura, escrita, fala.
crs-fault-not_on_scale = Este teste não tem tais resultados. Por favor, olhe de novo os números e a ordem deles.
crs-fault-not_an_occupation = Não existe esse código NOC.
crs-fault-not_asked = Esta pergunta já não combina com as suas outras respostas.

## A calculadora: resultados (bot/text/scores.py)

crs-score = <b>A sua pontuação CRS: { $score }</b>
crs-score-without = São { $score } sem os 600 pontos da nomeação. Só isto é guardado como a sua pontuação.
crs-section-core = <b>Fatores principais: { $points }</b> de { $cap }
crs-section-spouse = <b>Parceiro: { $points }</b> de { $cap }
crs-section-transfer = <b>Transferibilidade de habilidades: { $points }</b> de { $cap }
crs-section-additional = <b>Pontos adicionais: { $points }</b> de { $cap }
crs-factor = • { $name }: { $points }
crs-factor-age = Idade
crs-factor-education = Estudos
crs-factor-first_language = Primeiro idioma oficial
crs-factor-second_language = Segundo idioma oficial
crs-factor-canadian_work = Trabalho no Canadá
crs-factor-spouse_education = Estudos do parceiro
crs-factor-spouse_language = Idioma do parceiro
crs-factor-spouse_canadian_work = Trabalho do parceiro no Canadá
crs-factor-transfer_education = Estudos com idioma e trabalho no Canadá
crs-factor-transfer_foreign_work = Trabalho no exterior com idioma e trabalho no Canadá
crs-factor-transfer_certificate = Certificado de qualificação com idioma
crs-factor-nomination = Nomeação provincial
crs-factor-canadian_study = Estudos no Canadá
crs-factor-french = Francês
crs-factor-sibling = Irmão ou irmã no Canadá
crs-factor-job_offer = Oferta de emprego
crs-expired-first = ⚠️ Os resultados do seu primeiro teste têm mais de dois anos, então aqui não contam nada.
crs-expired-second = ⚠️ Os resultados do seu segundo teste têm mais de dois anos, então aqui não contam nada.
crs-french-first = O francês conta aqui como o seu primeiro idioma oficial: assim dá mais.
crs-tables = Pelas tabelas da IRCC em vigor desde { $since }.
crs-authority = Isto não é orientação jurídica. O que vale é <a href="{ $url }">a ferramenta da IRCC</a> e, no fim, a sua conta da IRCC.
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html

crs-store-button = Guardar { $score } como minha pontuação
crs-stored-popup = { $score } é agora a sua pontuação.
crs-findings-button = Programas e categorias
crs-raise-button = O que a aumentaria
crs-lower-button = O que vai baixá-la
crs-finish-button = Concluir
crs-result-button = ‹ Meu resultado
crs-ticks-button = Marcar isto no meu perfil
crs-ticks-popup = O seu perfil agora diz isso. O que não se pode dizer fica em aberto.

crs-programs-title = <b>Programas</b>
crs-categories-title = <b>Categorias</b>, pelas listas da IRCC em vigor desde { $since }
crs-finding = { $mark } <b>{ $names }</b>
crs-findings-closing = ✔️ pelas suas respostas sim · ✖️ não · ❔ não se pode dizer por elas. São as regras da IRCC como consegui lê-las, em resumo; só a IRCC decide. Marco os sim e os não no seu perfil? Nada é marcado se você não disser.
crs-reason-met = As suas respostas cumprem isto.
crs-reason-too_little_work = { $answer ->
    [open] Pede dois anos; não se pode dizer se partes de anos os completam.
   *[other] O trabalho de que você me falou não basta.
 }
crs-reason-recent_work_unsaid = Conta o trabalho dos últimos três anos, e as suas respostas não esclarecem isso.
crs-reason-occupation_unsaid = Conta a sua ocupação, e você não a disse.
crs-reason-not_skilled = A sua ocupação não é de TEER 0, 1, 2 ou 3.
crs-reason-language_too_low = Os seus resultados de idioma são baixos demais para isto, ou não há nenhum.
crs-reason-education_too_low = Pede um diploma do ensino médio ou mais.
crs-reason-too_few_points = As suas respostas não alcançam 67 dos 100 pontos de seleção.
crs-reason-points_uncertain = Se você alcança 67 dos 100 pontos de seleção depende de coisas que não perguntei, como um parente no Canadá ou os estudos e o trabalho do seu parceiro lá.
crs-reason-not_a_trade = A sua ocupação não é um ofício qualificado.
crs-reason-no_offer_or_certificate = Pede uma oferta de emprego ou um certificado de qualificação.
crs-reason-offer_unsaid = Pede uma oferta de emprego ou um certificado de qualificação, e não sei de uma oferta.
crs-reason-not_listed = A sua ocupação não está na lista.
crs-reason-not_in_canada = Os doze meses devem ser trabalhados no Canadá.
crs-reason-french_too_low = Pede NCLC 7 nas quatro habilidades.
crs-reason-service_unsaid = Também pede dez anos de serviço e uma oferta das Forças Canadenses, sobre o que não perguntei.
crs-proviso-employed_with_permit = Desde que você tenha sido empregado, não autônomo, e autorizado a trabalhar.
crs-proviso-continuous_year = Desde que um ano do seu trabalho tenha sido sem interrupção.
crs-proviso-within_five_years = Desde que dois anos deste trabalho estejam nos últimos cinco.
crs-proviso-funds = Desde que você possa comprovar os fundos de instalação (settlement funds), salvo se for isento.

crs-raise-title = <b>O que a aumentaria</b>
crs-raise-explained = Os pontos, e quantas a mais você teria alcançado, de { $draws ->
    [one] { $draws } rodada
   *[other] { $draws } rodadas
 } dos últimos doze meses:
crs-raise = • { $what }: <b>{ $points }</b>, { $draws ->
    [0] nenhuma rodada a mais
    [one] { $draws } rodada a mais
   *[other] { $draws } rodadas a mais
 }
crs-raise-untold = • { $what }: <b>{ $points }</b>; não se pode dizer quantas rodadas, pois não perguntei que requisitos o seu parceiro cumpre
crs-raise-points = • { $what }: <b>{ $points }</b>
crs-raise-nothing = Não encontrei nada que a aumente.
crs-raise-closing = Pelas regras e pela sua idade de hoje. Rodadas passadas não prometem nada.
crs-raise-first_listening = CLB/NCLC { $target } em compreensão oral
crs-raise-first_reading = CLB/NCLC { $target } em leitura
crs-raise-first_writing = CLB/NCLC { $target } em escrita
crs-raise-first_speaking = CLB/NCLC { $target } em fala
crs-raise-first_all = CLB/NCLC { $target } nas quatro habilidades
crs-raise-french = Francês com NCLC { $target } nas quatro habilidades
crs-raise-canadian_work = Mais { $target ->
    [one] { $target } ano
   *[other] { $target } anos
 } de trabalho qualificado no Canadá
crs-raise-foreign_work = Mais { $target ->
    [one] { $target } ano
   *[other] { $target } anos
 } de trabalho qualificado fora do Canadá
crs-raise-education = Mais estudos: { $target }
crs-raise-nomination = Uma nomeação provincial
crs-raise-spouse_as_principal = O seu parceiro como requerente principal, pelo menos

crs-lower-title = <b>O que vai baixá-la, ou fechar uma porta</b>
crs-lower-nothing = Nada que eu possa prever pelas suas respostas.
crs-lower-closing = Se você me deixar manter as suas respostas, eu lembro de cada coisa. /alerts diz com quanta antecedência.

crs-keep-ask =
    Mantenho as suas respostas? Com elas posso lembrar de aniversários e testes que custam pontos, dizer quando a sua pontuação está desatualizada, e calculá-la de novo quando algo mudar.

    Se não, elas são apagadas agora. A pontuação e as marcas que você guardou ficam.
crs-keep-button = Manter minhas respostas
crs-erase-button = Apagar minhas respostas
crs-kept = As suas respostas são mantidas. /crs as mostra, /delete apaga tudo.
crs-erased = As suas respostas foram apagadas.

## O convite para pedir a residência, ITA (bot/text/invitations.py)

ita-got-button = Recebi o convite
ita-missed-button = Não recebi
ita-ask =
    Quando chegou o convite (ITA)? Está na sua conta da IRCC. Dali conto os 60 dias, lembro você a tempo, e enquanto isso mantenho em silêncio os alertas deste perfil.

    Toque em um dia ou digite, por exemplo: <b>{ $day }</b>
ita-fault-unreadable = Não consigo ler isso como data.
ita-fault-ambiguous = Não consigo distinguir ali o dia do mês. Escreva assim: { $day } ou { $written }.
ita-fault-future = Isso está no futuro.
ita-fault-over = Isso foi há mais de 60 dias: um convite desse dia já venceu. Sem um pedido, é preciso um novo perfil para estar de novo no pool.
ita-open = <b>O seu convite: { $days ->
    [0] hoje é o último dia
    [one] resta { $days } dia
   *[other] restam { $days } dias
 }</b>
ita-applied = <b>O seu pedido foi enviado</b>
ita-declined = <b>Você recusou o convite</b>
ita-expired = <b>Os 60 dias do seu convite já passaram</b>
ita-dates = Recebido em { $received }; o último dia é { $last }.
ita-hour = A sua conta da IRCC mostra a hora exata; aqui conto dias completos. A IRCC quase nunca prorroga.
ita-means-profile_locked = Enquanto está aberto, o seu perfil fica bloqueado: não pode ser mudado e não entra em rodadas posteriores. Por isso os alertas dele ficam em silêncio. Os lembretes vêm 45, 30, 14, 7 e 3 dias antes do fim, e na véspera.
ita-means-out_of_the_pool = O seu perfil está fora do pool enquanto o pedido é processado, então os alertas dele continuam em silêncio.
ita-means-profile_active_again = O seu perfil está ativo de novo pelo resto dos seus doze meses, e as rodadas posteriores o contam, sem penalidade. Por isso os alertas voltaram. Nenhuma fonte diz se ele mantém a primeira hora de envio, que decide na nota de corte; suponho que sim.
ita-means-new_profile_needed = Se você não enviou o pedido nem recusou, está fora do pool: é preciso um novo perfil, com uma nova data de envio, que conta na nota de corte. Os alertas voltaram; diga a nova data quando a tiver.
ita-first = <b>O que demora mais vem primeiro</b>
ita-todo = ▫️ <b>{ $step }</b>: { $note }
ita-done = ✔️ { $step }
ita-all-done = <b>Todos os passos estão marcados.</b> Falta enviar o pedido.
ita-police_certificates-button = Antecedentes criminais
ita-police_certificates-note = (police certificates) de você e de cada familiar de 18 anos ou mais, de cada país, exceto o Canadá, onde moraram seis meses seguidos ou mais nos últimos dez anos. Alguns levam semanas ou meses: peça hoje.
ita-medical_exam-button = Exame médico
ita-medical_exam-note = antes de enviar o pedido (de novo assim desde 21 de agosto de 2025), só com um médico credenciado (panel physician), para toda a família, também quem fica. As consultas podem levar semanas.
ita-reference_letters-button = Cartas de referência
ita-reference_letters-note = de cada empregador que você conta, com funções, horas, datas e salário.
ita-proof_of_funds-button = Comprovação de fundos
ita-proof_of_funds-note = cartas oficiais do banco com os saldos dos últimos seis meses. Não são exigidas para CEC, nem com uma oferta de emprego válida e autorização de trabalho.
ita-translations-button = Traduções
ita-translations-note = certificadas, de tudo o que não está em inglês nem em francês.
ita-civil_documents-button = Documentos civis
ita-civil_documents-note = nascimento, casamento, divórcio, adoção, conforme o seu caso.
ita-passport_and_photo-button = Passaporte e foto
ita-passport_and_photo-note = com validade suficiente, todas as páginas pedidas; fotos digitais.
ita-forms_and_fees-button = Formulários e taxas
ita-forms_and_fees-note = os formulários na sua conta, e as taxas; os seus dados devem ser os do perfil.
ita-calendar-button = Arquivo de calendário
ita-applied-button = Enviei o pedido
ita-declined-button = Recusei
ita-reopen-button = Não é assim: está aberto
ita-forget-button = Esquecer o convite
ita-new-profile-button = A data do meu novo perfil
ita-came-later-button = Acabou chegando
ita-authority = Isto não é orientação jurídica, e a lista pode não ter o que o seu caso precisa. O que vale são <a href="{ $url }">as instruções da IRCC</a> e a lista na sua conta da IRCC.
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
ita-forgotten = O convite foi esquecido; os alertas estão como antes.
ita-not =
    Pelos dados que você me deu, você estava acima da nota de corte, mas só a IRCC pode dizer. O convite pode aparecer na sua conta um ou dois dias depois da rodada. Senão, algum dado pode ser diferente: a pontuação depois de um aniversário ou de um teste vencido, o programa ou a categoria, o momento do envio, ou um perfil vencido. A IRCC também já deixou pessoas de fora (rodada #418).

    Por favor, compare o seu perfil aqui com a sua conta da IRCC.
ita-event = { $days ->
    [0] Último dia para pedir a residência permanente
    [one] Resta { $days } dia para pedir a residência permanente
   *[other] Restam { $days } dias para pedir a residência permanente
 }
ita-event-description = Contado em dias completos a partir do dia que você disse ao bot. A sua conta da IRCC mostra a hora exata.

## A conversa: rodadas

draws-none-yet = Ainda não li as rodadas da IRCC. Tente de novo em um minuto.
draws-none-of-type = Ainda não houve nenhuma rodada deste tipo: { $type }.
draws-title = <b>{ $type }</b> · página { $page } de { $pages }
draws-all = Todas as rodadas
draws-all-button = Todas as rodadas
draws-newer-button = ‹ Mais novas
draws-older-button = Mais antigas ›
draws-filter-button = Escolher um tipo
draws-filter = Quais rodadas?
draws-open-button = Todas as rodadas
draws-unknown-type = Não conheço esse tipo de rodada. Estes são os que conheço:
draw-ask = Qual rodada? Envie o número dela, por exemplo: /draw 297
draw-unknown = Não conheço nenhuma rodada #{ $draw }.
draw-newest = A mais recente é a #{ $draw }.

## A conversa: ajustes de alertas

alerts-title = <b>Os seus alertas</b>
alerts-active = Os alertas estão ativos.
alerts-paused = Os alertas estão <b>pausados</b>.
alerts-which-met = Aviso das rodadas em que você teria recebido um convite, ou talvez, pelo desempate.
alerts-which-mine = Aviso das rodadas que são ou podem ser para você.
alerts-which-all = Aviso de todas as rodadas.
alerts-which-met-button = Só quando eu teria recebido um convite
alerts-which-mine-button = As que podem ser para mim
alerts-which-all-button = Todas as rodadas
alerts-quiet = Horas de silêncio: <b>das { $start } às { $end }</b> ({ $zone }). As mensagens então chegam na hora, mas sem som.
alerts-no-quiet = Horas de silêncio: <b>nenhuma</b>
alerts-muted = Silenciados: <b>{ $types }</b>
alerts-reminders = Lembretes: <b>{ $days } dias</b> antes de algo baixar a sua pontuação
alerts-no-reminders = Lembretes: <b>nenhum</b>
alerts-invited = Enquanto há um convite aberto, os alertas do perfil dele ficam em silêncio: /ita
alerts-reminders-ask =
    Com quanta antecedência devo lembrar você do que vai baixar a sua pontuação ou fechar uma porta: um aniversário, um teste ou um perfil que vence? Toque para ligar (🔔) ou desligar (🔕).

    Conheço estes dias pela data de envio do perfil, e pelas suas respostas da calculadora se você me deixar mantê-las. Os dias de um convite são sempre contados.
alerts-lead-button = { $mark } { $days } dias antes
alerts-silent = O que não é para você chega sem som.
alerts-quiet-button = Horas de silêncio
alerts-quiet-ask = Quando as mensagens devem chegar sem som? As horas são as do seu fuso: { $zone }.
alerts-no-quiet-button = Sem horas de silêncio
alerts-types-button = Silenciar tipos de rodadas
alerts-types-ask = Toque em um tipo para silenciá-lo (🔕) ou voltar a recebê-lo (🔔).
alerts-resume-button = Retomar meus alertas
alerts-muted-popup = Silenciado: { $type }. O mesmo botão desfaz.
alerts-unmuted-popup = Volto a avisar de: { $type }.

## A conversa: fuso horário, idioma

zone-ask =
    Em que fuso horário você mora? Agora é <b>{ $zone }</b>.

    Escolha, ou digite uma cidade ou uma diferença: <b>Nairobi</b>, <b>UTC+5:30</b>
zone-unknown = Não conheço esse lugar. Tente a cidade grande mais próxima, ou uma diferença para UTC, como UTC+5:30.
zone-kept = O seu fuso horário é <b>{ $zone }</b>. Lá agora são: { $now }.
zone-toronto = Toronto, Ottawa
zone-vancouver = Vancouver
zone-edmonton = Calgary, Edmonton
zone-halifax = Halifax
zone-kolkata = Índia
zone-karachi = Paquistão
zone-manila = Filipinas
zone-lagos = Nigéria
zone-casablanca = Marrocos
zone-dubai = Dubai
zone-tehran = Irã
zone-shanghai = China
zone-paris = Paris, Bruxelas
zone-sao_paulo = São Paulo
zone-douala = Camarões
zone-utc = UTC
language-ask = Em que idioma devo falar com você?
language-kept = Agora falo português com você.

## A conversa: o estado

status-title = <b>Como vai a vigilância</b>
status-read = O arquivo da IRCC foi lido pela última vez: { $when }
status-changed = Mudou pela última vez: { $when }
status-not-read = O arquivo da IRCC não foi lido desde que comecei.
status-failing = ⚠️ Ele não responde desde: { $since }. Continuo tentando; nada vai se perder.
status-newest = Rodada mais recente: #{ $draw } de { $date }. Eu a vi pela primeira vez: { $when }
status-delivery = Alertas dela: { $sent } enviados, { $waiting } na espera.
status-took = O último saiu { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 } depois do anúncio.
status-again-button = Atualizar

## A conversa: a saída

stop-done = Os seus alertas estão pausados. Tudo o que você me disse fica guardado.
delete-button = Apagar tudo
delete-ask = Apagar tudo o que está guardado sobre você, na hora e para sempre?
delete-yes-button = Sim, apagar tudo
delete-no-button = Não, manter
delete-done = Tudo sobre você foi apagado. Se quiser voltar: /start
delete-kept = Nada foi apagado.
delete-nothing = Nada está guardado sobre você. Se quiser começar: /start
mydata-button = Enviar meus dados
mydata-follows = Isto é tudo o que está guardado sobre você. Só não estão no arquivo os registros de entrega: por 30 dias, qual alerta chegou a você e em qual mensagem.

## A conversa: o que não é um comando, e os grupos

fallback-text = Não entendi. Você pode me enviar uma pontuação como 522, uma rodada como #297, ou um tipo como “cec” ou “french”.
fallback-command = Não conheço esse comando.
fallback-other = Só consigo ler texto. Por favor, não envie documentos: ninguém aqui vai pedi-los a você.
fallback-forwarded = Deixo de lado mensagens encaminhadas: elas não mudam nada do que sei sobre você. Escreva você para mim, por exemplo 522 ou #297.
group-only-private = Falo de pontuações só em particular.
group-button = Abrir o chat privado

## Vários perfis em um chat (bot/chat/several.py)

who-of = <b>{ $name }</b>
who-title = <b>Perfis neste chat</b>
who-explained = Para um casal, ou para clientes: até { $most } perfis, cada um com os seus próprios dados. Um alerta tem uma linha para cada um. ● é aquele de que os comandos falam; toque em outro para passar a ele.
who-add-button = + Adicionar um perfil
who-rename-button = Renomear { $name }
who-remove-button = Remover { $name }
who-remove-yes-button = Sim, remover
who-remove-ask = Remover o perfil <b>{ $name }</b> com tudo o que está guardado nele?
who-ask = Como o perfil vai se chamar? Um primeiro nome ou iniciais bastam.
who-added = Adicionado: <b>{ $name }</b>. Agora diga o que se aplica.
who-renamed = Agora se chama <b>{ $name }</b>.
who-fault-empty = Preciso de pelo menos uma letra.
who-fault-too_long = É longo demais: no máximo { $longest } caracteres.
who-fault-taken = Outro perfil daqui tem esse nome.
who-full-popup = Já há { $most } perfis; um chat não pode ter mais.

## Grupos, canais e cartões (bot/text/groups.py, bot/chat/group_settings.py, bot/chat/inline.py)

about-me-button = E para mim?
group-lost = Já não posso publicar rodadas em “{ $title }”, onde você tinha me colocado. Os ajustes de lá ficam guardados: quando eu puder escrever de novo, um administrador pode continuar com /here.
group-lost-untitled = Já não posso publicar rodadas em um grupo ou canal onde você tinha me colocado. Os ajustes de lá ficam guardados: quando eu puder escrever de novo, um administrador pode continuar com /here.
group-title = <b>Rodadas do Express Entry, assim que a IRCC as publica</b>
group-on = Publico aqui os dados de cada rodada, nunca a pontuação de ninguém.
group-on-topic = Publico os dados de cada rodada no tópico escolhido, nunca a pontuação de ninguém.
group-off = Não publico nada aqui. Um administrador pode mudar isso.
group-left-out = Deixadas de fora: <b>{ $types }</b>
group-here-button = Publicar aqui
group-stop-button = Não publicar nada
group-types-button = Quais rodadas
group-close-button = Pronto
group-types-ask = Toque em um tipo para deixá-lo de fora (▫️) ou voltar a publicá-lo (✔️).
group-language-ask = Em que idioma devo publicar?
group-admins-only = Só administradores podem mudar o que publico aqui.
group-admins-popup = Só administradores podem mudar isto.
group-erased = Esqueci este grupo e não publico nada aqui. Se quiser começar de novo: /here
group-channel-added = A partir de agora publico os dados de cada rodada em “{ $title }”. Para mudar algo, escreva /alerts no próprio canal.
card-title = #{ $draw } · { $type }
card-description = { $date } · nota de corte { $cutoff }

## Imagens: texto simples (bot/text/charts.py)

chart-cutoffs-title = Notas de corte
chart-period = { $since } – { $until }
chart-line = a sua pontuação
chart-met = você teria alcançado
chart-not-met = não, ou não se pode dizer
chart-pool-title = O pool
chart-pool-period = { $date } · { $total } candidatos
chart-pool-mine = você: { $score }
chart-pool-note = Claro: faixas de mais de 10 pontos
chart-months-title = Convites por mês
chart-rest = Outras

## E se (bot/text/whatif.py)

whatif-ask =
    <b>E se…</b>
    Os últimos doze meses com outra pontuação, uma nomeação, NCLC 7 em francês ou outra categoria: toque abaixo, ou digite, por exemplo, /whatif 505, /whatif +20, /whatif french.
whatif-title = <b>E se: { $changes }</b>
whatif-score = { $score } pontos
whatif-score-instead = { $score } pontos em vez de { $own }
whatif-nomination = uma nomeação provincial
whatif-now = Como está: de { $draws ->
    [one] { $draws } rodada
   *[other] { $draws } rodadas
 } em doze meses, { $mine } { $mine ->
    [one] era
   *[other] eram
 } para você, e você teria alcançado { $met }.
whatif-now-no-score = Como está: de { $draws ->
    [one] { $draws } rodada
   *[other] { $draws } rodadas
 } em doze meses, { $mine } { $mine ->
    [one] era
   *[other] eram
 } para você. Não sei a sua pontuação: /score
whatif-then = Então: { $mine } de { $draws } para você, e { $met } { $met ->
    [one] alcançada
   *[other] alcançadas
 }.
whatif-then-no-score = Então: { $mine } de { $draws } para você.
whatif-gained = <b>{ $gained } a mais, de { $mine }:</b>
whatif-lost = <b>{ $lost } a menos:</b>
whatif-more = … e mais { $more }.
whatif-same = Não teria mudado nada: as mesmas rodadas alcançadas.
whatif-nearest = A que faltou por menos: #{ $draw } com { $cutoff }, { $points ->
    [0] pelo desempate (tie-break)
    [one] por { $points } ponto
   *[other] por { $points } pontos
 }.
whatif-opened = { $opened ->
    [one] { $opened } rodada a mais teria sido
   *[other] { $opened } rodadas a mais teriam sido
 } para você.
whatif-french = NCLC 7 em francês também soma 25 ou 50 pontos à pontuação. Eles não são contados aqui: /whatif french +50 os conta.
whatif-not-understood = Não entendi. Por exemplo: /whatif 505, /whatif +20, /whatif french
whatif-join-button = + { $type }
whatif-leave-button = − { $type }
whatif-nomination-button = Nomeação
whatif-french-button = NCLC 7 em francês
whatif-more-button = Outro programa ou categoria
whatif-reset-button = Começar de novo
whatif-choose = <b>E se…</b> O que mais se aplicaria a você?

## O pool (bot/text/standing.py)

pool-title = <b>O pool em { $date }</b>: { $total } candidatos
pool-above = Acima de { $score } havia entre <b>{ $least }</b> e <b>{ $most }</b> pessoas.
pool-above-exactly = Acima de { $score } havia <b>{ $count }</b> pessoas.
pool-band = A faixa { $band } tinha { $count }. Só as faixas são publicadas, então ninguém pode dizer o lugar dentro de uma.
pool-per-point = Com distribuição igual, um ponto ali valia cerca de { $count } pessoas.
pool-moves = Desde { $date }: { $band_change } na faixa { $band }, { $above_change } acima dela. Os últimos números:
pool-row = { $date }: { $band } na faixa, { $above } acima
pool-invited = Os números são de antes da rodada: desde então { $invited ->
    [one] { $invited } convite foi
   *[other] { $invited } convites foram
 } para pessoas que ainda são contadas aqui.
pool-no-score = Com a sua pontuação posso dizer quantos estão acima de você: /score, ou /pool 505.
pool-none = Os números do pool da IRCC ainda não foram lidos. Tente de novo em um minuto.
pool-picture-button = Imagem

## Previsões (bot/text/forecasts.py)

forecast-title = <b>O que tem sido habitual</b>
forecast-type = <b>{ $type }</b>
forecast-rhythm = Normalmente a cada { $median ->
    [one] dia
   *[other] { $median } dias
 }; quatro de cada cinco das últimas { $gaps } pausas duraram de { $short } a { $long } dias.
forecast-rhythm-few = Até agora { $gaps } pausas, de { $short } a { $long } dias.
forecast-rhythm-even = Até agora { $gaps ->
    [one] uma pausa, de { $median } dias
   *[other] { $gaps } pausas, de { $median } dias cada
 }.
forecast-last = A última: { $date }, há { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }.
forecast-silent = Nenhuma desde { $date }, há { $days } dias; a pausa mais longa até então foi de { $longest }. Este tipo pode ter terminado.
forecast-silent-lately = Nenhuma desde { $date }, há { $days } dias; a mais longa das últimas { $gaps } pausas foi de { $longest }. Este tipo pode ter terminado.
forecast-once = Houve só uma, em { $date }.
forecast-range = Nota de corte provável da próxima, em quatro de cada cinco casos: <b>de { $low } a { $high }</b>
forecast-card = Das minhas últimas { $ranges } faixas para { $type }, { $held } se confirmaram. O meu erro médio foi de { $mine } pontos; o de “igual à última vez”, de { $same }.
forecast-loses = Sem faixa: em { $tries } rodadas desde { $since } o meu erro médio foi de { $mine } pontos, e o de “igual à última vez”, de { $same }.
forecast-untested = Sem faixa: poucas rodadas para pôr uma à prova.
forecast-borrowed = A largura dela se apoia também em outros tipos do mesmo gênero.
forecast-cutoffs = A nota de corte mais baixa de todas: { $lowest } (#{ $low }, { $low_date }). A mais alta: { $highest } (#{ $high }, { $high_date }).
forecast-sizes = A menor rodada: { $smallest ->
    [one] { $smallest } convite
   *[other] { $smallest } convites
 } (#{ $small }, { $small_date }). A maior: { $largest } (#{ $large }, { $large_date }).
forecast-never = Ainda não houve nenhuma rodada deste tipo: { $type }.
forecast-disclaimer = A IRCC não publica um calendário. Isto é o que tem sido, não uma promessa do que será.

## Legendas das imagens (bot/chat/chart.py)

chart-caption-mine = A sua linha está em <b>{ $line }</b>: { $draws ->
    [one] desta rodada
   *[other] destas { $draws } rodadas
 } você teria alcançado { $met }.
chart-caption-may-be = A sua linha está em <b>{ $line }</b>: { $draws ->
    [one] desta rodada
   *[other] destas { $draws } rodadas
 } você teria alcançado { $met }, se eram para você.
chart-caption-others = { $draws ->
    [one] { $draws } rodada. Não era para você, então a sua linha não é desenhada.
   *[other] { $draws } rodadas. Não eram para você, então a sua linha não é desenhada.
 }
chart-caption-no-score = { $draws ->
    [one] { $draws } rodada
   *[other] { $draws } rodadas
 }. Com a sua pontuação posso desenhar a sua linha: /score
chart-caption-pool = As faixas como a IRCC as conta. /pool diz em palavras.
chart-caption-months = { $invited } convites em doze meses, até a #{ $draw }.
chart-year = O ano { $year } até agora:
chart-year-row = { $type }: { $draws ->
    [one] { $draws } rodada
   *[other] { $draws } rodadas
 }, { $invited ->
    [one] { $invited } convite
   *[other] { $invited } convites
 }, { $range }
chart-no-draws = Nenhuma rodada deste tipo nesse período: { $type }.
chart-unknown = Não conheço essa imagem. Estas eu posso desenhar:
chart-button = Gráfico
chart-mine-button = Minhas notas de corte
chart-year-button = Um ano
chart-years-button = Três anos
chart-pool-button = O pool
chart-months-button = Convites por mês
whatif-button = E se
forecast-button = Previsão

## Notícias (bot/text/news.py, bot/chat/news.py)

news-title = <b>Notícias recentes do Express Entry</b>
news-none = Nenhuma notícia foi lida ainda.
news-alert-title = <b>Notícia do Express Entry</b>
news-link = <a href="{ $link }">{ $title }</a>
news-source = { $host }, { $when }
news-on-button = Avisar das notícias
news-off-button = Não avisar das notícias
news-more-button = Mais notícias
news-stop-button = Sem mais notícias
news-off-popup = Você não recebe mais notícias. /alerts as liga de novo.
alerts-news-on = Notícias do Express Entry: <b>sim</b>, no máximo algumas por dia.
alerts-news-off = Notícias do Express Entry: <b>não</b>

## O operador: /stats, /broadcast, /resume (bot/chat/office.py, bot/text/letters.py)

letter-title = 📣 <b>Do operador deste bot</b>
letter-how = Escreva depois do comando o que se deve dizer a todos, como em <code>/broadcast O bot muda de casa hoje à noite.</code> Você vê primeiro, e nada é enviado antes de você dizer.
letter-too-long = É longo demais: no máximo { $most } caracteres.
letter-send-button = { $people ->
    [one] Enviar a { $people } pessoa
   *[other] Enviar a { $people } pessoas
 }
letter-drop-button = Não enviar
letter-sent = 📣 Está a caminho. /stats mostra o que ainda espera.
letter-dropped = Não foi enviado.
resumed = Os alertas continuam. Se de novo chats demais voltarem como inexistentes, eles param outra vez.
stats-title = <b>Como está o bot</b>
stats-people = { $people ->
    [one] { $people } pessoa
   *[other] { $people } pessoas
 }, { $active } com alertas ativos
stats-draws = { $draws ->
    [one] { $draws } rodada conhecida
   *[other] { $draws } rodadas conhecidas
 }
stats-look = O arquivo da IRCC foi lido pela última vez: { $when }
stats-no-queue = Nada espera para ser enviado.
stats-queue = { $waiting ->
    [one] { $waiting } mensagem espera
   *[other] { $waiting } mensagens esperam
 } na fila de envio, desde { $since }
stats-newest = Alertas sobre #{ $draw }: { $sent } enviados, { $waiting } na espera, { $given } abandonados, { $again } enviados de novo depois de uma dúvida
stats-newest-untold = #{ $draw } não foi anunciada.
