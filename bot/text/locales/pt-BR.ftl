# Português do Brasil, com os termos da IRCC em inglês onde é preciso reconhecê-los.
#
# A mesma sintaxe e as mesmas chaves de en.ftl. Os nomes de programas e categorias são os que a
# IRCC publica; depois vem uma tradução curta. Em português, [one] vale para 0 e para 1.

# en 93f1055e
language-name = Português (Brasil)

## Between items, before the last item, between sentences; the first day of a month

# en 5d5eb11c
list-comma = { ", " }
# en 1391a974
list-and = { $list } e { $last }
# en 8f1fb123
list-or-comma = { ", " }
# en 8c527a48
list-or = { $list } ou { $last }
# en 07b47399
sentence-space = { " " }
# en 7f0a6d6e
ordinal-first = 1º

## Draw types: the name IRCC publishes, a short name, and the kind of draw in a sentence

# en f894b22a
type-general = General (geral)
# en 9017d2b1
type-general-short = Geral
# en 15047e0b
type-general-draw = rodada geral
# en 29ac1ee8
type-cec = Canadian Experience Class
# en 1a3bebe3
type-cec-short = CEC
# en 91295801
type-cec-draw = rodada CEC
# en 79f672d8
type-fsw = Federal Skilled Worker
# en da7a9e2d
type-fsw-short = FSW
# en db436c91
type-fsw-draw = rodada FSW
# en e730f172
type-fst = Federal Skilled Trades
# en 737a3fbc
type-fst-short = FST
# en 58a4175d
type-fst-draw = rodada FST
# en 5a694d8e
type-pnp = Provincial Nominee Program
# en bc195520
type-pnp-short = PNP
# en 1923a6f2
type-pnp-draw = rodada PNP
# en 2e02cbf2
type-french = French-language proficiency (francês)
# en 6be8a8c1
type-french-short = Francês
# en 290d0692
type-french-draw = rodada de francês
# en af0ffcaf
type-healthcare = Healthcare and social services occupations (saúde)
# en a0d3ff65
type-healthcare-short = Saúde
# en 53123dcb
type-healthcare-draw = rodada de saúde
# en 73064efb
type-stem = STEM occupations (ciência e tecnologia)
# en b360e41b
type-stem-short = STEM
# en 8d6ab6c7
type-stem-draw = rodada STEM
# en 768a5793
type-trades = Trade occupations (profissões técnicas)
# en da21e59f
type-trades-short = Trades
# en 621d4cce
type-trades-draw = rodada de trades
# en c52190cd
type-transport = Transport occupations (transporte)
# en 1207db18
type-transport-short = Transporte
# en 563e8f74
type-transport-draw = rodada de transporte
# en f48cd832
type-agriculture = Agriculture and agri-food occupations (agricultura)
# en 10d7a090
type-agriculture-short = Agricultura
# en 10d620e3
type-agriculture-draw = rodada de agricultura
# en caee31ad
type-education = Education occupations (educação)
# en 12f3715d
type-education-short = Educação
# en 5bdfb070
type-education-draw = rodada de educação
# en 35485374
type-physicians = Physicians with Canadian work experience (médicos)
# en 9626eca3
type-physicians-short = Médicos
# en 51529c73
type-physicians-draw = rodada de médicos
# en bec016af
type-senior_managers = Senior managers with Canadian work experience (altos executivos)
# en a061852f
type-senior_managers-short = Altos executivos
# en 3251fb20
type-senior_managers-draw = rodada de altos executivos
# en 4e39349a
type-researchers = Researchers with Canadian work experience (pesquisadores)
# en 01919bb9
type-researchers-short = Pesquisadores
# en 5e1f8450
type-researchers-draw = rodada de pesquisadores
# en 24e595db
type-military = Skilled military recruits (militares)
# en d099fc38
type-military-short = Militares
# en 819fb189
type-military-draw = rodada de militares

## What each program and category asks for, in one sentence (rules of 2026)

# en 043419ec
criteria-cec = Pelo menos um ano de trabalho qualificado no Canadá nos últimos três anos, e CLB 7 (TEER 0 e 1) ou CLB 5 (TEER 2 e 3).
# en 29f7ed29
criteria-fsw = Pelo menos um ano contínuo de trabalho qualificado, CLB 7 nas quatro habilidades, e 67 pontos de 100 na tabela de seleção.
# en b2ad22ee
criteria-fst = Pelo menos dois anos de trabalho em uma profissão técnica (skilled trade) nos últimos cinco anos, e uma oferta de emprego ou um certificado de qualificação.
# en 8ca76ad3
criteria-french = NCLC 7 ou mais nas quatro habilidades: fala, compreensão oral, leitura e escrita.
# en 9363f632
criteria-healthcare = Pelo menos 12 meses em uma só ocupação da lista de saúde e serviços sociais da IRCC, nos últimos três anos.
# en 72e91ff6
criteria-stem = Pelo menos 12 meses em uma só ocupação da lista STEM da IRCC, nos últimos três anos.
# en 531eda80
criteria-trades = Pelo menos 12 meses em uma só ocupação da lista de profissões técnicas (trades) da IRCC, nos últimos três anos.
# en 182ba6e0
criteria-transport = Pelo menos 12 meses em uma só ocupação da lista de transporte da IRCC, nos últimos três anos.
# en 8f04286d
criteria-agriculture = Trabalho em uma ocupação da lista de agricultura e agroindústria da IRCC. A categoria terminou em fevereiro de 2026.
# en 8606a354
criteria-education = Pelo menos 12 meses em uma só ocupação da lista de educação da IRCC, nos últimos três anos.
# en 537756d5
criteria-physicians = Pelo menos 12 meses como médico no Canadá, em uma só ocupação da lista, nos últimos três anos.
# en fc2490fb
criteria-senior_managers = Pelo menos 12 meses como alto executivo no Canadá, em uma só ocupação da lista, nos últimos três anos.
# en 6e05d2a4
criteria-researchers = Pelo menos 12 meses como pesquisador no Canadá, em uma só ocupação da lista, nos últimos três anos.
# en 545cc2ea
criteria-military = Dez anos em forças armadas estrangeiras reconhecidas, e uma oferta de emprego das Forças Armadas Canadenses de três anos ou mais.
# en 71a06b67
criteria-list = Pelo menos { $months } meses em uma só ocupação da lista da IRCC, nos últimos { $years } anos.
# en c21d5ecf
criteria-list-canada = Pelo menos { $months } meses no Canadá em uma só ocupação da lista da IRCC, nos últimos { $years } anos.
# en dd91438e
criteria-level = NCLC { $level } ou mais nas quatro habilidades.
# en 96caaa83
criteria-new = A IRCC mudou o que exige. Leia os requisitos na página da IRCC, por favor.

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
answer-met = Você teria recebido um convite: { $score }, corte { $cutoff } ({ $type })
# en 26220b1d
answer-tie = Depende do desempate (tie-break): { $score }, corte { $cutoff } ({ $type })
# en 2bfc057d
answer-missed = Desta vez não: { $score }, corte { $cutoff } ({ $type }), { $points ->
    [one] falta { $points } ponto
   *[other] faltam { $points } pontos
 }
# en 2c4c3906
answer-missed-tie_break = Desta vez não: { $score }, corte { $cutoff } ({ $type }), no desempate
# en ab1322d9
answer-missed-either_way = Desta vez não, de qualquer forma: { $score }, corte { $cutoff } ({ $type })
# en 97e5938d
answer-not_for_you = Não é para você: { $draw }, corte { $cutoff }
# en ff4b0461
answer-may_be = Você atende aos requisitos? { $score }, corte { $cutoff } ({ $type })
# en d429dc92
answer-may_be-no_score = Você atende aos requisitos? Corte { $cutoff } ({ $type })
# en 7923e434
answer-out_of_pool = Seu perfil estava no pool? { $score }, corte { $cutoff } ({ $type })
# en f305e2db
answer-out_of_pool-no_score = Seu perfil estava no pool? Corte { $cutoff } ({ $type })
# en 7305ff2e
answer-nomination = Você tem uma nomeação? { $type }, corte { $cutoff }; com ela, { $score }
# en d5d8a4ee
answer-nomination-no_score = Você tem uma nomeação? { $type }, corte { $cutoff }
# en 040c6066
answer-new_type = Novo tipo de rodada: { $score }, corte { $cutoff } ({ $type })
# en 1615ab81
answer-new_type-no_score = Novo tipo de rodada: corte { $cutoff } ({ $type })
# en fdbb2d68
answer-no_score = Qual é a sua pontuação? Corte { $cutoff } ({ $type }); é para você
# en d9149a09
answer-score_unclear = Seus { $score } incluem uma nomeação? Corte { $cutoff } ({ $type })
# en 4c329f2e
named-met = { $name }: teria recebido um convite, { $score }, corte { $cutoff } ({ $type })
# en 1e2883ce
named-tie = { $name }: depende do desempate, { $score }, corte { $cutoff } ({ $type })
# en 79b930b2
named-missed = { $name }: desta vez não, { $score }, corte { $cutoff } ({ $type }), { $points ->
    [one] falta { $points } ponto
   *[other] faltam { $points } pontos
 }
# en 0eb25f83
named-missed-tie_break = { $name }: desta vez não, { $score }, corte { $cutoff } ({ $type }), no desempate
# en c80eb979
named-missed-either_way = { $name }: desta vez não, de qualquer forma, { $score }, corte { $cutoff } ({ $type })
# en d4846203
named-not_for_you = { $name }: não atende aos requisitos, { $draw }, corte { $cutoff }
# en a2c5e011
named-may_be = { $name }: atende aos requisitos? { $score }, corte { $cutoff } ({ $type })
# en edb12e4d
named-may_be-no_score = { $name }: atende aos requisitos? Corte { $cutoff } ({ $type })
# en 25d69177
named-out_of_pool = { $name }: perfil no pool nesse dia? { $score }, corte { $cutoff } ({ $type })
# en 9422d2ef
named-out_of_pool-no_score = { $name }: perfil no pool nesse dia? Corte { $cutoff } ({ $type })
# en fad2a22f
named-nomination = { $name }: tem uma nomeação? { $type }, corte { $cutoff }; com ela, { $score }
# en bf5e3011
named-nomination-no_score = { $name }: tem uma nomeação? { $type }, corte { $cutoff }
# en 75a375d5
named-new_type = { $name }: ainda não dá para saber, { $score }, corte { $cutoff } ({ $type })
# en d5fba206
named-new_type-no_score = { $name }: ainda não dá para saber, corte { $cutoff } ({ $type })
# en 44d38e08
named-no_score = { $name }: qual pontuação? Corte { $cutoff } ({ $type })
# en 43b21947
named-score_unclear = { $name }: { $score } inclui uma nomeação? Corte { $cutoff } ({ $type })

## The facts that follow the answer

# en f318c00c
profile-me = Você
# en 6e887ac9
where-above = { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 } acima.
# en 393ec4c1
where-below = { $points ->
    [one] Faltou { $points } ponto
   *[other] Faltaram { $points } pontos
 }, quer você atenda aos requisitos, quer não.
# en de4a2c93
where-at_everyone = Todas as pessoas exatamente na nota de corte foram convidadas.
# en 8f4a4642
where-at_before = Você enviou o seu perfil antes do desempate (tie-break).
# en 653b8809
where-at_after = O seu perfil foi enviado depois do desempate (tie-break).
# en 00158e5d
where-at_same_day = Você enviou o seu perfil no dia do desempate (tie-break).
# en 3644f1c0
where-at_no_date = Não sei quando você enviou o seu perfil.
# en 75f4d740
where-at_no_tie_break = Exatamente na nota de corte, e o desempate (tie-break) não é conhecido.

## What would follow if the draw is for the person

# en 46df70fc
if-above = Se sim: { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 } acima da nota de corte, então você teria recebido um convite.
# en 2eb409ee
if-below = Se sim: { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 } abaixo da nota de corte, então você não teria recebido um convite.
# en 7f46c31c
if-at_everyone = Se sim: exatamente na nota de corte, então você teria recebido um convite.
# en 728ba79a
if-at_before = Se sim: na nota de corte e antes do desempate, então você teria recebido um convite.
# en 8fb775dd
if-at_after = Se sim: na nota de corte, mas depois do desempate, então você não teria recebido um convite.
# en 9d24c4c8
if-at_same_day = Se sim: exatamente na nota de corte; depende da hora em que você enviou o perfil.
# en be8364dd
if-at_no_date = Se sim: exatamente na nota de corte; depende de quando você enviou o perfil.
# en 565942e8
if-at_no_tie_break = Se sim: exatamente na nota de corte; depende do desempate, que não é conhecido.
# en 1e54ff1d
if-no_score = Se sim: depende da sua pontuação, que ainda não tenho.
# en 9ba5a9b8
if-score_unclear = Se sim: depende de a sua pontuação incluir ou não os { $nomination } pontos de uma nomeação.

## Why a draw is, is not, or may be for somebody

# en 0df6af20
reason-name_unknown = É o nome que a IRCC publicou. Ainda não sei dizer se inclui você.
# en 67236d4b
reason-not_nominated = Era para pessoas com uma nomeação provincial, e você disse que não tem. A nota de corte inclui os { $nomination } pontos da nomeação.
# en 0a22fa8c
reason-nomination_unsaid = Era para pessoas com uma nomeação provincial. A nota de corte inclui os { $nomination } pontos da nomeação.
# en 2a6361ea
reason-not_in_program = Você disse que não atende aos requisitos de { $type }.
# en f252ad60
reason-not_in_category = Você disse que não está na categoria { $type }.
# en 34575482
reason-in_no_program = Para uma rodada por categoria também é preciso atender aos requisitos de { $programs }, e você disse que não atende.
# en 15ead52c
reason-no_program_said = Para uma rodada por categoria também é preciso atender aos requisitos de { $programs }.
# en 62a45855
reason-program_changed = Era para quem atende aos requisitos de { $type }. A IRCC mudou os requisitos desse programa depois da sua resposta.
# en d2426253
reason-programs_changed = Uma rodada por categoria também exige atender aos requisitos de um programa federal, e a IRCC mudou os programas depois da sua resposta.
# en c91257f2
reason-category_changed = A IRCC mudou a lista da categoria { $type } em { $date }; a sua resposta é sobre a anterior.
# en e6185439
reason-category_earlier = Naquele dia a categoria { $type } tinha outras regras; a sua resposta é sobre as posteriores, então não dá para saber.
# en 129f4aa4
reason-label_unknown = A IRCC publicou uma nova versão da categoria { $type } ({ $label }), e ainda não conheço a lista dela; a sua resposta é sobre uma anterior.
# en 4a8dec30
changed-added = Novas na lista: { $occupations }.
# en 24f45dda
changed-removed = Não estão mais na lista: { $occupations }.
# en 9547151d
changed-more = { $occupations } e mais { $more }
# en a7c083a5
changed-months = Agora exige { $months } meses de trabalho; antes eram { $before }.

# en 13e895a3
score-with-nomination = { $score } inclui os { $nomination } pontos da nomeação.

## What to do

# en c1d21349
account-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/account.html
# en b55a5270
advice-account = É o que resulta dos seus dados. Só vale o que está na sua conta da IRCC: <a href="{ $url }">consulte-a</a>.
# en 1db5dd74
advice-missed = O seu perfil continua no pool para as próximas rodadas enquanto for válido. /crs mostra o que aumentaria a sua pontuação.
# en 2592a9c7
advice-missed-near = Foi por pouco. O seu perfil continua no pool para as próximas rodadas enquanto for válido.
# en 94647fbe
advice-not_for_you = Algo mudou? Atualize em /profile
# en 95f6681c
advice-several = É o que resulta dos dados salvos aqui. Só vale o que está na conta da IRCC de cada pessoa: <a href="{ $url }">consulte-a</a>.

## Questions, and their answers as buttons

# en f1a7daeb
question-score = Qual é a sua pontuação CRS, sem os { $nomination } pontos de uma nomeação?
# en 411bd3e5
question-nomination = Você tem uma nomeação provincial?
# en dea34309
question-nomination_in_score = A sua pontuação de { $score } inclui os { $nomination } pontos de uma nomeação provincial?
# en 7041e443
question-program = Você atende aos requisitos deste programa: { $type }?
# en d0ebb1d1
question-any_program = Você atende aos requisitos de pelo menos um dos programas federais: { $programs }?
# en 6961f958
question-category = Você atende aos critérios desta categoria: { $type }?
# en bd84f9bf
question-submitted = Quando você enviou o seu perfil do Express Entry? Basta o dia; com a hora (UTC) posso ser exato.
# en 063bfdaf
question-submitted-time = A que hora você enviou o seu perfil do Express Entry em { $date }? Se puder, com segundos: 10:00:30.
# en 704aa970
question-about = <b>{ $name }</b>: { $question }
# en c745ab72
yes-button = Sim
# en a05e0b1f
no-button = Não

## Reminders: what will lower a score, and how long an invitation still runs (bot/text/notices/reminders.py)

# en 9536272d
reminder-title = 🗓 <b>Lembrete</b>
# en fb6c1ff7
reminder-profile = <b>{ $name }</b>
# en c7d8632c
reminder-row = • Em { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }: { $line }
# en 284be4df
reminder-invitation = O seu convite: { $days ->
    [0] hoje é o último dia para enviar a solicitação.
    [one] resta { $days } dia para enviar a solicitação.
   *[other] restam { $days } dias para enviar a solicitação.
 }
# en 3f5897a9
reminder-invitation-over = Pela data que você me deu, os 60 dias do seu convite já passaram.
# en 7940a78a
reminder-closing = Só vale o que está na sua conta da IRCC. Se algo mudou, me diga e eu recalculo.
# en 64beb054
reminder-invitation-button = Meu convite
# en 20f8c550
reminder-calculator-button = Ver minha pontuação
# en 634752e3
reminder-settings-button = Lembretes
# en 18639a79
drop-birthday = o seu aniversário, em { $day }
# en 403c643e
drop-new_points = novos pontos, em { $day }
# en b81830eb
drop-first_test = os resultados do seu primeiro teste de idioma vencem em { $day }
# en 61a36366
drop-second_test = os resultados do seu segundo teste de idioma vencem em { $day }
# en 06182ade
drop-profile = o seu perfil do Express Entry vence em { $day }; depois disso ele está fora do pool
# en 777ccf4e
drop-work_window = a partir de { $day } a sua experiência de trabalho pode deixar de ser recente o bastante: 12 meses precisam estar dentro dos últimos três anos
# en 340822fe
drop-funds = o último dia para informar no perfil os novos fundos de estabelecimento (settlement funds) da IRCC é { $day }: sem eles, um perfil pode deixar de atender aos requisitos. CEC não os exige, e uma atualização não muda o momento em que você enviou o perfil
# en 0c3e8bfa
drop-costs = { $what } (−{ $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 })
# en 822e424b
drop-row = • { $line }
# en d8e27c87
score-stale = ⚠️ Os seus dados são de { $since } e talvez estejam desatualizados. Desde então: { $changes }.
# en 06cecf44
stale-several = ⚠️ Talvez haja dados desatualizados de: <b>{ $names }</b>. Confira: /profile
# en 28647a0e
older-announced = ⚠️ A IRCC anunciou novos pontos a partir de { $since }. Não consegui confirmar os valores; vale o número da sua conta da IRCC.
# en 6803f4ad
older-confirmed = ⚠️ A IRCC mudou os pontos em { $since }, e a sua pontuação é de antes. Vale o número da sua conta da IRCC.
# en 8bb7e036
older-push = A IRCC mudou os pontos em { $since }, e a pontuação que você salvou ({ $score }) é de antes. Por favor, veja a sua conta da IRCC e me diga o número que está lá.
# en fef69bd9
older-computed = Com os novos pontos, as suas respostas na calculadora dão { $score }.
# en b17de4f0
older-button = Informar o novo número
# en 393cf822
older-computed-button = Salvar { $score }
# en 78171b58
since-birthday = você fez aniversário em { $day }
# en e27db638
since-first_test = os resultados do seu primeiro teste de idioma venceram em { $day }
# en e54379f9
since-second_test = os resultados do seu segundo teste de idioma venceram em { $day }
# en 4706919f
since-profile = o seu perfil do Express Entry venceu em { $day }: sem um novo, você não está no pool
# en ad64a85b
since-work_window = desde { $day } a sua experiência talvez não seja recente o bastante para alguns programas e categorias
# en 5b8092f4
draw-facts = #{ $draw }, { $name }, { $date }, { $size ->
    [one] { $size } convite
   *[other] { $size } convites
 }.

## One draw

# en 6be04b0a
draw-tie-break = Desempate (tie-break): { $instant }
# en e796e857
draw-tie-break-none = Desempate (tie-break): ainda não existia; todos com { $cutoff } foram convidados
# en b516ca52
draw-tie-break-unknown = Desempate (tie-break): desconhecido
# en efbc51c5
draw-ran-at = Realizada: { $instant }
# en 09c325f1
draw-invited = Aberta a: { $programs }
# en fe636138
draw-pool = Pool em { $date }: { $total } candidatos
# en 5d69616f
draw-pool-undated = Pool antes da rodada: { $total } candidatos
# en 7ca3f78b
draw-pool-band = { $band }: { $count }
# en c19a2ef4
draw-link = <a href="{ $url }">A página da IRCC sobre esta rodada</a>
# en 2eb267a8
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

# en 65e9036f
note-tie_break_unreadable = O desempate da IRCC para esta rodada não pode ser lido.
# en b29096cd
note-tie_break_missing = A IRCC não publicou um desempate para esta rodada.
# en 94bcd7fa
note-tie_break_no_year = Falta o ano no desempate da IRCC para esta rodada.
# en 2f2076aa
note-tie_break_am_pm = O desempate da IRCC para esta rodada mistura duas formas de escrever a hora.
# en bd691a79
note-tie_break_after_draw = O desempate da IRCC para esta rodada é posterior à própria rodada.
# en b165cf9f
note-tie_break_too_old = O desempate da IRCC para esta rodada é anterior a ela em mais de um ano.
# en 92330e6d
note-ran_at_unreadable = A hora da IRCC para esta rodada não pode ser lida.
# en 14fea143
note-ran_at_other_day = A data e a hora da IRCC para esta rodada indicam dias diferentes.
# en 400ed02c
note-pool_unreadable = Os números do pool da IRCC para esta rodada não podem ser lidos.
# en 6caf676e
note-unusual = ⚠️ Os números da IRCC para esta rodada são incomuns. Compare com a página dela, por favor.

## A correction

# en 915a4df9
correction-title = A IRCC corrigiu esta rodada, e por isso o seu resultado mudou.
# en ef5b8221
correction-answer = Correção: { $answer }
# en 01726a4b
correction-replaces = Substitui: { $mark } { $answer }
# en 9fd5d66c
correction-before = O que a IRCC tinha publicado: { $facts }.
# en c647c46c
post-title = <b>Rodada do Express Entry: { $type }, corte { $cutoff }</b>
# en 06e447e5
digest-title = <b>Rodadas do Express Entry, de { $first } a { $last }</b>
# en bae428f0
digest-row = • #{ $draw }, { $date }: { $type }, corte <b>{ $cutoff }</b>, { $size ->
    [one] { $size } convite
   *[other] { $size } convites
 }
# en 61d02103
digest-none = Nenhuma rodada a informar de { $first } a { $last }.
# en a8cbac51
digest-pool = Pool em { $day }: { $total } candidatos, { $way ->
    [more] { $count } a mais que
    [fewer] { $count } a menos que
   *[same] os mesmos que
 } em { $before }.
# en f9bd573c
correction-date = realizada em { $date }
# en 133ee743
correction-size = { $size ->
    [one] { $size } convite
   *[other] { $size } convites
 }
# en 1c74f2ce
correction-cutoff = nota de corte { $cutoff }
# en a89f0efb
correction-tie-break = desempate { $instant }
# en d33ff806
correction-tie-break-unknown = desempate desconhecido

## The one line of context

# en 62cada34
context-new_name = A IRCC nunca tinha usado este nome.
# en 6f3a30df
context-first_ever = A primeira { $type } até hoje.
# en 9fc2091c
across-new-points = { $line } Novos pontos entraram em vigor em { $since }, então as duas notas não estão na mesma escala.
# en 2d8b6a96
context-first_in = Primeira { $type } em { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }; a anterior foi a #{ $last_number }, em { $last_date }, com { $last_cutoff }.
# en eebc3c7a
context-lowest_ever = A nota de corte mais baixa até hoje de uma { $type }, entre { $count }.
# en 80322afc
context-highest_ever = A nota de corte mais alta até hoje de uma { $type }, entre { $count }.
# en 634e41d0
context-lowest_since = A nota de corte mais baixa de uma { $type } em { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }, desde a #{ $last_number } de { $last_date } ({ $last_cutoff }).
# en 37d47026
context-highest_since = A nota de corte mais alta de uma { $type } em { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }, desde a #{ $last_number } de { $last_date } ({ $last_cutoff }).
# en 6374eae0
context-streak = { $count ->
    [3] Terceira { $type } seguida com { $range }.
    [4] Quarta { $type } seguida com { $range }.
    [5] Quinta { $type } seguida com { $range }.
    [6] Sexta { $type } seguida com { $range }.
   *[other] Mais uma { $type } com { $range }; já são { $count } seguidas.
 }
# en bf2a6ebb
context-move_up = { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 } a mais que a { $type } anterior: a #{ $last_number }, em { $last_date }, com { $last_cutoff }.
# en 9ba5ad27
context-move_down = { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
 } a menos que a { $type } anterior: a #{ $last_number }, em { $last_date }, com { $last_cutoff }.
# en c4e4a446
context-tie_later = A mesma nota de corte da { $type } anterior, a #{ $last_number }, em { $last_date }, com { $last_cutoff }; o desempate é { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } posterior.
# en b4d4f7ae
context-tie_earlier = A mesma nota de corte da { $type } anterior, a #{ $last_number }, em { $last_date }, com { $last_cutoff }; o desempate é { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } anterior.
# en 541b24e2
context-move_none = A mesma nota de corte da { $type } anterior: a #{ $last_number }, em { $last_date }, com { $last_cutoff }.

## Buttons under an alert

# en 8d5a1dd5
details-button = Detalhes
# en bff8905f
mute-button = Silenciar: { $type }
# en fdd063d6
unmute-button = Reativar: { $type }

## Standing texts

# en 28eea886
disclaimer =
    Este bot não é afiliado à IRCC e não dá orientação jurídica.
    Ninguém aqui jamais vai pedir a você documentos, dinheiro ou senhas.

# en 69fb0aad
privacy =
    <b>O que é guardado sobre você, e por quê</b>

    • o número deste chat, para escrever a você
    • o seu idioma e o seu fuso horário, para que você entenda as mensagens
    • os dados que você deu: pontuação, programas, categorias, nomeação, quando enviou o perfil – para dizer se você teria recebido um convite
    • respostas da calculadora: até você terminar, ou por 90 dias se você parar no meio; por mais tempo só se você pedir – para lembrar você do que vai custar pontos
    • a data de um convite, e quais lembretes foram enviados, para contar os 60 dias
    • os seus ajustes de alertas
    • os nomes que você dá a vários perfis, para distingui-los
    • se você me adicionou a um grupo ou canal: que foi você, enquanto eu puder publicar ali, para avisar você se eu não puder mais
    • por 30 dias, quais alertas foram entregues, para não enviar nenhum duas vezes e corrigir um se a IRCC corrigir uma rodada

    Nenhum outro nome, nenhum nome de usuário e nenhum texto de mensagem é guardado em nenhum arquivo ou registro. Nada é vendido nem repassado.

    /mydata envia tudo em um arquivo, menos quais alertas foram entregues. /delete apaga tudo na hora, e em menos de um minuto nenhum arquivo contém mais nada disso. /stop só pausa os alertas. Um chat inacessível por doze meses é apagado.

# en 12145a18
help-title = <b>O que eu posso fazer</b>
# en 255ecd55
help-command = /{ $command } – { $does }
# en 74001a02
help-closing = Você também pode simplesmente enviar uma pontuação, como 522. Para um casal ou para clientes, /profile guarda vários perfis. Adicione-me a um grupo ou canal, e vou publicar ali cada rodada, nunca a pontuação de ninguém.

## What the operator is told (bot/text/health/incidents.py: incident-<kind>, incident-<kind>-over)

# en 8bc6bf18
incident-source-silent = 🛑 O arquivo da IRCC não é lido desde { $since }: { $fault } (×{ $failures }). Continuo tentando.
# en 56e74990
incident-source-silent-over = ✅ O arquivo da IRCC voltou a ser lido ({ $now }). Não era lido desde { $since }. { $new ->
    [no] Nada se perdeu.
   *[other] Publicado nesse meio-tempo: { $new }.
 }
# en 71c693df
incident-source-stale = ⚠️ A rodada mais recente, #{ $subject }, é de { $date }. A IRCC pode estar em pausa, ou pode ter mudado de arquivo: por favor, veja a página dela.
# en 14afea75
incident-file-shrunk = ⚠️ Faltam { $count } de { $known } rodadas no arquivo da IRCC. Elas continuam registradas; o que é novo é anunciado.
# en 3bf2c812
incident-file-shrunk-over = ✅ O arquivo da IRCC está completo de novo.
# en 0e228fa7
incident-files-disagree = ⚠️ Os arquivos da IRCC divergem na rodada #{ $subject }. Inglês: { $date }, { $size } convites, nota de corte { $cutoff }. Francês: { $french_date }, { $french_size } convites, nota de corte { $french_cutoff }. Vale o que diz o inglês.
# en d95a86c7
incident-rows-unreadable = ⚠️ { $count } linhas do arquivo da IRCC não podem ser lidas; a primeira é { $first }: { $fault }. Tento de novo a cada leitura.
# en 70c1d97d
incident-rows-unreadable-over = ✅ As linhas do arquivo da IRCC podem ser lidas de novo.
# en f2a2fdd2
incident-row-unreadable = ⚠️ A linha da rodada #{ $subject } não pode ser lida: { $fault }. Tento de novo a cada leitura.
# en 57b2a72f
incident-stored-rows-unreadable = ⚠️ Linhas da base que não consigo ler: { $count } (a primeira: { $fault }). Elas ficam como estão; uma pessoa cuja linha está entre elas não recebe alertas, todas as outras recebem. <code>draw-bot check</code> mostra a lista.
# en 37621ab2
incident-announced-again = ⚠️ A base foi restaurada de um backup; por isso não sei se a rodada #{ $subject } ({ $name }, { $date }) já foi anunciada. Ela está registrada; ninguém é avisado sem a sua decisão. Anunciar?
# en 39b894b2
incident-draw-vanished = ⚠️ A rodada #{ $subject } sumiu do arquivo da IRCC. Ela continua registrada.
# en d4e1220a
incident-draw-in-future = ⚠️ A rodada #{ $subject } tem a data de { $date }, que ainda não chegou. Não é registrada nem anunciada até lá, ou até que a IRCC a corrija.
# en b4db0db5
incident-draw-repeated = ⚠️ A rodada #{ $subject } repete todos os dados da rodada #{ $like }. É tomada pela mesma com outro número, e não é anunciada.
# en f45d6617
incident-draw-copied = ⚠️ A rodada #{ $subject } repete todos os dados da rodada #{ $like }, que ainda está no arquivo. É anunciada se a próxima leitura a encontrar igual: a IRCC pode corrigi-la em breve.
# en 02697403
incident-draw-doubted = ⚠️ A rodada #{ $subject } parece errada: { $doubt ->
    [misnumbered] o número dela não segue os outros
    [misdated] a data dela está longe da esperada
   *[implausible] os números dela estão longe dos de rodadas anteriores
 } ({ $name }, { $date }, { $size } convites, corte { $cutoff }). Não é registrada nem anunciada até você decidir, ou até ficar { $minutes } minutos sem mudar.
# en 6374dbfc
incident-file-doubted = ⚠️ O arquivo da IRCC { $doubt ->
    [crowded] tem { $count } rodadas novas do mesmo dia
   *[sweeping] muda { $count } rodadas conhecidas de uma vez
 }: { $numbers }. Não são registradas nem anunciadas até você decidir, ou até ficarem { $minutes } minutos sem mudar.
# en 39d09593
incident-file-swings = ⚠️ Os servidores da IRCC dão alternadamente duas versões da rodada #{ $subject }. Vale a mais nova, e ninguém é avisado de novo.
# en 9070718c
incident-file-untidy = ⚠️ O arquivo da IRCC tem um descuido que não impede a leitura (rodada #{ $first }): { $fault }
# en a4843c88
incident-draw-flawed = ⚠️ A linha da rodada #{ $subject } tem falhas: { $notes }. O que não pôde ser lido fica de fora.
# en ac91d1e4
incident-name-unknown = ⚠️ A rodada #{ $subject } tem um nome que não conheço: <b>{ $name }</b>. Todos recebem a resposta “ainda não posso dizer”.
# en 9bdc3923
incident-label-unknown = ⚠️ A rodada #{ $subject } tem uma versão da categoria que o livro de regras não conhece: <b>{ $name }</b>. A pergunta é feita de novo a todos. Ponha uma edição com a nova lista em RULES_DIR (docs/rules.md).
# en 5f638b2e
incident-alert-refused = ⚠️ O Telegram recusa o texto de { $subject }: { $fault }. Cabe a nós consertar.
# en 7c57f31d
incident-delivery-failing = 🛑 Os alertas não chegam ao Telegram desde { $since }: { $fault } (×{ $failures }). Eles estão na fila e serão enviados de novo.
# en ee667efa
incident-delivery-failing-over = ✅ Os alertas voltaram a chegar ao Telegram ({ $now }). Não chegavam desde { $since }.
# en 6e859dc1
incident-telegram-silent = 🛑 O Telegram não responde desde { $since }: { $fault } (×{ $failures }). Enquanto isso ninguém recebe resposta; continuo tentando.
# en fe1ba162
incident-telegram-silent-over = ✅ O Telegram voltou a responder ({ $now }). Não respondia desde { $since }.
# en 2659fbf7
incident-updates-stuck = 🛑 As respostas estão travadas desde { $since }; atualizações à espera: { $count }. Veja o log e me reinicie se continuar.
# en 93858234
incident-updates-stuck-over = ✅ As respostas voltaram a sair ({ $now }). Estavam travadas desde { $since }.
# en 218a9da1
incident-delivery-halted = 🛑 Os alertas estão parados desde { $since }, porque o Telegram recusa todos os chats: { $fault }. Continuo tentando e sigo por conta própria.
# en 5a4dbd26
incident-delivery-halted-over = ✅ Os alertas voltaram a sair ({ $now }). Estavam parados desde { $since }.
# en 4bb2f584
incident-markup-refused = ⚠️ O servidor da Bot API recusa nossa marcação: { $fault }. Os alertas são enviados sem ela. Verifique TELEGRAM_API_URL.
# en 75c03444
incident-update-unreadable = ⚠️ Uma atualização do tipo { $subject } não pode ser lida (id { $update }, ×{ $times }). Ela foi ignorada; nada mais é afetado.
# en aae0f313
incident-loop-failed = ⚠️ Uma parte do bot falhou por defeito próprio e recomeça: { $subject } ({ $fault }, ×{ $times }). Por favor, relate com o log.
# en b7d741a5
incident-times-unreadable = ⚠️ Não consigo usar o arquivo de prazos de processamento da IRCC desde { $since }: { $fault } (×{ $failures }). /guide e /ita mostram os últimos números com a data; continuo tentando.
# en 1f7fc78b
incident-times-unreadable-over = ✅ Consigo usar de novo o arquivo de prazos de processamento da IRCC.
# en 355ff51b
incident-clock-set = ⚠️ O relógio da máquina foi { $subject ->
    [back] atrasado
   *[ahead] adiantado
 } em { $minutes } minutos enquanto eu funcionava. Os alertas continuam. Confira a hora, por favor.
# en 49b1f7c7
incident-more = Outras do mesmo tipo: { $count } ({ $subjects })
# en 3605ffda
incident-disk-nearly-full = 🛑 O disco de DATA_DIR está quase cheio: { $megabytes } MB livres. Sem espaço não posso registrar nenhuma rodada nova.
# en bbea7837
incident-disk-nearly-full-over = ✅ O disco de DATA_DIR tem espaço de novo.

## The conversation: buttons and words that several screens share (bot/chat)

# en 0fd7bb7a
back-button = ‹ Voltar
# en a5f73a87
skip-button = Pular ›
# en d6713cb6
not-said = sem resposta
# en cee1f053
yes = sim
# en 8b9b2791
no = não
# en ed2d27ef
none = nenhum
# en e986dc0f
stale-popup = Este botão está desatualizado, e nada foi mudado. /help mostra o que eu posso fazer.
# en a9b07dac
stranger-popup = Nada está guardado sobre você, então nada foi mudado. Envie /start para começar.
# en 42500271
crossroads = E agora? /help mostra tudo o que eu posso fazer.
# en ede261da
failure = Desculpe, algo deu errado do meu lado e não consegui terminar. Os seus alertas continuam funcionando. Avisei o operador; referência <code>{ $reference }</code>.
# en c8f4b1e0
failure-report = ⚠️ Um processamento falhou, referência <code>{ $reference }</code>: { $fault }. A pessoa foi avisada; não se tenta de novo.

## The conversation: the command menu (menu-<command>: each @command in bot/chat)

# en 5c1b742d
menu-start = começar, ou ver sua situação
# en 14fc666d
menu-score = definir sua pontuação: /score 522
# en 8bd302c4
menu-crs = calcular sua pontuação, e o que a aumentaria
# en a1e5eb94
menu-profile = ver ou mudar o que sei sobre você
# en 20680d26
menu-last = a última rodada, ou de um tipo: /last cec
# en b1d010cf
menu-draws = rodadas recentes: /draws french
# en 99159c16
menu-draw = uma rodada completa: /draw 297
# en 57016364
menu-whatif = o último ano com outra pontuação: /whatif 505
# en 55956377
menu-chart = as notas de corte no tempo, com a sua pontuação
# en a4761134
menu-pool = quantas pessoas estão acima da sua pontuação
# en 6600e33b
menu-forecast = intervalo comum e nota de corte provável: /forecast cec
# en 3bcc63db
menu-ita = recebi o convite: contagem dos 60 dias
# en 105b4344
menu-alerts = escolher alertas e horas de silêncio
# en 610992e7
menu-news = notícias recentes do Express Entry
# en c81ff2a1
menu-language = seu idioma
# en 7c36628c
menu-status = tudo funcionando? última leitura e alertas
# en 02dae140
menu-mydata = tudo o que está guardado sobre você, em um arquivo
# en 3dcdd212
menu-stop = pausar os alertas, manter os ajustes
# en a5d552cd
menu-delete = apagar tudo sobre você
# en fcce3b1a
menu-privacy = o que é guardado, e por quê
# en f9a38637
menu-help = todos os comandos
# en 91aebe4e
menu-stats = há algo errado? pessoas, fila, último envio
# en 62517909
menu-broadcast = escrever para todos, com prévia
# en 7cb7f188
menu-resume = retomar os alertas parados
# en 919ea1e9
help-operator = Para você, o operador
# en 50769ae7
menu-group-here = publicar as rodadas aqui
# en edda2209
menu-group-alerts = escolher o que é publicado aqui
# en 9162131d
menu-group-language = o idioma das publicações
# en f7612ac4
menu-group-stop = não publicar nada, manter os ajustes
# en 7050c1cc
menu-group-delete = apagar os ajustes deste grupo

## The bot's page in Telegram: at most 512 and 120 characters

# en b0c7cead
page-description =
    Acompanho as rodadas do Express Entry do Canadá. Menos de um minuto depois que uma nova é publicada, digo se você teria recebido um convite, e por quê: o seu programa ou categoria, a nota de corte, o desempate (tie-break).

    Sem vínculo com a IRCC. Sem orientação jurídica. Nunca peço documentos, dinheiro ou senhas.
# en 053e52d2
page-short-description = As rodadas do Express Entry do Canadá em menos de um minuto, e se você teria atingido o corte. Sem vínculo com a IRCC.

## The conversation: the first visit

# en 7280c008
start-hello =
    <b>Olá. Acompanho as rodadas do Express Entry do Canadá para você.</b>
    Assim que uma é publicada, digo se você teria recebido um convite, e por quê. Três perguntas curtas, todas opcionais, me permitem responder para você.
# en 5f560f0f
start-step-1 = <b>1 de 3 · A sua pontuação</b>
# en 8dd73558
start-step-2 = <b>2 de 3 · O que se aplica a você</b>
# en 31095d8c
start-step-3 = <b>3 de 3 · Quando você enviou o perfil</b>
# en 1b3e9e61
start-unknown-button = Não sei
# en 30d17cc8
start-unknown =
    Você encontra a pontuação na sua conta da IRCC quando o seu perfil está no pool. Até lá posso calculá-la com você: umas quinze perguntas, quase sempre com um toque. A palavra final é da ferramenta da IRCC.

    Você também pode simplesmente me enviar o número, agora ou mais tarde.
# en 52bb55e4
start-calculator-button = Calcular aqui
# en f8b69076
start-official-button = A ferramenta da IRCC
# en fdb2ea02
start-done = <b>Pronto. Já acompanho as rodadas para você.</b>
# en 4e6147d3
start-again = <b>Sua situação</b>
# en bf17a623
start-alert-button = Enviar um alerta de teste
# en a765eeca
start-latest-button = Última rodada
# en 507f9f7c
start-profile-button = Meu perfil
# en 52abe40a
start-zone-button = Meu fuso horário
# en 6a8992d1
start-zone-hint = As horas são em UTC até você escolher o seu fuso horário.
# en 69f27325
start-test-alert = <i>Isto é um teste. Os alertas são assim.</i>
# en 5ed14234
start-no-draws-popup = Ainda não li as rodadas da IRCC. Tente de novo em um minuto.

# en 51b56d73
year = <b>Os últimos doze meses, com estes dados:</b> de { $draws ->
    [one] { $draws } rodada
   *[other] { $draws } rodadas
 }, { $mine } { $mine ->
    [one] era
   *[other] eram
 } para você, e em { $met } você teria recebido um convite.
# en 2d3beb29
year-no-score = <b>Os últimos doze meses, com estes dados:</b> de { $draws ->
    [one] { $draws } rodada
   *[other] { $draws } rodadas
 }, { $mine } { $mine ->
    [one] era
   *[other] eram
 } para você. Informe sua pontuação e digo em quantas você teria recebido um convite.
# en 2e35e09f
year-ties = { $ties ->
    [one] Mais { $ties } foi decidida
   *[other] Mais { $ties } foram decididas
 } pelo desempate (tie-break).
# en d93dfac8
year-unknown = Sobre { $unknown ->
    [one] { $unknown } rodada
   *[other] { $unknown } rodadas
 } ainda não posso dizer: bastariam mais algumas respostas em /profile.
# en 79d8beba
year-other-rules = Para { $other ->
    [one] { $other } delas
   *[other] { $other } delas
 } a sua resposta é sobre outras regras que não as daquele dia.
# en 1ab16b2a
year-older-points = { $before ->
    [one] { $before } rodada foi
   *[other] { $before } rodadas foram
 } antes dos novos pontos de { $since }.
# en a8b9caf7
year-tie-break-only = { $early ->
    [one] { $early } delas só
   *[other] { $early } delas só
 } por um envio antecipado do perfil.

## The conversation: the score

# en f16e67ef
score-ask =
    Envie a sua pontuação CRS, sem os { $nomination } pontos de uma nomeação. Por exemplo: <b>522</b>
# en 1afbc2b9
score-kept = A sua pontuação é <b>{ $score }</b>, sem os { $nomination } pontos de uma nomeação.
# en a3f425d6
score-full = Com a sua nomeação são <b>{ $full }</b>.
# en 31d3ee52
score-full-about = Com a sua nomeação são cerca de <b>{ $full }</b>: junto com uma nomeação, os pontos por francês, por estudos no Canadá ou por um irmão não contam mais. Envie o total da sua conta, e fica exato.
# en c2dd8530
score-confirm = Posso salvar <b>{ $score }</b> como a sua pontuação?
# en c4dfee38
score-unchanged = A sua pontuação fica como estava.
# en 1c4f3f4b
score-nominated = { $score } é mais do que alguém pode ter sem uma nomeação provincial ({ $most }). Inclui os { $nomination } pontos de uma nomeação?
# en e5354d9d
score-nominated-unknown = Até { $until } ninguém podia ter mais de { $most } sem uma nomeação provincial. Os pontos mudaram desde então, e não conheço a nova pontuação máxima. { $score } inclui os { $nomination } pontos de uma nomeação?
# en 14933b7f
score-impossible = Então { $score } não pode estar certo: sem uma nomeação, { $most } é o máximo. Confira sua conta da IRCC, por favor.
# en ec658197
score-fault-not_a_number = Não é uma pontuação que eu consiga ler. Preciso de um número inteiro de 0 a 1200.
# en 0e7678cd
score-fault-fraction = Uma pontuação CRS não tem casas decimais. Preciso de um número inteiro de 0 a 1200.
# en d941795d
score-fault-negative = Uma pontuação CRS não pode ser menor que zero. Preciso de um número inteiro de 0 a 1200.
# en e2edc9fb
score-fault-too_high = Nenhuma pontuação CRS passa de 1200. Preciso de um número inteiro de 0 a 1200.
# en 00dbd10a
score-fault-several = Vejo mais de um número. Qual deles é a sua pontuação?

## The conversation: what applies, and when the profile was submitted

# en 4fa15642
applies-categories-ask =
    De quais categorias você atende aos critérios? O francês pede NCLC 7 nas quatro habilidades. As ocupações precisam estar nas listas da IRCC.
# en 2bdfa48d
applies-categories-canada = Exigem experiência de trabalho no Canadá: { $categories }.
# en dd0762ec
applies-criteria-button = Ver os critérios
# en d3f92f0f
applies-criteria = <b>Os critérios de cada um, em resumo</b>
# en 834c3efa
applies-criteria-name = <b>{ $name }</b>
# en 032df788
applies-refreshed-popup = Esta lista estava desatualizada. Agora ela mostra o que está salvo.

# en 351a6f3c
submitted-ask =
    Quando você enviou o seu perfil do Express Entry? Se a sua nota for igual à de corte, é isso que decide.

    Escolha o mês ou digite a data. Com a hora fica exato, por exemplo: <b>{ $moment }</b>
# en a2383fba
submitted-day = Que dia? ({ $month })
# en 5aa24c80
submitted-forget-button = Remover a data
# en c011ef60
submitted-kept = Você enviou o perfil em <b>{ $when }</b>.
# en 27df9a20
submitted-expired = ⚠️ Isso foi há mais de doze meses: este perfil venceu. Se você tem um novo, me diga a data dele.
# en 9b64920a
submitted-fault-unreadable = Não consigo ler isso como data. Escreva assim: { $day }, { $written } ou { $moment }.
# en a484d871
submitted-fault-ambiguous = Não sei qual número é o dia. Escreva assim: { $day } ou { $written }.
# en 515149a1
submitted-fault-year = Acrescente o ano, por favor, como em { $day } ou { $written }.
# en abf69de0
submitted-fault-half_day = Não consigo saber se é de manhã ou à tarde. Escreva a hora assim: 10:00, 22:00 ou 22h.
# en 862d30aa
submitted-fault-zone = Não consigo saber de qual fuso horário se trata. Escreva a hora com UTC, ET ou uma diferença como UTC−5, por exemplo { $moment }.
# en 2046502a
submitted-fault-impossible = Essa data ou hora não existe. Confira, por favor.
# en ce7f6b87
submitted-fault-future = Essa data está no futuro. Quando você enviou de fato?
# en cb8dca70
submitted-fault-too_old = Isso foi há mais de doze meses. Um perfil dura doze meses; se você tem um mais novo, me diga a data dele.

## The conversation: the profile

# en 9188b735
profile-title = <b>O que sei sobre você</b>
# en 131d425d
profile-change = Toque em uma linha para mudá-la.
# en e362ce5f
profile-score = Pontuação sem nomeação: <b>{ $score }</b>
# en ecc5fd12
profile-scored = { $score } (desde { $since })
# en e9877fa1
profile-score-full = { $score } (com a sua nomeação { $full })
# en 8dec6a4f
profile-score-full-about = { $score } (com a sua nomeação, cerca de { $full })
# en a1558d55
profile-nomination = Nomeação provincial: <b>{ $answer }</b>
# en 89634a77
profile-yes = Você disse sim a: <b>{ $names }</b>
# en fbf21619
profile-unsaid = Sem resposta: { $count }
# en 2217a4e0
profile-submitted = Perfil enviado: <b>{ $when }</b>
# en 9ba56128
profile-answers = Calculadora: <b>{ $state ->
    [running] começada
    [kept] respostas salvas
   *[none] nenhuma resposta salva
 }</b>
# en a410547f
profile-invitation = Convite: recebido em { $received }, prazo até { $last }
# en 49deb28d
profile-crs-button = Calculadora
# en 5fa203e7
profile-ita-button = Convite
# en 28d9608b
profile-zone = Fuso horário: <b>{ $zone }</b>
# en 69cd30c2
profile-language = Idioma: <b>{ $language }</b>
# en 146ab230
profile-score-button = Pontuação: { $value }
# en 0e5f2acb
profile-applies-button = Programas e categorias
# en 1818d253
profile-submitted-button = Enviado: { $value }
# en a3e0829d
profile-alerts-button = Alertas
# en a7560860
profile-zone-button = Fuso horário: { $value }
# en b25beac8
profile-who-button = Mais perfis
# en 5c4e35bb
profile-language-button = Idioma: { $value }

## The conversation: questions under a verdict

# en c5d5900d
ask-score-button = Informar minha pontuação
# en b72d28c9
ask-submitted-button = Informar a data de envio
# en a23b52b6
ask-nomination_in_score-button = Responder
# en 50ab6ac9
ask-none-button = Nenhum deles
# en 9a579205
ask-noted-popup = Anotado.
# en 60be916a
ask-already-popup = Você já respondeu a isto. Você pode mudar a resposta em /profile.

## The calculator: questions (bot/text/score/calculator.py: crs-ask-<question>, crs-name-<question>)

# en 09423ebf
crs-progress = <b>A sua pontuação CRS · pergunta { $number } de cerca de { $total }</b>
# en 3cee8f06
crs-hello =
    Vou perguntar o que conta para a pontuação; quase tudo se responde com um toque. Você pode voltar, corrigir e parar quando quiser: guardo o seu lugar.
    As suas respostas são guardadas só até terminarmos, a menos que você me peça para mantê-las.
# en 2b9141a4
crs-resumed = Continuamos de onde você parou.
# en b40dec15
crs-ask-spouse = Você tem cônjuge ou companheiro(a) em união estável (common-law partner), e essa pessoa iria com você para o Canadá? Quem já é cidadão ou residente permanente do Canadá conta como não acompanhante.
# en dcfa02d0
crs-ask-born = Quando você nasceu?
# en cdd94e83
crs-ask-education = Qual é o seu nível de estudos mais alto? Estudos no exterior só contam com uma Educational Credential Assessment (ECA). “Professional degree” é o que a ECA chama assim (medicina, odontologia, direito…), não qualquer título profissional.
# en 3fe672ad
crs-ask-canadian_study = Você obteve um título, diploma ou certificado no Canadá? Mestrado, “professional degree” (medicina, direito…) ou doutorado contam como três anos.
# en afb34cbb
crs-ask-first_test = Que teste de idioma você fez? Se fez dois, diga primeiro o melhor.
# en 541f1467
crs-ask-first_results = Quais são os resultados?
# en bfca16c5
crs-ask-first_taken = Quando você o fez? Os resultados valem por dois anos.
# en 434350db
crs-ask-second_test = Você fez também um teste do outro idioma oficial?
# en 5a320040
crs-ask-second_results = Quais são os resultados?
# en 017515ca
crs-ask-second_taken = Quando você o fez? Os resultados valem por dois anos.
# en 6445fe02
crs-ask-canadian_work = Quantos anos completos de trabalho qualificado (TEER 0, 1, 2 ou 3) você tem <b>no Canadá</b>, nos últimos dez anos? Conte trabalho remunerado, autorizado, em tempo integral ou o equivalente em tempo parcial; trabalho autônomo e trabalho como estudante em tempo integral não contam.
# en 5c331441
crs-ask-foreign_work = E quantos anos completos <b>fora do Canadá</b>, nos últimos dez anos?
# en d7ea5223
crs-ask-spouse_education = Qual é o nível de estudos mais alto do seu cônjuge?
# en 01bb6eec
crs-ask-spouse_test = Que teste de idioma o seu cônjuge fez?
# en dd70d5ec
crs-ask-spouse_results = Quais são os resultados do seu cônjuge?
# en f2633cb3
crs-ask-spouse_canadian_work = Quantos anos completos de trabalho qualificado o seu cônjuge tem no Canadá, nos últimos dez anos?
# en e7b7b77d
crs-ask-spouse_born = Quando o seu cônjuge nasceu? Com isso calculo também a pontuação com o seu cônjuge como requerente principal.
# en 8b2f28b9
crs-ask-spouse_foreign_work = Quantos anos completos de trabalho qualificado o seu cônjuge tem fora do Canadá, nos últimos dez anos?
# en 48f0f1d9
crs-ask-sibling = Você, ou o seu cônjuge se for junto, tem irmão ou irmã no Canadá, com 18 anos ou mais, que seja cidadão ou residente permanente?
# en 5edc364e
crs-ask-nomination = Você tem uma nomeação provincial?
# en c658100f
crs-ask-occupation = Em qual ocupação você fez a maior parte desse trabalho qualificado nos últimos dez anos? Programas e categorias seguem o código NOC dela. Depois pergunto por uma segunda.
# en 4a5ee910
crs-ask-two_year_study = Esses estudos no Canadá duraram pelo menos dois anos letivos, em tempo integral, em um programa de dois anos ou mais? A tabela de pontos do Federal Skilled Worker exige isso.
# en 8ee4ab98
crs-ask-any_work = Você fez algum trabalho qualificado (TEER 0, 1, 2 ou 3) nos últimos dez anos, mesmo por menos de um ano?
# en 36417602
crs-ask-work_where = Onde você trabalhou nessa ocupação?
# en d2872568
crs-ask-work_began = Quando você começou a trabalhar nessa ocupação? Basta o mês.
# en 39dbc35f
crs-ask-work_ended = Qual foi o seu último dia de trabalho nessa ocupação? Basta o mês.
# en d68e1193
crs-ask-occupation_2 = Você fez trabalho qualificado (TEER 0, 1, 2 ou 3) em uma <b>segunda</b> ocupação nos últimos dez anos? Diga qual: ela pode abrir outra categoria.
# en 4eb52fd1
crs-ask-work_where_2 = Onde você trabalhou na segunda ocupação?
# en e9bbbd69
crs-ask-work_began_2 = Quando você começou a trabalhar na segunda ocupação? Basta o mês.
# en 0c71f867
crs-ask-work_ended_2 = Qual foi o seu último dia de trabalho na segunda ocupação? Basta o mês.
# en 2eafbbaa
crs-ask-more_work = Você fez trabalho qualificado em mais alguma ocupação nos últimos dez anos?
# en 8b8c81c8
crs-ask-recent_work = Quanto tempo você trabalhou nessa ocupação nos últimos três anos, em tempo integral ou o equivalente em tempo parcial? Não precisa ser de uma vez só.
# en 2ee9ed85
crs-ask-certificate = Você tem um certificado de qualificação (certificate of qualification) em uma profissão técnica, de uma província ou território do Canadá?
# en dc8c5218
crs-ask-job_offer =
    Você tem uma <b>oferta de emprego válida</b>? Ela não dá pontos CRS desde 25 de março de 2025, mas um programa pode depender dela. É válida se:

    • for de um só empregador; remunerada, em tempo integral (30 horas), não sazonal; TEER 0, 1, 2 ou 3; por pelo menos um ano depois de você receber o visto
    • <b>e</b> valer uma destas condições: há uma LMIA nova e positiva com o seu nome e o cargo; você trabalha agora com uma permissão baseada em LMIA para o empregador que consta nela; você trabalha agora com uma permissão válida isenta de LMIA para o empregador que consta nela, e tem um ano em tempo integral com esse empregador

    Só uma permissão de trabalho, mesmo aberta, não é uma oferta de emprego.

# en 306dd5b8
crs-name-spouse = Cônjuge ou companheiro(a)
# en cd855a20
crs-name-born = Nascimento
# en 1c46c7c9
crs-name-education = Estudos
# en 5d307dc9
crs-name-canadian_study = Estudos no Canadá
# en 57361bdc
crs-name-first_test = Primeiro teste
# en b94d25ed
crs-name-first_results = Resultados do primeiro teste
# en 955b1790
crs-name-first_taken = Data do primeiro teste
# en 80ca2669
crs-name-second_test = Segundo teste
# en e6329ffb
crs-name-second_results = Resultados do segundo teste
# en 70b814f3
crs-name-second_taken = Data do segundo teste
# en 36c78856
crs-name-canadian_work = Trabalho no Canadá
# en 39d86c78
crs-name-foreign_work = Trabalho fora do Canadá
# en b518adff
crs-name-spouse_education = Estudos do cônjuge
# en e28c1f27
crs-name-spouse_test = Teste do cônjuge
# en 177f977d
crs-name-spouse_results = Resultados do cônjuge
# en aacc5966
crs-name-spouse_canadian_work = Trabalho do cônjuge no Canadá
# en b445ed78
crs-name-spouse_born = Nascimento do cônjuge
# en 1d1b7ea2
crs-name-spouse_foreign_work = Cônjuge, trabalho no exterior
# en 994774e8
crs-name-sibling = Irmão ou irmã no Canadá
# en 51fe32bb
crs-name-nomination = Nomeação provincial
# en 5dd9e0ff
crs-name-occupation = Ocupação
# en 34bda42a
crs-name-recent_work = Trabalho nos últimos 3 anos
# en f0242043
crs-name-work_ended = Último dia de trabalho
# en 8985f160
crs-name-two_year_study = Dois anos letivos no Canadá
# en 2fcd1039
crs-name-any_work = Algum trabalho qualificado
# en 72504020
crs-name-work_where = Local de trabalho
# en c0bc085a
crs-name-work_began = Início do trabalho
# en 8c790869
crs-name-occupation_2 = Segunda ocupação
# en 24091b63
crs-name-work_where_2 = Local do segundo emprego
# en 3cc0a731
crs-name-work_began_2 = Início do segundo emprego
# en 7708d236
crs-name-work_ended_2 = Fim do segundo emprego
# en 02518450
crs-name-more_work = Outro trabalho qualificado
# en b4e71df5
crs-hint-month = Digite o mês ou a data, por exemplo: <b>março de 2021</b>, <b>2021-03</b> ou <b>2021-03-15</b>
# en 87ad3df5
crs-work_where-canada-button = No Canadá
# en 831deaa9
crs-work_where-abroad-button = Fora do Canadá
# en a73461dd
crs-work_where-both-button = Nos dois
# en 6989a6c1
crs-occupation_2-none-button = Nenhuma outra
# en b62de482
crs-fault-ended_before = Essa data é anterior ao seu começo nessa ocupação. Confira, por favor.
# en a691e189
crs-name-certificate = Certificado de qualificação
# en 859daf68
crs-name-job_offer = Oferta de emprego

# en a017c514
crs-hint-date = Digite a data, por exemplo: <b>1994-03-10</b> ou <b>10 de março de 1994</b>
# en 1fec0d5f
crs-hint-ielts = Digite nesta ordem: compreensão oral, leitura, escrita, fala; por exemplo: <b>8 7.5 6.5 7</b> (IELTS General Training)
# en 4f9b9799
crs-hint-celpip = Digite nesta ordem: compreensão oral, leitura, escrita, fala; por exemplo: <b>9 9 8 9</b> (CELPIP-General)
# en 58a9b2a1
crs-hint-pte = Digite nesta ordem: compreensão oral, leitura, escrita, fala; por exemplo: <b>72 69 80 76</b> (PTE Core)
# en 0ad261be
crs-hint-tef = Digite nesta ordem: compreensão oral, leitura, escrita, fala (CO, CE, EE, EO); por exemplo: <b>462 462 472 494</b> (TEF Canada, as notas sobre 699)
# en 0a13b391
crs-hint-tcf = Digite nesta ordem: compreensão oral, leitura, escrita, fala (CO, CE, EE, EO); por exemplo: <b>503 499 12 12</b> (TCF Canada)
# en 7d6ed38b
crs-hint-occupation = Digite um cargo em inglês ou francês, ou um código NOC, por exemplo: <b>nurse</b>, <b>software engineer</b> ou <b>31301</b>

## The calculator: choices (crs-<question>-<choice>-button)

# en 47a90fc3
crs-skip-button = Não sei
# en 1d2b5a22
crs-still-button = Ainda estou nesse trabalho
# en a7ee17a5
crs-years-button = { $years ->
    [0] Menos de um ano
    [one] { $years } ano
   *[other] { $years } anos
 }
# en 94d613c6
crs-years-most-button = { $years } anos ou mais
# en 3c33a530
crs-spouse-single-button = Sem cônjuge
# en 59ea169c
crs-spouse-coming-button = Com cônjuge, que vai comigo
# en 8434f967
crs-spouse-not_coming-button = Com cônjuge, que não vai
# en d747b74f
crs-education-less_than_secondary-button = Menos que o ensino médio
# en d051f761
crs-education-secondary-button = Ensino médio (high school)
# en 36ded49a
crs-education-one_year_postsecondary-button = Curso de um ano
# en 0f7a87ee
crs-education-two_year_postsecondary-button = Curso de dois anos
# en 49136466
crs-education-bachelor_or_3plus_year-button = Bacharelado ou 3+ anos
# en 0ed9fa77
crs-education-two_or_more_one_3plus_year-button = Dois ou mais, um de 3 anos+
# en 08194102
crs-education-masters_or_entry_to_practice_professional-button = Mestrado/professional degree
# en 4c516359
crs-education-doctoral-button = Doutorado (PhD)
# en 602e6bc7
crs-canadian_study-none-button = Não
# en 227b497d
crs-canadian_study-one_or_two_year-button = Sim, de um ou dois anos
# en 8b1ba9c0
crs-canadian_study-three_plus_year-button = Sim, de três anos ou mais
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
crs-test-none-button = Nenhum
# en e81f45a4
crs-recent_work-canada-button = 12 meses ou mais no Canadá
# en 18736f1c
crs-recent_work-abroad-button = 12 meses, nem todos no Canadá
# en 3463256d
crs-recent_work-less-button = Menos de 12 meses

# en a71d1ea0
crs-answers-button = Minhas respostas
# en 191235bb
crs-later-button = Mais tarde
# en 706fc239
crs-again-button = Começar de novo
# en eca0a07e
crs-go-on-button = Continuar
# en 4f85bde7
crs-answers-title = <b>O que você respondeu</b>
# en 4fc83c9b
crs-answer = { $question }: <b>{ $answer }</b>
# en e65b7ab1
crs-answers-change = Toque em uma linha para corrigi-la.
# en a298448b
crs-answers-none = Nada ainda.
# en bf04b2f4
crs-paused = Guardo o seu lugar por 90 dias. Envie /crs para continuar.
# en 7d24ed22
crs-began-anew-popup = Começamos de novo.
# en af9064f4
crs-occupations-found = <b>Qual destas é?</b> Toque em uma, ou digite outras palavras.
# en 24e9d6ba
crs-occupation = { $code } { $title }
# en 060e806e
crs-occupations-none = Nenhuma ocupação oficial tem estas palavras no nome. Tente outras, em inglês ou francês, ou um código NOC.

# en 2ea9ef9d
crs-fault-not_a_choice = Por favor, toque em um dos botões.
# en 9f8c698a
crs-fault-not_a_date = Não consigo ler isso como data.
# en d41a8e72
crs-fault-ambiguous_date = Não sei qual número é o dia. Escreva assim: 1994-03-10 ou 10 de março de 1994.
# en d2afeb0b
crs-fault-no_year = Acrescente o ano, por favor, como em 1994-03-10 ou 10 de março de 1994.
# en 733f46f7
crs-fault-future = Essa data está no futuro.
# en 1b95424c
crs-fault-not_born = Essa data de nascimento está no futuro. Confira, por favor.
# en 31789e0a
crs-fault-too_long_ago = Isso foi há mais de cem anos. Confira, por favor.
# en c0178db6
crs-fault-not_four = Preciso de quatro resultados: compreensão oral, leitura, escrita, fala.
# en 825beaca
crs-fault-not_on_scale = Esses resultados não são possíveis neste teste. Confira os números e a ordem, por favor.
# en 60a3704f
crs-fault-another_test = Esses são resultados de outro teste. Preciso dos resultados do teste que você escolheu.
# en b74fa247
crs-fault-not_an_occupation = Não existe esse código NOC.
# en da7a0120
crs-fault-not_asked = Esta pergunta já não combina com as suas outras respostas.

## The calculator: results (bot/text/score/scores.py)

# en 1fadda57
crs-score = <b>A sua pontuação CRS: { $score }</b>
# en 78f40d1b
crs-score-without = São { $score } sem os { $nomination } pontos da nomeação, e é isso que salvo como a sua pontuação.
# en 8595bb2e
crs-section-core = <b>Fatores principais: { $points }</b> de { $cap }
# en 9cefdbe5
crs-section-spouse = <b>Cônjuge: { $points }</b> de { $cap }
# en 7f682004
crs-section-transfer = <b>Transferibilidade de habilidades: { $points }</b> de { $cap }
# en 8c872f7b
crs-section-additional = <b>Pontos adicionais: { $points }</b> de { $cap }
# en c3f5fe42
crs-factor = • { $name }: { $points }
# en 19c08be8
crs-factor-age = Idade
# en 0c8b34d3
crs-factor-education = Estudos
# en ca0cd06e
crs-factor-first_language = Primeiro idioma oficial
# en f249cb7c
crs-factor-second_language = Segundo idioma oficial
# en fd35da0f
crs-factor-canadian_work = Trabalho no Canadá
# en 6ffe248b
crs-factor-spouse_education = Estudos do cônjuge
# en a58225ab
crs-factor-spouse_language = Idioma do cônjuge
# en 1d019313
crs-factor-spouse_canadian_work = Trabalho do cônjuge no Canadá
# en 12321a5b
crs-factor-transfer_education = Estudos com idioma e trabalho no Canadá
# en 60aab4a4
crs-factor-transfer_foreign_work = Trabalho no exterior com idioma e trabalho no Canadá
# en 1a7f4ad4
crs-factor-transfer_certificate = Certificado de qualificação com idioma
# en 142517c9
crs-factor-nomination = Nomeação provincial
# en 677e718c
crs-factor-canadian_study = Estudos no Canadá
# en 71f3124e
crs-factor-french = Francês
# en e842410b
crs-factor-sibling = Irmão ou irmã no Canadá
# en 7021a423
crs-factor-job_offer = Oferta de emprego
# en 81670c4f
crs-expired-first = ⚠️ Os resultados do seu primeiro teste têm mais de dois anos, então aqui não contam.
# en 6633bcf2
crs-expired-second = ⚠️ Os resultados do seu segundo teste têm mais de dois anos, então aqui não contam.
# en 6152ee19
crs-french-first = O francês conta aqui como o seu primeiro idioma oficial: assim você ganha mais pontos.
# en 04c6d83a
crs-tables = Pelas tabelas da IRCC em vigor desde { $since }.
# en 0a6e0d62
crs-tables-older = Estes são os pontos até { $until }. A IRCC anunciou novos pontos a partir de { $since }, e não consegui confirmar os valores; este pode não ser o número da sua conta da IRCC, que é o que vale. Se você o usar, eu o salvo com a data de { $until }, e os resultados dizem isso.
# en 308a16e8
crs-raise-other = { $name }: { $target }
# en 5c584d86
crs-authority = Isto não é orientação jurídica. O que vale é <a href="{ $url }">a ferramenta da IRCC</a> e, no fim, a sua conta da IRCC.
# en 0e005575
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html
# en acfaedb5
crs-levels = Equivale a { $scale } <b>{ $levels }</b> em compreensão oral, leitura, escrita, fala. Não está certo? Toque em Voltar.
# en 2b388cb2
crs-expired-now = ⚠️ Estes resultados venceram em { $day }, então não contam. Se você tem outros mais novos, toque em Voltar e me informe esses.
# en 3a52447e
crs-earlier = Você respondeu: <b>{ $answer }</b>
# en fc52b906
crs-use-button = Usar tudo isto
# en 3b329120
crs-use-explained = “Usar tudo isto” salva a pontuação, marca o que as suas respostas decidem e mantém as respostas para eu poder enviar lembretes. Abaixo você pode fazer cada coisa em separado.
# en 4ac578ea
crs-use-unscored = “Usar tudo isto” marca o que as suas respostas decidem e mantém as respostas para eu poder enviar lembretes. Não salva pontuação: me informe o número da sua conta da IRCC com /score.
# en 9fe13ba3
crs-swapped = Com o seu cônjuge como requerente principal seriam pelo menos <b>{ $score }</b> ({ $points }).

# en 01886c59
crs-store-button = Salvar { $score } como pontuação
# en 348e2ed6
crs-stored-popup = Salvo. A sua pontuação agora é { $score }.
# en 68796e4c
crs-findings-button = Programas e categorias
# en 5a209560
crs-raise-button = O que aumentaria minha nota
# en 9566e602
crs-lower-button = O que vai baixar minha nota
# en 47de6c0e
crs-finish-button = Concluir
# en 33ac1d52
crs-result-button = ‹ Meu resultado
# en 394a9e52
crs-ticks-button = Marcar isto no meu perfil
# en 458430c2
crs-ticks-popup = Pronto. O que não consegui determinar continua sem resposta.

# en c333bb58
crs-programs-title = <b>Programas</b>
# en 54508213
crs-categories-title = <b>Categorias</b>, pelas listas da IRCC em vigor desde { $since }
# en 8635816c
crs-finding = { $mark } <b>{ $names }</b>
# en bda5b427
crs-findings-closing = ✔️ sim, pelas suas respostas · ✖️ não · ❔ não dá para saber. É um resumo das regras da IRCC; só a IRCC decide. Posso marcar os “sim” e os “não” no seu perfil? Só marco se você pedir.
# en f87fcac3
crs-reason-met = As suas respostas atendem aos requisitos.
# en 0ee8da93
crs-reason-too_little_work = Por enquanto não: o trabalho que você me informou no período que conta não é suficiente.
# en 51cff53c
crs-reason-recent_work_unsaid = Depende do seu trabalho nos últimos três anos, e não sei o bastante sobre isso.
# en 48eb2890
crs-reason-occupation_unsaid = Depende da sua ocupação, que você não informou.
# en c03ed748
crs-reason-not_skilled = A sua ocupação não é de TEER 0, 1, 2 ou 3.
# en 603cb403
crs-reason-language_too_low = Os seus resultados de idioma são baixos demais para isto, ou não há nenhum.
# en 8ffdb06e
crs-reason-education_too_low = Pede um diploma do ensino médio ou mais.
# en a84e4ac2
crs-reason-too_few_points = Com as suas respostas não se alcançam 67 dos 100 pontos de seleção.
# en f9295d15
crs-reason-points_uncertain = Alcançar 67 dos 100 pontos de seleção depende de coisas que não perguntei, como um parente no Canadá ou os estudos e o trabalho do seu cônjuge lá.
# en dd0a1ed9
crs-reason-not_a_trade = Sua ocupação não é uma profissão técnica (skilled trade).
# en 4654681b
crs-reason-no_offer_or_certificate = Pede uma oferta de emprego ou um certificado de qualificação.
# en b05bf1f6
crs-reason-offer_unsaid = Pede uma oferta de emprego ou um certificado de qualificação, e você não me informou nenhuma oferta.
# en 3848834f
crs-reason-not_listed = A sua ocupação não está na lista.
# en 81993199
crs-reason-not_in_canada = Os doze meses precisam ter sido trabalhados no Canadá.
# en 07f70070
crs-reason-french_too_low = Pede NCLC 7 nas quatro habilidades.
# en 0d52e928
crs-reason-service_unsaid = Também pede dez anos de serviço e uma oferta das Forças Armadas Canadenses, e sobre isso não perguntei.
# en fb451039
crs-proviso-employed_with_permit = Desde que você tenha sido empregado, não autônomo, e autorizado a trabalhar.
# en 4a2ade0e
crs-proviso-continuous_year = Desde que um ano do seu trabalho tenha sido sem interrupção.
# en 9e06d481
crs-proviso-funds = Desde que você possa comprovar os fundos de estabelecimento (settlement funds), a menos que esteja isento.

# en 94cfa17b
crs-raise-title = <b>O que aumentaria sua pontuação</b>
# en c4f963a3
crs-raise-explained = Os pontos a mais e, de { $draws ->
    [one] { $draws } rodada
   *[other] { $draws } rodadas
 } dos últimos doze meses, em quantas a mais você teria recebido um convite:
# en 65fbbe7e
crs-raise = • { $what }: <b>{ $points }</b>, { $draws ->
    [0] nenhuma rodada a mais
    [one] { $draws } rodada a mais
   *[other] { $draws } rodadas a mais
 }
# en 55eacaf4
crs-raise-untold = • { $what }: <b>{ $points }</b>; não dá para dizer quantas rodadas, pois não perguntei se o seu cônjuge se qualifica
# en d934c3ca
crs-raise-points = • { $what }: <b>{ $points }</b>
# en a4175ec3
crs-raise-nothing = Não encontrei nada que a aumente.
# en 32a04f11
crs-raise-closing = Pelas regras e pela sua idade de hoje. Rodadas passadas não garantem nada.
# en caf7c075
crs-raise-first_listening = CLB/NCLC { $target } em compreensão oral
# en 3c39fdaa
crs-raise-first_reading = CLB/NCLC { $target } em leitura
# en 326c6b9e
crs-raise-first_writing = CLB/NCLC { $target } em escrita
# en 265d4e97
crs-raise-first_speaking = CLB/NCLC { $target } em fala
# en 7176cd89
crs-raise-first_all = CLB/NCLC { $target } nas quatro habilidades
# en ef71579c
crs-raise-french = Francês com NCLC { $target } nas quatro habilidades
# en c2bb16b6
crs-raise-canadian_work = Mais { $target ->
    [one] { $target } ano
   *[other] { $target } anos
 } de trabalho qualificado no Canadá
# en 7db0667d
crs-raise-foreign_work = Mais { $target ->
    [one] { $target } ano
   *[other] { $target } anos
 } de trabalho qualificado fora do Canadá
# en 20703b92
crs-raise-education = Mais estudos: { $target }
# en 88e56d89
crs-raise-english = Inglês com CLB { $target } nas quatro habilidades
# en 395bb95e
crs-raise-spouse_language = Seu cônjuge com CLB/NCLC { $target } nas quatro habilidades
# en 4a1fa1b4
crs-raise-spouse_canadian_work = Um ano de trabalho qualificado do seu cônjuge no Canadá
# en b953bd91
crs-raise-spouse_education = Mais estudos do seu cônjuge: { $target }
# en 8f3bab69
crs-raise-canadian_study = Estudos no Canadá: { $target }
# en f26ae384
crs-raise-sibling = Um irmão ou uma irmã no Canadá, se você tiver um que conte
# en 866f28bd
crs-raise-certificate = Um certificado de qualificação na sua profissão técnica (certificate of qualification)
# en dc1805e9
crs-raise-nomination = Uma nomeação provincial
# en 3d0077b2
crs-raise-spouse_as_principal = Seu cônjuge como requerente principal, pelo menos

# en 7bf82c17
crs-lower-title = <b>O que vai baixar sua pontuação ou afetar sua elegibilidade</b>
# en 1323609a
crs-lower-nothing = Nada que eu possa prever pelas suas respostas.
# en 91e6e3cc
crs-lower-closing = Se você me deixar manter as suas respostas, eu lembro você de cada item. Escolha em /alerts com quanta antecedência.

# en fd153875
crs-keep-ask =
    Mantenho as suas respostas? Com elas posso lembrar você de aniversários e de testes a vencer que vão custar pontos, dizer quando a sua pontuação está desatualizada, e calculá-la de novo quando algo mudar.

    Se não, elas são apagadas agora. A pontuação e as marcas que você salvou ficam.
# en d08962e0
crs-keep-button = Manter minhas respostas
# en f47275b0
crs-erase-button = Apagar minhas respostas
# en 56ff326f
crs-kept = As suas respostas são mantidas. /crs as mostra, /delete apaga tudo.
# en 1eb82ea3
crs-erased = As suas respostas foram apagadas.

## The invitation to apply (bot/text/invitation/invitations.py)

# en 517dbb4a
ita-got-button = Recebi o convite
# en 0e3c8416
ita-missed-button = Não recebi
# en 7fc386f3
ita-ask =
    Quando o convite chegou? A data está na sua conta da IRCC. Conto os 60 dias a partir dela, lembro você a tempo e, enquanto isso, não envio alertas de rodadas deste perfil.

    Toque em um dia ou digite, por exemplo: <b>{ $day }</b>
# en 38688a53
ita-fault-unreadable = Não consigo ler isso como data.
# en 6de8fadc
ita-fault-ambiguous = Não sei qual número é o dia. Escreva assim: { $day } ou { $written }.
# en 0bcf2694
ita-fault-year = Acrescente o ano, por favor, como em { $day } ou { $written }.
# en 76559fc1
ita-fault-future = Essa data está no futuro.
# en d3af5c64
ita-fault-over = Isso foi há mais de 60 dias: um convite desse dia já venceu. A menos que você tenha enviado a solicitação, é preciso um novo perfil para voltar ao pool.
# en 56d2b047
ita-open = <b>O seu convite: { $days ->
    [0] hoje é o último dia
    [one] resta { $days } dia
   *[other] restam { $days } dias
 }</b>
# en 8605d053
ita-applied = <b>Sua solicitação foi enviada</b>
# en 9d158fae
ita-declined = <b>Você recusou o convite</b>
# en be4ab087
ita-expired = <b>Os 60 dias do seu convite já passaram</b>
# en 8b2fa015
ita-dates = Recebido em { $received }; último dia: { $last }.
# en 3c237378
ita-hour = Sua conta da IRCC mostra a hora exata; eu conto dias completos. A IRCC quase nunca prorroga.
# en 47edafc1
ita-means-profile_locked = Enquanto o convite está aberto, seu perfil fica bloqueado: não pode ser alterado nem entra em outras rodadas, então não envio alertas. Aviso você 45, 30, 14, 7, 3 e 1 dias antes do fim.
# en 6b164f5e
ita-means-out_of_the_pool = O seu perfil está fora do pool enquanto a solicitação é processada, por isso não envio alertas de rodadas para ele.
# en c7cfa317
ita-means-profile_active_again = O seu perfil está ativo de novo pelo resto dos seus doze meses, e será considerado nas próximas rodadas, sem penalidade. Por isso os alertas voltaram. Nenhuma fonte diz se ele mantém a primeira hora de envio, que conta em caso de empate; suponho que sim.
# en 6e42beb4
ita-means-new_profile_needed = Se você não enviou a solicitação nem recusou o convite, está fora do pool: é preciso um novo perfil, com uma nova data de envio, que conta em caso de empate. Os alertas voltaram; diga a nova data quando a tiver.
# en 9ffaac18
ita-first = <b>Comece pelo que demora mais</b>
# en e1801adb
ita-todo = ▫️ <b>{ $step }</b>: { $note }
# en bd85a936
ita-later = ▫️ { $step }
# en c8babad0
ita-done = ✔️ { $step }
# en b7aea401
ita-cec-letter = • CEC não exige comprovação de fundos: envie uma carta que diga isso.
# en ad07b3d9
ita-all-done = <b>Todos os passos estão marcados.</b> Só falta enviar a solicitação.
# en eaa4f5b1
ita-police_certificates-button = Antecedentes criminais
# en ee5f7c76
ita-police_certificates-note = certidões (police certificates) para você e cada familiar de 18 anos ou mais, de cada país, exceto o Canadá, onde tenham morado seis meses seguidos ou mais nos últimos dez anos. Podem levar meses: peça hoje.
# en a877d759
ita-medical_exam-button = Exame médico
# en 1a493791
ita-medical_exam-note = antes de enviar a solicitação (exigido de novo desde 21 de agosto de 2025), só com um médico credenciado (panel physician), para toda a família, mesmo quem não vai. A consulta pode demorar semanas.
# en bb4af3fb
ita-reference_letters-button = Cartas de referência
# en ee5d4bec
ita-reference_letters-note = de cada empregador que você declara, com funções, horas, datas e salário.
# en fed49b48
ita-proof_of_funds-button = Comprovação de fundos
# en d25e45e2
ita-proof_of_funds-note = cartas oficiais do banco com os saldos dos últimos seis meses. Não são exigidas para CEC, nem com uma oferta de emprego válida e autorização de trabalho.
# en a99ca810
ita-translations-button = Traduções
# en 8ff2fe73
ita-translations-note = certificadas, de tudo o que não está em inglês nem em francês.
# en 9e9ad56b
ita-civil_documents-button = Certidões
# en 545525e1
ita-civil_documents-note = nascimento, casamento, divórcio, adoção, conforme o seu caso.
# en de3fa052
ita-passport_and_photo-button = Passaporte e foto
# en 6d8c958d
ita-passport_and_photo-note = com validade suficiente, todas as páginas pedidas; fotos digitais.
# en 5e5066e9
ita-forms_and_fees-button = Formulários e taxas
# en 2b088d91
ita-forms_and_fees-note = os formulários na sua conta, e as taxas; os seus dados devem ser os do perfil.
# en c481c882
ita-calendar-button = Arquivo de calendário
# en dddb2ca9
ita-applied-button = Enviei a solicitação
# en a12ad40e
ita-declined-button = Recusei
# en a67b6842
ita-reopen-button = Desfazer: ainda aberto
# en 7b5ae97d
ita-forget-button = Remover o convite
# en 34c70ec1
ita-new-profile-button = A data do meu novo perfil
# en 0672dfce
ita-came-later-button = Acabou chegando
# en 5868eec6
ita-authority = Isto não é orientação jurídica, e seu caso pode exigir mais do que esta lista. O que vale são <a href="{ $url }">as instruções da IRCC</a> e a lista na sua conta.
# en 01157671
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
# en 87306ed2
ita-forgotten = O convite foi removido; os alertas continuam como antes.
# en 558f1f87
ita-not =
    Pelos dados que você me deu, você estava acima da nota de corte, mas só a IRCC pode confirmar. O convite pode aparecer na sua conta um ou dois dias depois da rodada. Senão, algum dado pode ser diferente: a pontuação depois de um aniversário ou de um teste vencido, o programa ou a categoria, o momento do envio, ou um perfil vencido. A IRCC também já deixou pessoas de fora (rodada #418).

    Por favor, compare o seu perfil aqui com a sua conta da IRCC.
# en e4100ba1
ita-event = { $days ->
    [0] Último dia para solicitar a residência permanente
    [one] Resta { $days } dia para solicitar a residência permanente
   *[other] Restam { $days } dias para solicitar a residência permanente
 }
# en 0071d98f
ita-event-description = Contado em dias completos a partir da data que você informou ao bot. A sua conta da IRCC mostra a hora exata.

## The guide (bot/text/guide.py, bot/chat/about/guide.py: guide-<page>-button)

# en dfb14e68
menu-guide = os termos explicados, o que vem após o convite, ajuda
# en 9fd85497
guide-button = Guia
# en 706c041a
guide-back-button = ‹ Guia
# en dd630617
guide-words-button = Os termos, explicados
# en 0eefb9d0
guide-invited-button = Depois do convite
# en c5a5da27
guide-applied-button = Depois da solicitação
# en 05191cc3
guide-funds-button = Fundos (proof of funds)
# en fb50cd5c
guide-fees-button = Taxas
# en 77f50760
guide-help-button = Ajuda autorizada e fraude
# en 3fe0878b
guide-bot-button = Este bot, e erros
# en 5edbd725
guide =
    <b>Guia</b>

    O que os termos significam, o que vem depois do convite e da solicitação, quem pode orientar você e quem opera este bot.

    Cada número vem com a data e um link para a página da IRCC. Se houver diferença, vale a página da IRCC.
# en 93795157
guide-words =
    <b>Os termos, explicados</b>

    <b>Pool</b>: todos os candidatos com um perfil válido, que dura { $months } meses.
    <b>CRS</b>: Comprehensive Ranking System, os pontos por idade, estudos, idioma e trabalho que ordenam o pool.
    <b>Rodada (draw)</b>: a IRCC diz “round of invitations”. São convidadas as maiores pontuações de um grupo.
    <b>Nota de corte (cut-off)</b>: a pontuação do último candidato convidado.
    <b>Desempate (tie-break)</b>: exatamente no corte, só são convidados os perfis enviados antes de um momento publicado.
    <b>ITA</b>: convite para solicitar a residência permanente, em até { $days } dias.
    <b>CEC, FSW, FST</b>: os três programas federais, para experiência canadense, trabalhadores qualificados e profissões técnicas. É preciso um deles para estar no pool.
    <b>PNP</b>: Provincial Nominee Program. Uma nomeação pelo Express Entry soma { $points } pontos.
    <b>Categoria</b>: uma rodada para um grupo, como francês ou saúde.
    <b>CLB, NCLC</b>: os níveis de idioma do Canadá, em inglês e em francês. Os resultados dos testes são convertidos para eles.
    <b>NOC, TEER</b>: a lista de ocupações do Canadá, com códigos de cinco dígitos, e o nível de formação que cada uma pede (TEER 0 a 5).
# en 737b82b8
guide-invited =
    <b>Depois do convite</b>

    Você tem { $days } dias para fazer a solicitação na sua conta da IRCC. Comece pelo que demora mais; /ita conta os dias e guarda uma lista.
# en 21db4809
guide-document = • <b>{ $document }</b>: { $note }
# en 64e6f0ae
guide-biometrics = • <b>Biometria (biometrics)</b>: impressões digitais e uma foto. Depois de solicitar e pagar, uma carta na sua conta diz se você precisa fornecê-la, e até quando.
# en afa49660
guide-costs = Os botões abaixo mostram os fundos por tamanho da família, as taxas e quanto tempo a IRCC costuma levar.
# en 2e129ab7
guide-funds =
    <b>Fundos de estabelecimento (proof of funds)</b>

    O dinheiro com que você mostra que pode se estabelecer. Continua sendo seu, e você não pode tomá-lo emprestado.
# en aafcee10
guide-funds-letter = Não se exige comprovação de fundos para CEC, nem de quem tem uma oferta de emprego válida e autorização para trabalhar no Canadá. No lugar dela, envia-se uma carta que diga isso.
# en 93c33437
guide-funds-cec = O seu convite é por <b>CEC</b>, então você não precisa comprovar fundos. No lugar disso, envie uma carta que diga isso.
# en 9bad4be5
guide-funds-since = Desde { $since }, em dólares canadenses, por tamanho da família:
# en 8e56bcf5
guide-funds-row = { $size }: <b>{ $amount }</b>
# en b7f38892
guide-funds-more = por pessoa a mais: { $amount } adicionais
# en 189e2901
guide-funds-older = A IRCC aumenta os valores quase todo verão. Não encontrei os de { $year }, então confira a página.
# en 46bc7e7b
guide-funds-who = Conte você, seu cônjuge ou companheiro(a) e os seus filhos dependentes, mesmo que não viajem.
# en 4a607862
guide-funds-update = Quando estes valores saíram, os perfis tinham de ser atualizados até { $day }; os outros deixaram de atender aos requisitos. Uma atualização não muda o momento em que você enviou o perfil.
# en f3375559
guide-funds-due = Informe estes valores no seu perfil até <b>{ $day }</b>: sem eles, um perfil pode deixar de atender aos requisitos. Uma atualização não muda o momento em que você enviou o perfil.
# en f11bd060
guide-funds-page = Tirado de publicações. Vale a página da IRCC: <a href="{ $url }">Proof of funds</a>.
# en 3fae49b2
guide-funds-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/proof-funds.html
# en d50364fc
guide-no-figures = Não tenho valores confirmados para hoje. Veja a página da IRCC, por favor.
# en 2d51be52
guide-fees = <b>Taxas</b>
# en 0cfed3d3
guide-fees-amounts =
    Desde { $since }, em dólares canadenses:
    • cada adulto: <b>{ $adult }</b>, dos quais { $processing } pelo processamento e { $residence } pelo direito de residência permanente
    • cada filho dependente: <b>{ $child }</b>
    • biometria: <b>{ $biometrics }</b> para uma pessoa, <b>{ $family }</b> para uma família que solicita junta
# en 5f3da618
guide-fees-others = Exames médicos, antecedentes criminais (police certificates), traduções e testes são pagos à parte, e os preços variam. Pague as taxas da IRCC só na sua conta da IRCC ou no site dela.
# en 77a6f9ae
guide-fees-page = Tirado de uma só publicação. Vale a página da IRCC: <a href="{ $url }">Fee list</a>.
# en b776940c
guide-fees-link = https://ircc.canada.ca/english/information/fees/fees.asp
# en 45c18f8e
guide-applied = <b>Depois da solicitação</b>
# en 6596e44a
guide-times = Prazos habituais de processamento da IRCC, publicados em { $since }:
# en e1ec4cc9
guide-times-row = • { $type }: <b>{ $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }</b>
# en e5158e6e
guide-times-page = Um prazo habitual não é uma promessa; começa quando a IRCC tem a sua solicitação completa. Os prazos de hoje: <a href="{ $url }">Check processing times</a>.
# en 2226a6ff
guide-times-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html
# en 2ec33565
guide-applied-todo =
    <b>Enquanto isso</b>
    • Consulte com frequência a sua conta da IRCC: pedidos e cartas chegam lá, cada um com o seu prazo.
    • Forneça a biometria a tempo se uma carta pedir.
    • Avise a IRCC se algo mudar: um nascimento, casamento ou separação, novo endereço, emprego ou passaporte.
    • Se você mora no Canadá, mantenha o seu status válido; uma solicitação de residência permanente não o prorroga.
# en 5eef35f8
guide-help =
    <b>Ajuda autorizada</b>

    Você não precisa contratar ninguém: a IRCC trata todas as solicitações do mesmo modo. Mediante pagamento, só podem orientar ou representar você:
    • membros de uma ordem de advogados canadense (law society)
    • membros da Chambre des notaires du Québec
    • profissionais licenciados pelo College of Immigration and Citizenship Consultants

    Antes de pagar, procure o nome no <a href="{ $url }">registro público do College</a>, ou no diretório da law society ou da Chambre.
# en 084d20bd
guide-register-link = https://register.college-ic.ca/
# en 981f7f6d
guide-fraud =
    <b>Sinais de fraude</b>
    • uma mensagem que pede dinheiro em nome da IRCC: a IRCC nunca faz isso
    • a promessa de um convite, uma oferta de emprego ou uma decisão mais rápida: ninguém pode vender isso
    • um pedido da sua senha, ou o conselho de declarar algo falso
    • um site que só parece o da IRCC: os endereços verdadeiros terminam em canada.ca ou gc.ca

    A página da IRCC: <a href="{ $url }">Protect yourself from fraud</a>.
# en 3c40abc9
guide-fraud-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/protect-fraud.html
# en 2ccfe695
guide-help-read = Última verificação: { $day }. Valem as páginas indicadas.
# en 48a5330f
guide-bot =
    <b>Este bot</b>

    Leio o arquivo público de rodadas da IRCC, comparo cada rodada com os dados que você me deu e escrevo para você. /status mostra quando o arquivo foi lido pela última vez, e /privacy o que é guardado.
# en 0c210945
guide-contact = Quem mantém este bot é um operador particular, não a IRCC. Fale com o operador aqui: { $contact }
# en dd7b69c4
guide-no-contact = Quem mantém este bot é um operador particular, não a IRCC. O operador não deixou endereço aqui; o perfil do bot no Telegram talvez indique um.
# en 4c3cb467
guide-mistake =
    <b>Achou um erro?</b> Escreva ao operador com o número da rodada, o que eu disse e o que você acha certo. Por favor, não envie documentos nem senhas.

    Se a sua pontuação ou um convite parecer errado na sua conta da IRCC, só a IRCC pode corrigir.

## The conversation: draws

# en 6be4f172
draws-none-yet = Ainda não li as rodadas da IRCC. Tente de novo em um minuto.
# en 92bd87c6
draws-none-of-type = Ainda não houve nenhuma rodada deste tipo: { $type }.
# en eb44ca3c
draws-title = <b>{ $type }</b> · página { $page } de { $pages }
# en 3a30babf
draws-some = <b>{ $type }</b>: { $count } de { $all }
# en 8f8cb22f
draws-none-asked = Não houve nenhuma.
# en 8736085d
draws-all = Todas as rodadas
# en 67a5c25c
draws-all-button = Todas as rodadas
# en 8ac9d047
draws-newer-button = ‹ Mais novas
# en a54673d8
draws-older-button = Mais antigas ›
# en 1e30ef66
draws-filter-button = Escolher um tipo
# en 97d55915
draws-filter = Quais rodadas?
# en 2da0d859
draws-open-button = Todas as rodadas
# en d265442a
draws-unknown-type = Não conheço esse tipo de rodada. Estes são os que conheço:
# en 9d2b191f
draw-ask = Qual rodada? Envie o número dela, por exemplo: /draw 297
# en 5d072a86
draw-unknown = Não conheço nenhuma rodada #{ $draw }.
# en a4d42186
draw-newest = A mais recente é a #{ $draw }.

## The conversation: alert settings

# en d3781163
alerts-title = <b>Os seus alertas</b>
# en 6c9ddc91
alerts-active = Os alertas estão ativos.
# en fd79a0df
alerts-paused = Os alertas estão <b>pausados</b>.
# en 41d48a43
alerts-which-met = Aviso sobre as rodadas em que você teria recebido um convite, ou talvez, pelo desempate.
# en 06619736
alerts-which-mine = Aviso sobre as rodadas que são ou podem ser para você.
# en 168a4199
alerts-which-all = Aviso sobre todas as rodadas.
# en 67005f17
alerts-which-met-button = As que me convidariam
# en 4ecd866f
alerts-which-mine-button = As que podem ser para mim
# en 14d2201f
alerts-which-all-button = Todas as rodadas
# en 7c748ab2
alerts-quiet = Horas de silêncio: <b>das { $start } às { $end }</b> ({ $zone }). As mensagens chegam na hora, só que sem som.
# en 8a94222a
alerts-no-quiet = Horas de silêncio: <b>nenhuma</b>
# en e52ba918
alerts-muted = Silenciados: <b>{ $types }</b>
# en 2e515765
alerts-reminders = Lembretes: <b>{ $days } dias</b> antes de algo baixar a sua pontuação
# en 91e1649f
alerts-no-reminders = Lembretes: <b>nenhum</b>
# en 6cf6640a
alerts-invited = Enquanto há um convite aberto, não envio alertas desse perfil: /ita
# en a10c1eeb
alerts-reminders-ask =
    Com quanta antecedência devo lembrar você do que vai baixar a sua pontuação ou fazer você perder a elegibilidade: um aniversário, um teste ou um perfil que vence? Toque para ligar (🔔) ou desligar (🔕).

    Conheço estes dias pela data de envio do perfil, e pelas suas respostas da calculadora se você me deixar mantê-las. Os dias de um convite são sempre contados.
# en cd2b3356
alerts-lead-button = { $mark } { $days } dias antes
# en 62471607
alerts-silent = As rodadas que não são para você chegam sem som.
# en 96612d75
alerts-quiet-button = Horas de silêncio
# en b2a94ab3
alerts-quiet-ask = Quando as mensagens devem chegar sem som? As horas são as do seu fuso: { $zone }.
# en 414d34ef
alerts-no-quiet-button = Sem horas de silêncio
# en cd5f3e05
alerts-types-button = Silenciar tipos de rodadas
# en 1b3e777e
alerts-types-ask = Toque em um tipo para silenciá-lo (🔕) ou voltar a recebê-lo (🔔).
# en ef3cb292
alerts-resume-button = Retomar meus alertas
# en d17b5f44
alerts-muted-popup = Silenciado: { $type }. O mesmo botão desfaz.
# en f5d22388
alerts-unmuted-popup = Reativado: { $type }.

## The conversation: time zone, language

# en 54cfa08e
zone-ask =
    Qual é o seu fuso horário? Atual: <b>{ $zone }</b>.

    Escolha, ou digite uma cidade ou a diferença em relação ao UTC: <b>Nairobi</b>, <b>UTC+5:30</b>
# en 788a293c
zone-unknown = Não conheço esse lugar. Tente a cidade grande mais próxima, ou a diferença em relação ao UTC, como UTC+5:30.
# en 1c7c2616
zone-which = Há mais de um lugar ou fuso horário com esse nome. Qual é o seu?
# en 446c5852
zone-kept = O seu fuso horário é <b>{ $zone }</b>. Data e hora lá: { $now }.
# en 5a2f1e38
zone-toronto = Toronto, Ottawa
# en 55d70e9f
zone-vancouver = Vancouver
# en 1f7cf1a5
zone-edmonton = Calgary, Edmonton
# en 9787b2d2
zone-halifax = Halifax
# en 0470ae91
zone-kolkata = Índia
# en 33ea8c78
zone-karachi = Paquistão
# en 01073af9
zone-manila = Filipinas
# en c34ad33d
zone-lagos = Nigéria
# en 27ae78df
zone-casablanca = Marrocos
# en 449307e3
zone-dubai = Dubai
# en 836a8140
zone-tehran = Irã
# en a53ab2c2
zone-shanghai = China
# en b02265ce
zone-paris = Paris, Bruxelas
# en b3bf0c1a
zone-sao_paulo = São Paulo
# en f803bfd3
zone-douala = Camarões
# en c74c4faf
zone-utc = UTC
# en c462448e
zone-place = { $city } ({ $country })
# en 39bfc27c
language-ask = Que idioma devo usar?
# en 6639d3ce
language-kept = A partir de agora uso português.

## The conversation: status

# en 4387e050
status-title = <b>Situação</b>
# en 9de0a513
status-read = O arquivo da IRCC foi lido pela última vez: { $when }
# en 2e25b20b
status-changed = Mudou pela última vez: { $when }
# en 52a2da3a
status-not-read = O arquivo da IRCC não foi lido desde que comecei.
# en 52791f26
status-failing = ⚠️ Ele não responde desde: { $since }. Continuo tentando; nada vai se perder.
# en 407ef311
status-newest = Rodada mais recente: #{ $draw } de { $date }. Vista pela primeira vez: { $when }
# en f0e834a7
status-delivery = Alertas dela: { $sent } enviados, { $waiting } na fila.
# en ad86baff
status-heard = Última resposta do Telegram: { $when }
# en c59160cd
status-sent = Último alerta enviado: { $when }
# en 2e964f44
status-halted = ⚠️ Os alertas estão parados desde { $since }, porque o Telegram os recusa. Continuo tentando.
# en 27f5daa4
status-took = O último saiu { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 } depois do anúncio.
# en f5b46ce6
status-again-button = Atualizar

## The conversation: leaving

# en d0602f63
stop-done = Os seus alertas estão pausados. Tudo o que você me disse fica guardado. /start os reativa.
# en 5913fbe2
delete-button = Apagar tudo
# en 5be6bf57
delete-ask = Apagar tudo o que está guardado sobre você, na hora e para sempre?
# en 31ecab6d
delete-yes-button = Sim, apagar tudo
# en 25f99d26
delete-no-button = Não, manter
# en 51360bac
delete-done = Tudo sobre você foi apagado. Se quiser voltar: /start
# en 4e840431
delete-kept = Nada foi apagado.
# en b9a1d90f
delete-nothing = Nada está guardado sobre você. Se quiser começar: /start
# en fd47dd47
mydata-button = Enviar meus dados
# en d2737e23
mydata-follows = Isto é tudo o que está guardado sobre você. Só não estão no arquivo os registros de entrega: por 30 dias, qual alerta chegou a você e em qual mensagem.

## The conversation: what is not a command, and groups

# en 3615d8c2
fallback-text = Não entendi. Você pode me enviar uma pontuação como 522, uma rodada como #297, ou um tipo como “cec” ou “french”.
# en d08f4e73
fallback-command = Não conheço esse comando.
# en d6637212
fallback-other = Só consigo ler texto. Por favor, não envie documentos: ninguém aqui jamais vai pedi-los a você.
# en 9c1b16cf
fallback-forwarded = Não levo em conta mensagens encaminhadas, então nada mudou. Digite você a mensagem, por exemplo 522 ou #297.
# en 6e2f6951
group-only-private = Falo de pontuações só em particular.
# en 2d3f4f20
group-button = Abrir o chat privado

## The sections of /help (bot/chat/about/help.py: help-<section>)

# en b12c0383
help-section = <b>{ $title }</b>
# en 6ea110de
help-facts = Você e a sua pontuação
# en 0014a208
help-draws = Rodadas
# en 7305a71b
help-insight = Para ver mais de perto
# en 46d540d9
help-alerts = Alertas e ajustes
# en ef40b06f
help-data = Os seus dados, e ajuda

## The conversation: dropping a question (bot/chat/about/cancel.py)

# en 169e502e
menu-cancel = descartar a pergunta em aberto
# en a52216fd
cancel-button = Cancelar
# en a20fc5ab
cancel-done = Cancelado. Nada mudou.
# en 8b879ad1
cancel-nothing = Não há pergunta em aberto.
# en b1a13627
cancel-start = Cancelado. /start continua de onde você estava.

## Buttons under a draw (bot/chat/frame/keyboards.py)

# en 9bfbf913
settings-button = Ajustes
# en 4711f443
share-button = Compartilhar

## The conversation: what applies, and /job (bot/chat/onboarding/applies.py, bot/chat/profile/jobs.py)

# en 945809a0
menu-job = minha ocupação está em uma lista? /job nurse
# en b50bdcf7
next-button = Próximo ›
# en a02751cd
done-button = Pronto
# en e06919ab
continue-button = Continuar ›
# en 14a36c61
applies-programs-ask = De quais destes programas você atende aos requisitos? Toque para marcar (☑).
# en e7bf0971
applies-others-no = <i>Um programa sem marca conta como não. Você pode mudar isso quando quiser.</i>
# en 1fa2e7eb
applies-none-button = Nenhum destes
# en a5a9a42d
applies-no-others-button = Nenhum dos outros
# en 785a7636
applies-nomination-button = Tenho uma nomeação (+{ $nomination })
# en 919972b9
applies-nomination-ask =
    <b>Você tem um certificado de nomeação provincial?</b>
    Ele soma { $nomination } pontos à sua pontuação. Uma manifestação de interesse, uma solicitação ou um convite de uma província ainda não é uma nomeação.
# en bf7e10e0
applies-nominated-button = Sim, tenho
# en 8d834b9e
job-button = Ver minha ocupação
# en 9ee0eafe
job-ask = <b>A sua ocupação está em uma das listas da IRCC?</b>
# en 51349410
job-title = <b>{ $code } { $title }</b>
# en 3e61580b
job-skilled = TEER { $teer }: conta como trabalho qualificado.
# en d211c319
job-not-skilled = TEER { $teer }: não conta como trabalho qualificado (TEER 0 a 3).
# en 5c1b4bc3
job-listed = Está nestas listas, em vigor desde { $since }. Marque uma categoria se você também tem a experiência que ela pede:
# en 7d6abed1
job-not-listed = Não está em nenhuma das listas de categorias em vigor desde { $since }.
# en d0a91675
job-list-unknown = Não conheço a lista de ocupações da IRCC para: { $categories }. Seu trabalho pode estar nela; consulte a página da IRCC.

## The conversation: the first visit, continued (bot/chat/onboarding/start.py)

# en ae3d760c
start-resumed = Os seus alertas estão ativos de novo. Tudo o que você me disse continua aqui.
# en 5ee7b4ac
zone-other-button = Outro fuso horário

## The conversation: polite words (bot/chat/fallback.py)

# en 7e269c12
fallback-thanks = De nada.
# en 21d983a5
fallback-hello = Olá. Você pode enviar uma pontuação, como 522, uma rodada, como #297, ou uma ocupação.

## Groups: public facts, and /groups (bot/chat/groups/group_list.py)

# en ccd136b5
menu-groups = os grupos e canais em que você me adicionou
# en 67c9c1c5
menu-public-last = a última rodada, ou de um tipo: /last cec
# en b7cc263e
menu-public-draws = rodadas recentes: /draws french
# en fae7f4d5
menu-public-chart = as notas de corte ao longo do tempo
# en f975476a
menu-public-forecast = intervalo comum e nota de corte provável: /forecast cec
# en a02c722a
menu-public-help = o que posso fazer aqui
# en 30e91ed3
help-group-everybody = Para todos
# en 89f1656c
help-group-administrators = Para administradores
# en c7bfb7da
chart-caption-public = As notas de corte dos últimos doze meses.
# en 6e960271
groups-title = <b>Grupos e canais em que você me adicionou</b>
# en 56c8518f
groups-one = <b>{ $title }</b>
# en 8d318fb1
groups-none = Você não me adicionou a nenhum grupo ou canal. Adicione-me, e vou publicar ali os dados de cada rodada, nunca a pontuação de ninguém.
# en d9ba3464
help-group-closing = O que diz respeito a uma pessoa, como uma pontuação ou um resultado, só respondo em particular.

## The five marks, and the first draw that is kept back

# en a5ac8d13
legend =
    ✅ você teria recebido um convite
    🟠 o desempate decide
    ❌ desta vez não
    ⚪ não é para você
    ❔ ainda não posso dizer
# en 87fcda16
alert-explains-silence = Esta rodada não era para você. De agora em diante não aviso sobre rodadas assim, a menos que você escolha todas: /alerts

## Several profiles in one chat (bot/chat/profile/profiles.py)

# en 27a6ec14
who-of = <b>{ $name }</b>
# en 2cef65cf
who-title = <b>Perfis neste chat</b>
# en 10097116
who-explained = Para um casal, ou para clientes: até { $most } perfis, cada um com os seus próprios dados. Um alerta tem uma linha para cada um. Os comandos valem para o perfil ●; toque em outro para trocar.
# en 39bd35f0
who-add-button = + Adicionar um perfil
# en f5dafc11
who-rename-button = Renomear { $name }
# en f69bcdfe
who-remove-button = Remover { $name }
# en c0f8d117
who-remove-yes-button = Sim, remover
# en 82eee0d0
who-remove-ask = Remover o perfil <b>{ $name }</b> com tudo o que está guardado nele?
# en fecdc744
who-ask = Como o perfil vai se chamar? Um primeiro nome ou iniciais bastam.
# en d1c65659
who-added = Adicionado: <b>{ $name }</b>. Agora diga o que vale para este perfil.
# en 68d5e226
who-renamed = Agora se chama <b>{ $name }</b>.
# en a999f6bb
who-fault-empty = Preciso de pelo menos uma letra.
# en 851ccded
who-fault-too_long = É longo demais: no máximo { $longest } caracteres.
# en cd981119
who-fault-taken = Outro perfil deste chat já tem esse nome.
# en 0a2c8998
who-full-popup = Já há { $most } perfis; um chat não pode ter mais.

## Groups, channels and cards (bot/text/notices/groups.py, bot/chat/groups/group_settings.py, bot/chat/groups/inline.py)

# en 1f14ee65
about-me-button = E para mim?
# en e2231456
group-lost = Não consigo mais publicar rodadas em “{ $title }”, onde você me adicionou. Os ajustes de lá ficam guardados: quando eu puder publicar de novo, um administrador pode retomar com /here.
# en 5b4497cf
group-lost-untitled = Não consigo mais publicar rodadas em um grupo ou canal onde você me adicionou. Os ajustes de lá ficam guardados: quando eu puder publicar de novo, um administrador pode retomar com /here.
# en b1fe4698
group-title = <b>Rodadas do Express Entry, assim que a IRCC as publica</b>
# en 71cb5d51
group-on = Publico aqui os dados de cada rodada, nunca a pontuação de ninguém.
# en 25320923
group-on-topic = Publico os dados de cada rodada no tópico escolhido, nunca a pontuação de ninguém.
# en f5e2f52b
group-off = Não publico nada aqui. Um administrador pode mudar isso.
# en 7111ee2f
group-left-out = Tipos deixados de fora: <b>{ $types }</b>
# en 415052c9
group-digest = Aos sábados às 10:00 ({ $zone }) publico também um resumo da semana.
# en 9b5f2ada
group-here-button = Publicar aqui
# en f8e91232
group-stop-button = Não publicar nada
# en 3b7df1e7
group-types-button = Quais rodadas
# en 46f42c1a
group-digest-button = Resumo semanal
# en 8da13764
group-zone-button = Fuso horário
# en ad7e1abd
group-close-button = Pronto
# en 1b0cd48d
group-types-ask = Toque em um tipo para deixá-lo de fora (▫️) ou voltar a publicá-lo (✔️).
# en 13c62d69
group-zone-ask = O resumo sai aos sábados às 10:00 neste fuso horário: { $zone }. Qual deve ser?
# en b33a75b7
group-language-ask = Em que idioma devo publicar?
# en 9bc0db50
group-admins-only = Só administradores podem mudar o que publico aqui.
# en 0e309d60
group-admins-popup = Só administradores podem mudar isto.
# en 1b0d844b
group-erased = Apaguei os ajustes deste grupo e não publico nada aqui. Para recomeçar: /here
# en b331a042
group-channel-added = A partir de agora publico os dados de cada rodada em “{ $title }”. Para mudar algo, escreva /alerts no próprio canal.
# en 744ee295
card-title = #{ $draw } · { $type }
# en 9d7db566
card-description = { $date } · nota de corte { $cutoff }

## Pictures: plain text (bot/text/draws/charts.py)

# en 1ee5a3a4
chart-cutoffs-title = Notas de corte
# en fbbb4f1a
chart-period = { $since } – { $until }
# en 48e266ee
chart-line = a sua pontuação
# en 5fa921af
chart-met = teria recebido convite
# en c06c8130
chart-not-met = não, ou não se sabe
# en 6c797851
chart-pool-title = O pool
# en 8a8c89a0
chart-pool-period = { $date } · { $total } candidatos
# en 47612521
chart-pool-mine = você: { $score }
# en 535c875d
chart-pool-note = Claro: faixas de mais de 10 pontos
# en a97938b1
chart-months-title = Convites por mês
# en bfd77ba7
chart-rest = Outras
# en 0d95703d
chart-new-points = novos pontos

## What if (bot/text/verdicts/whatif.py)

# en ba1e8330
whatif-ask =
    <b>E se…</b>
    Os últimos doze meses com outra pontuação, uma nomeação, NCLC 7 em francês ou outra categoria: toque abaixo, ou digite, por exemplo, /whatif 505, /whatif +20, /whatif french.
# en 0298beb7
whatif-title = <b>E se… { $changes }?</b>
# en 82cf96d5
whatif-score = { $score } pontos
# en 010cb180
whatif-score-instead = { $score } pontos em vez de { $own }
# en 8cdf3d37
whatif-nomination = uma nomeação provincial
# en 99dbc47b
whatif-now = Como está: de { $draws ->
    [one] { $draws } rodada
   *[other] { $draws } rodadas
 } dos últimos doze meses, { $mine } { $mine ->
    [one] era
   *[other] eram
 } para você, e em { $met } você teria recebido um convite.
# en 340b9a08
whatif-now-no-score = Como está: de { $draws ->
    [one] { $draws } rodada
   *[other] { $draws } rodadas
 } em doze meses, { $mine } { $mine ->
    [one] era
   *[other] eram
 } para você. Não sei a sua pontuação: /score
# en a8e45396
whatif-then = Com isso: { $mine } de { $draws } para você, e em { $met } você teria recebido um convite.
# en f96db19f
whatif-then-no-score = Com isso: { $mine } de { $draws } para você.
# en c7dce062
whatif-gained = <b>{ $gained } a mais, de { $mine }:</b>
# en 637412a1
whatif-lost = <b>{ $lost } a menos:</b>
# en 2dc99a3e
whatif-more = … e mais { $more }.
# en 7efedb20
whatif-same = Não teria mudado nada.
# en b4a12291
whatif-nearest = A mais próxima: #{ $draw } com { $cutoff }, perdida { $points ->
    [0] no desempate
    [1] por 1 ponto
   *[other] por { $points } pontos
 }.
# en f29e76ed
whatif-opened = { $opened ->
    [one] { $opened } rodada a mais teria sido
   *[other] { $opened } rodadas a mais teriam sido
 } para você.
# en 33a49a1c
whatif-french = NCLC 7 em francês também soma de { $least } a { $most } pontos à pontuação, que não são contados aqui: toque abaixo para contá-los. Com as suas respostas em /crs sei quantos são.
# en 38e2ca0c
whatif-fault-unknown = Não entendi. Por exemplo: /whatif 505, /whatif +20, /whatif french
# en e7da3971
whatif-fault-level = O que um nível de idioma acrescenta depende da sua idade, dos seus estudos e do seu trabalho. A calculadora sabe: /crs. Aqui você pode perguntar por NCLC 7 ou mais, que dá acesso às rodadas de francês, ou por uma pontuação como 505.
# en ef51225e
whatif-fault-no_score = Para somar ou tirar pontos é preciso uma pontuação. Envie primeiro a sua, ou pergunte por uma, como /whatif 505.
# en a093263d
whatif-fault-too_low = Nenhuma pontuação é menor que zero.
# en 1de6bfe3
whatif-fault-too_high = Sem nomeação, olho pontuações de até { $most }. Com uma nomeação: /whatif +{ $nomination }.
# en 20c7fca1
whatif-fault-with_or_without = Não consigo saber se essa pontuação inclui os { $nomination } pontos da nomeação. Escreva “489 com nomeação” ou “{ $full }”.
# en eadff5ff
whatif-join-button = + { $type }
# en 4da29572
whatif-leave-button = − { $type }
# en 82fe5282
whatif-nomination-button = Nomeação
# en 661ba220
whatif-french-button = NCLC 7 em francês
# en 5c340c68
whatif-count-button = Contar +{ $points }
# en 1639f21f
whatif-more-button = Outro programa ou categoria
# en fedb0c65
whatif-reset-button = Começar de novo
# en 763fd5c8
whatif-choose = <b>E se…</b> um destes também se aplicasse a você?

## The pool (bot/text/draws/standing.py)

# en 364d3f85
pool-title = <b>O pool em { $date }</b>: { $total } candidatos
# en bb3d9899
pool-above = Acima de { $score } havia entre <b>{ $least }</b> e <b>{ $most }</b> pessoas.
# en 9ecd8418
pool-above-exactly = Acima de { $score } havia <b>{ $count }</b> pessoas.
# en 49bc8f9f
pool-band = { $count } pessoas estavam na faixa { $band }. A IRCC só publica faixas, então ninguém sabe em que posição você está dentro da sua.
# en 17c3aca9
pool-per-point = Com distribuição uniforme, cada ponto ali equivale a cerca de { $count } pessoas.
# en e3646db0
pool-moves = Desde { $date }: { $band_change } na faixa { $band }, { $above_change } acima dela. Os últimos números:
# en 04b4db9f
pool-row = { $date }: { $band } na faixa, { $above } acima
# en 72f9cd51
pool-invited = Os números são de antes da rodada: desde então { $invited ->
    [one] { $invited } convite foi
   *[other] { $invited } convites foram
 } para pessoas que ainda são contadas aqui.
# en 22a9ee43
pool-no-score = Informe a sua pontuação e digo quantas pessoas estão acima de você: /score, ou /pool 505.
# en 4e6d23af
pool-none = Os números do pool da IRCC ainda não foram lidos. Tente de novo em um minuto.
# en 0f6bbd87
pool-picture-button = Imagem

## Forecasts (bot/text/draws/forecasts.py)

# en db146e81
forecast-title = <b>O que é comum</b>
# en a8291a81
forecast-type = <b>{ $type }</b>
# en 3b3e06f7
forecast-rhythm = Normalmente a cada { $median ->
    [one] dia
   *[other] { $median } dias
 }; quatro de cada cinco dos últimos { $gaps } intervalos duraram de { $short } a { $long } dias.
# en 5ac3fd7e
forecast-rhythm-few = Até agora { $gaps } intervalos, de { $short } a { $long } dias.
# en 8e70ae51
forecast-rhythm-even = Até agora { $gaps ->
    [one] um intervalo, de { $median } dias
   *[other] { $gaps } intervalos, de { $median } dias cada
 }.
# en d9b5abf1
forecast-last = A última: { $date }, { $days ->
    [0] hoje
    [1] ontem
   *[other] há { $days } dias
 }.
# en c281c147
forecast-silent = Nenhuma desde { $date } ({ $days } dias); o intervalo mais longo até então foi de { $longest } dias. Este tipo pode ter terminado.
# en e7fd089a
forecast-silent-lately = Nenhuma desde { $date } ({ $days } dias); o mais longo dos últimos { $gaps } intervalos foi de { $longest } dias. Este tipo pode ter terminado.
# en bfa84e39
forecast-once = Houve só uma, em { $date }.
# en a22fdc44
forecast-new-points = Novos pontos entraram em vigor em { $since }, e desde então não houve rodada deste tipo: não posso dar uma faixa.
# en 4a35fa2a
forecast-new-rhythm = De novo uma rodada em { $date }, depois de uma pausa de { $days } dias: é cedo demais para dizer com que frequência virão.
# en 55eaccd0
forecast-range = Nota de corte provável da próxima, em quatro de cada cinco casos: <b>de { $low } a { $high }</b>
# en 87bc0b06
forecast-card = Das minhas últimas { $ranges } faixas para { $type }, { $held } se confirmaram. O meu erro médio foi de { $mine } pontos; o de “igual à última vez”, de { $same }.
# en f00dbc4c
forecast-loses = Não dou uma faixa: em { $tries } rodadas desde { $since } o meu erro médio foi de { $mine } pontos, e o de “igual à última vez”, de { $same }.
# en 2e245a66
forecast-untested = Não dou uma faixa: há rodadas de menos para testá-la.
# en 56b670a5
forecast-borrowed = A largura dela também se baseia em tipos parecidos.
# en 531ef202
forecast-cutoffs = A nota de corte mais baixa de todas: { $lowest } (#{ $low }, { $low_date }). A mais alta: { $highest } (#{ $high }, { $high_date }).
# en a861ee48
forecast-sizes = A menor rodada: { $smallest ->
    [one] { $smallest } convite
   *[other] { $smallest } convites
 } (#{ $small }, { $small_date }). A maior: { $largest } (#{ $large }, { $large_date }).
# en 04edc48d
forecast-never = Ainda não houve nenhuma rodada deste tipo: { $type }.
# en 8b798d25
forecast-disclaimer = A IRCC não publica um calendário. Isto é o que já aconteceu, não uma promessa do que virá.

## Captions of pictures (bot/text/draws/captions.py)

# en ab4d951f
chart-caption-mine = Sua pontuação é <b>{ $line }</b>: você teria recebido um convite em { $met } { $draws ->
    [1] de 1 rodada
   *[other] destas { $draws } rodadas
 }.
# en 20931aed
chart-caption-may-be = Sua pontuação é <b>{ $line }</b>: você teria recebido um convite em { $met } { $draws ->
    [1] de 1 rodada
   *[other] destas { $draws } rodadas
 }, se atendesse aos requisitos.
# en 52af0e96
chart-caption-others = { $draws ->
    [one] { $draws } rodada. Não era para você, então a sua pontuação não é desenhada.
   *[other] { $draws } rodadas. Não eram para você, então a sua pontuação não é desenhada.
 }
# en 49176e37
chart-caption-no-score = { $draws ->
    [one] { $draws } rodada
   *[other] { $draws } rodadas
 }. Informe a sua pontuação e eu a desenho: /score
# en 8e1247d8
chart-caption-pool = As faixas da IRCC. Os números: /pool
# en e4611f05
chart-in-english = A imagem está em inglês.
# en 6ed0224e
chart-caption-months = { $invited } convites em doze meses, até a rodada #{ $draw }.
# en 9695a6f1
chart-year = O ano de { $year } até agora:
# en 1ee6976a
chart-year-row = { $type }: { $draws ->
    [one] { $draws } rodada
   *[other] { $draws } rodadas
 }, { $invited ->
    [one] { $invited } convite
   *[other] { $invited } convites
 }, { $range }
# en 93c44aca
chart-too-few = Poucas rodadas para uma imagem. Em palavras:
# en 704be82a
chart-no-draws = Nenhuma rodada deste tipo nesse período: { $type }.
# en e5679829
chart-unknown = Não conheço essa imagem. Estas eu posso desenhar:
# en a9093182
chart-button = Gráfico
# en e077652c
chart-mine-button = Minhas notas de corte
# en 476fc648
chart-year-button = Um ano
# en cf1dfdcc
chart-years-button = Três anos
# en 9bdc00fb
chart-pool-button = O pool
# en 626b2fff
chart-months-button = Convites por mês
# en 401917fa
whatif-button = E se…
# en a784e0e7
forecast-button = Previsão

## News (bot/text/news/news.py, bot/chat/news/news.py)

# en af568788
news-title = <b>Notícias recentes do Express Entry</b>
# en c3edadb8
news-none = Nenhuma notícia foi lida ainda.
# en 0f5849af
news-alert-title = <b>Notícia do Express Entry</b>
# en e76050cc
news-link = <a href="{ $link }">{ $title }</a>
# en 3f5ae82c
news-source = { $host }, { $when }
# en 84b3186d
news-on-button = Avisar das notícias
# en 19e78c31
news-off-button = Não avisar das notícias
# en 9f195254
news-more-button = Mais notícias
# en 1ffae35d
news-stop-button = Sem mais notícias
# en a9071d09
news-off-popup = Você não vai mais receber notícias. /alerts as liga de novo.
# en 7936834c
alerts-news-on = Notícias do Express Entry: <b>sim</b>, no máximo algumas por dia.
# en 9903eeca
alerts-news-off = Notícias do Express Entry: <b>não</b>

## The operator: /stats, /broadcast, /resume (bot/chat/operator, bot/text/notices/letters.py)

# en a0fa3b93
letter-title = 📣 <b>Do operador deste bot</b>
# en ce7b81c0
letter-how = Escreva depois do comando a mensagem para todos, por exemplo <code>/broadcast O bot muda de servidor hoje à noite.</code> Você vê primeiro, e nada é enviado sem a sua aprovação.
# en e24b524b
letter-too-long = É longo demais: no máximo { $most } caracteres.
# en fe5d04a2
letter-send-all-button = Enviar a todos
# en a996d963
letter-drop-button = Não enviar
# en d5d7337f
letter-sent-to = 📣 A caminho de { $people ->
    [one] uma pessoa
   *[other] { $people } pessoas
 }. /stats mostra quantas mensagens ainda esperam.
# en 71da264c
letter-dropped = Nada foi enviado.
# en a7e64493
doubt-yes-button = Está certa
# en e6541f62
doubt-no-button = Esperar uma correção
# en 8776e702
again-yes-button = Anunciar
# en e98c12bc
again-no-button = Não
# en 0cdca216
doubt-believed = Será registrada e anunciada na próxima leitura.
# en 3c762e51
doubt-held = Nada é anunciado enquanto o arquivo disser o mesmo.
# en 0787ef71
resumed = Os alertas continuam. Se de novo chats demais voltarem como inexistentes, eles param outra vez.
# en 7a1af669
stats-title = <b>Como está o bot</b>
# en a7e34fb9
stats-up = Versão { $version }, em execução desde { $since }
# en c03f399d
stats-well = ✅ Nenhum problema.
# en 16596f06
stats-languages = Chats que recebem alertas, por idioma: { $languages }
# en 6970abb4
stats-others = Grupos e canais: { $groups } · parados: { $stopped } · inacessíveis: { $unreachable }
# en a533249a
stats-today = Chats desde { $since } · novos: { $new } · saíram (apagados): { $left } · inacessíveis desde hoje (UTC): { $lost }
# en 9c393cbb
stats-people = { $people ->
    [one] { $people } pessoa
   *[other] { $people } pessoas
 }, { $active } com alertas ativos
# en 0c3f4017
stats-draws = { $draws ->
    [one] { $draws } rodada conhecida
   *[other] { $draws } rodadas conhecidas
 }
# en 33a41b0a
stats-look = O arquivo da IRCC foi lido pela última vez: { $when }
# en b91760d7
stats-no-queue = Nada espera para ser enviado.
# en 7fc14db8
stats-queue = { $waiting ->
    [one] { $waiting } mensagem espera
   *[other] { $waiting } mensagens esperam
 } na fila de envio, desde { $since }
# en 2ee067b7
stats-newest = Alertas sobre #{ $draw }: { $sent } enviados, { $waiting } na fila, { $given } abandonados, { $again } enviados de novo por segurança
# en caee1923
stats-newest-untold = #{ $draw } não foi anunciada.

## Not in the pool, missed either way, a total that is not exact (bot/text/verdicts/doubts.py)

# en aa0a6a4b
reason-expired = O perfil que você enviou em { $date } venceu em { $expiry }, então não estava no pool nesta rodada.
# en 53ff9824
reason-not_yet = Você enviou o perfil em { $date }, depois desta rodada, então ele ainda não estava no pool.
# en c2015e46
if-in-pool-met = Com outro perfil no pool, você teria recebido um convite.
# en 3b4eaf68
if-in-pool-missed = Com outro perfil no pool, você não teria recebido um convite.
# en 7921b676
if-in-pool-tie = Com outro perfil no pool, dependeria do desempate (tie-break).
# en b809a938
if-in-pool-unknown = Com outro perfil no pool, dependeria da sua pontuação.
# en 79a5b8b8
question-submitted-expired = Você tem um perfil mais novo? Quando o enviou?
# en c97c70fd
question-submitted-not_yet = Você tinha um perfil anterior naquele dia, ou esta data está errada? Quando o enviou?
# en 813d5af9
score-about = O seu total é aproximado: com uma nomeação, os pontos por francês, por estudos no Canadá ou por um irmão não contam mais, então pode ser menor.
# en af11352c
year-out-of-pool = { $draws ->
    [one] { $draws } destas rodadas foi feita
   *[other] { $draws } destas rodadas foram feitas
 } quando o seu perfil, pela data dele, não estava no pool. Conto como se estivesse.
