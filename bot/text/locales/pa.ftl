# ਪੰਜਾਬੀ (ਗੁਰਮੁਖੀ): IRCC ਦੇ ਛਪੇ ਅੰਗਰੇਜ਼ੀ ਨਾਂ (Express Entry, CRS, TEER, NOC …) ਉਵੇਂ ਹੀ ਰਹਿੰਦੇ ਹਨ।
#
# Same syntax, keys and order as en.ftl.

language-name = ਪੰਜਾਬੀ

## Draw types: the name IRCC publishes, a short name, and the kind of draw in a sentence

type-general = General (ਆਮ)
type-general-short = ਆਮ
type-general-draw = ਆਮ ਡਰਾਅ
type-cec = Canadian Experience Class
type-cec-short = CEC
type-cec-draw = CEC ਡਰਾਅ
type-fsw = Federal Skilled Worker
type-fsw-short = FSW
type-fsw-draw = FSW ਡਰਾਅ
type-fst = Federal Skilled Trades
type-fst-short = FST
type-fst-draw = FST ਡਰਾਅ
type-pnp = Provincial Nominee Program
type-pnp-short = PNP
type-pnp-draw = PNP ਡਰਾਅ
type-french = French-language proficiency (ਫਰੈਂਚ)
type-french-short = ਫਰੈਂਚ
type-french-draw = ਫਰੈਂਚ ਡਰਾਅ
type-healthcare = Healthcare and social services occupations (ਸਿਹਤ)
type-healthcare-short = ਸਿਹਤ
type-healthcare-draw = ਸਿਹਤ ਡਰਾਅ
type-stem = STEM occupations
type-stem-short = STEM
type-stem-draw = STEM ਡਰਾਅ
type-trades = Trade occupations (ਹੁਨਰੀ ਕਿੱਤੇ)
type-trades-short = ਟ੍ਰੇਡ (Trades)
type-trades-draw = ਟ੍ਰੇਡ ਡਰਾਅ
type-transport = Transport occupations (ਆਵਾਜਾਈ)
type-transport-short = ਆਵਾਜਾਈ
type-transport-draw = ਆਵਾਜਾਈ ਡਰਾਅ
type-agriculture = Agriculture and agri-food occupations (ਖੇਤੀ)
type-agriculture-short = ਖੇਤੀ
type-agriculture-draw = ਖੇਤੀ ਡਰਾਅ
type-education = Education occupations (ਸਿੱਖਿਆ)
type-education-short = ਸਿੱਖਿਆ
type-education-draw = ਸਿੱਖਿਆ ਡਰਾਅ
type-physicians = Physicians with Canadian work experience (ਡਾਕਟਰ)
type-physicians-short = ਡਾਕਟਰ
type-physicians-draw = ਡਾਕਟਰ ਡਰਾਅ
type-senior_managers = Senior managers with Canadian work experience (ਪ੍ਰਬੰਧਕ)
type-senior_managers-short = ਸੀਨੀਅਰ ਪ੍ਰਬੰਧਕ
type-senior_managers-draw = ਸੀਨੀਅਰ ਪ੍ਰਬੰਧਕ ਡਰਾਅ
type-researchers = Researchers with Canadian work experience (ਖੋਜਕਾਰ)
type-researchers-short = ਖੋਜਕਾਰ
type-researchers-draw = ਖੋਜਕਾਰ ਡਰਾਅ
type-military = Skilled military recruits (ਫੌਜੀ)
type-military-short = ਫੌਜੀ
type-military-draw = ਫੌਜੀ ਡਰਾਅ

## What each programme and category asks for, in one sentence (rules of 2026)

criteria-cec = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ ਕੈਨੇਡਾ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸਾਲ ਦਾ ਹੁਨਰੀ ਕੰਮ, ਅਤੇ CLB 7 (TEER 0 ਅਤੇ 1) ਜਾਂ CLB 5 (TEER 2 ਅਤੇ 3)।
criteria-fsw = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸਾਲ ਦਾ ਲਗਾਤਾਰ ਹੁਨਰੀ ਕੰਮ, ਚਾਰਾਂ ਭਾਸ਼ਾ ਯੋਗਤਾਵਾਂ ਵਿੱਚ CLB 7, ਅਤੇ ਚੋਣ ਸਾਰਣੀ ਵਿੱਚ 100 ਵਿੱਚੋਂ 67 ਅੰਕ।
criteria-fst = ਪਿਛਲੇ ਪੰਜ ਸਾਲਾਂ ਵਿੱਚ ਕਿਸੇ ਹੁਨਰੀ ਟ੍ਰੇਡ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ ਦੋ ਸਾਲ ਦਾ ਕੰਮ, ਅਤੇ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ਜਾਂ ਯੋਗਤਾ ਸਰਟੀਫਿਕੇਟ (certificate of qualification)।
criteria-french = ਚਾਰਾਂ ਯੋਗਤਾਵਾਂ ਵਿੱਚ NCLC 7 ਜਾਂ ਵੱਧ: ਬੋਲਣਾ, ਸੁਣਨਾ, ਪੜ੍ਹਨਾ ਅਤੇ ਲਿਖਣਾ।
criteria-healthcare = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ IRCC ਦੀ ਸਿਹਤ ਅਤੇ ਸਮਾਜਿਕ ਸੇਵਾ ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
criteria-stem = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ IRCC ਦੀ STEM ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
criteria-trades = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ IRCC ਦੀ ਟ੍ਰੇਡ (trades) ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
criteria-transport = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ IRCC ਦੀ ਆਵਾਜਾਈ ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
criteria-agriculture = IRCC ਦੀ ਖੇਤੀ ਅਤੇ ਖੇਤੀ-ਖੁਰਾਕ ਸੂਚੀ ਦੇ ਕਿਸੇ ਕਿੱਤੇ ਵਿੱਚ ਕੰਮ। ਇਹ ਸ਼੍ਰੇਣੀ ਫਰਵਰੀ 2026 ਵਿੱਚ ਖਤਮ ਹੋਈ।
criteria-education = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ IRCC ਦੀ ਸਿੱਖਿਆ ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
criteria-physicians = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ, ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ, ਕੈਨੇਡਾ ਵਿੱਚ ਡਾਕਟਰ ਵਜੋਂ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
criteria-senior_managers = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ, ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ, ਕੈਨੇਡਾ ਵਿੱਚ ਸੀਨੀਅਰ ਪ੍ਰਬੰਧਕ ਵਜੋਂ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
criteria-researchers = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ, ਸੂਚੀ ਦੇ ਕਿਸੇ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ, ਕੈਨੇਡਾ ਵਿੱਚ ਖੋਜਕਾਰ ਵਜੋਂ ਘੱਟੋ-ਘੱਟ 12 ਮਹੀਨੇ।
criteria-military = ਕਿਸੇ ਮਾਨਤਾ-ਪ੍ਰਾਪਤ ਵਿਦੇਸ਼ੀ ਫੌਜ ਵਿੱਚ ਦਸ ਸਾਲ, ਅਤੇ ਕੈਨੇਡੀਅਨ ਫੌਜ (Canadian Forces) ਤੋਂ ਤਿੰਨ ਸਾਲ ਜਾਂ ਵੱਧ ਦੀ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼।

## Times

time-utc = { $moment } UTC
time-local = { $moment } ({ $utc } UTC)
time-local-other-day = { $moment } ({ $utc_day }, { $utc } UTC)
time-moment = { $date }, { $time }

## The verdict line, after its mark: where the score stands

line-above = #{ $draw }: { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ਤੋਂ { $points } ਅੰਕ ਉੱਪਰ।
line-below = #{ $draw }: { $score }, ਕੱਟ-ਆਫ਼ { $cutoff } ਤੋਂ { $points } ਅੰਕ ਹੇਠਾਂ।
line-at_everyone = #{ $draw }: { $score } ਠੀਕ ਕੱਟ-ਆਫ਼ { $cutoff } ’ਤੇ ਹੈ, ਅਤੇ ਉੱਥੇ ਸਭ ਨੂੰ ਸੱਦਾ ਮਿਲਿਆ।
line-at_before = #{ $draw }: { $score } ਠੀਕ ਕੱਟ-ਆਫ਼ { $cutoff } ’ਤੇ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਟਾਈ-ਬ੍ਰੇਕ (tie-break) ਤੋਂ ਪਹਿਲਾਂ ਜਮ੍ਹਾਂ ਕੀਤਾ।
line-at_after = #{ $draw }: { $score } ਠੀਕ ਕੱਟ-ਆਫ਼ { $cutoff } ’ਤੇ ਹੈ, ਪਰ ਤੁਸੀਂ ਟਾਈ-ਬ੍ਰੇਕ (tie-break) ਤੋਂ ਪਹਿਲਾਂ ਜਮ੍ਹਾਂ ਨਹੀਂ ਕੀਤਾ।
line-at_same_day = #{ $draw }: { $score } ਠੀਕ ਕੱਟ-ਆਫ਼ { $cutoff } ’ਤੇ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਟਾਈ-ਬ੍ਰੇਕ (tie-break) ਵਾਲੇ ਦਿਨ ਹੀ ਜਮ੍ਹਾਂ ਕੀਤਾ।
line-at_no_date = #{ $draw }: { $score } ਠੀਕ ਕੱਟ-ਆਫ਼ { $cutoff } ’ਤੇ ਹੈ, ਇਸ ਲਈ ਫ਼ੈਸਲਾ ਟਾਈ-ਬ੍ਰੇਕ (tie-break) ਤੋਂ ਹੁੰਦਾ ਹੈ।
line-at_no_tie_break = #{ $draw }: { $score } ਠੀਕ ਕੱਟ-ਆਫ਼ { $cutoff } ’ਤੇ ਹੈ, ਅਤੇ ਟਾਈ-ਬ੍ਰੇਕ (tie-break) ਪਤਾ ਨਹੀਂ।
line-no_score = #{ $draw } ਤੁਹਾਡੇ ਲਈ ਸੀ, ਪਰ ਮੈਨੂੰ ਤੁਹਾਡਾ ਸਕੋਰ ਪਤਾ ਨਹੀਂ। ਕੱਟ-ਆਫ਼ { $cutoff } ਸੀ।
line-score_unclear = #{ $draw } ਤੁਹਾਡੇ ਲਈ ਸੀ, ਪਰ ਕੀ ਤੁਹਾਡੇ ਸਕੋਰ { $score } ਵਿੱਚ ਨਾਮਜ਼ਦਗੀ ਸ਼ਾਮਲ ਹੈ? ਕੱਟ-ਆਫ਼ { $cutoff } ਸੀ।

head-not-for-you = #{ $draw } ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ ਸੀ।
head-may-be = ਕੀ #{ $draw } ਤੁਹਾਡੇ ਲਈ ਸੀ?
head-new-type = #{ $draw } ਅਜਿਹੀ ਕਿਸਮ ਦਾ ਹੈ ਜੋ ਮੈਨੂੰ ਹਾਲੇ ਪਤਾ ਨਹੀਂ।
figures = ਕੱਟ-ਆਫ਼ { $cutoff }, ਤੁਹਾਡਾ ਸਕੋਰ { $score }।
figures-presumed = ਕੱਟ-ਆਫ਼ { $cutoff }, ਨਾਮਜ਼ਦਗੀ ਸਮੇਤ ਤੁਹਾਡਾ ਸਕੋਰ { $score }।
figures-no-score = ਕੱਟ-ਆਫ਼ { $cutoff }, ਤੁਹਾਡਾ ਸਕੋਰ ਪਤਾ ਨਹੀਂ।
profile-line = { $name } · { $line }
profile-me = ਤੁਸੀਂ

## What would follow if the draw is for the person

if-above = ਜੇ ਇਹ ਤੁਹਾਡੇ ਲਈ ਸੀ: ਕੱਟ-ਆਫ਼ ਤੋਂ { $points } ਅੰਕ ਉੱਪਰ, ਇਸ ਲਈ ਤੁਹਾਨੂੰ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ।
if-below = ਜੇ ਇਹ ਤੁਹਾਡੇ ਲਈ ਸੀ: ਕੱਟ-ਆਫ਼ ਤੋਂ { $points } ਅੰਕ ਹੇਠਾਂ, ਇਸ ਲਈ ਤੁਹਾਨੂੰ ਸੱਦਾ ਨਾ ਮਿਲਿਆ ਹੁੰਦਾ।
if-at_everyone = ਜੇ ਇਹ ਤੁਹਾਡੇ ਲਈ ਸੀ: ਠੀਕ ਕੱਟ-ਆਫ਼ ’ਤੇ, ਇਸ ਲਈ ਤੁਹਾਨੂੰ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ।
if-at_before = ਜੇ ਇਹ ਤੁਹਾਡੇ ਲਈ ਸੀ: ਕੱਟ-ਆਫ਼ ’ਤੇ ਅਤੇ ਟਾਈ-ਬ੍ਰੇਕ ਤੋਂ ਪਹਿਲਾਂ, ਇਸ ਲਈ ਤੁਹਾਨੂੰ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ।
if-at_after = ਜੇ ਇਹ ਤੁਹਾਡੇ ਲਈ ਸੀ: ਕੱਟ-ਆਫ਼ ’ਤੇ ਪਰ ਟਾਈ-ਬ੍ਰੇਕ ਤੋਂ ਪਹਿਲਾਂ ਨਹੀਂ, ਇਸ ਲਈ ਤੁਹਾਨੂੰ ਸੱਦਾ ਨਾ ਮਿਲਿਆ ਹੁੰਦਾ।
if-at_same_day = ਜੇ ਇਹ ਤੁਹਾਡੇ ਲਈ ਸੀ: ਕੱਟ-ਆਫ਼ ’ਤੇ; ਫ਼ੈਸਲਾ ਇਸ ਤੋਂ ਹੁੰਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਦਿਨ ਦੇ ਕਿਸ ਸਮੇਂ ਜਮ੍ਹਾਂ ਕੀਤਾ।
if-at_no_date = ਜੇ ਇਹ ਤੁਹਾਡੇ ਲਈ ਸੀ: ਕੱਟ-ਆਫ਼ ’ਤੇ; ਫ਼ੈਸਲਾ ਇਸ ਤੋਂ ਹੁੰਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਦੋਂ ਜਮ੍ਹਾਂ ਕੀਤਾ।
if-at_no_tie_break = ਜੇ ਇਹ ਤੁਹਾਡੇ ਲਈ ਸੀ: ਕੱਟ-ਆਫ਼ ’ਤੇ; ਫ਼ੈਸਲਾ ਟਾਈ-ਬ੍ਰੇਕ ਤੋਂ ਹੁੰਦਾ ਹੈ, ਜੋ ਪਤਾ ਨਹੀਂ।
if-no_score = ਜੇ ਇਹ ਤੁਹਾਡੇ ਲਈ ਸੀ: ਫ਼ੈਸਲਾ ਤੁਹਾਡੇ ਸਕੋਰ ਤੋਂ ਹੁੰਦਾ ਹੈ, ਜੋ ਮੈਨੂੰ ਹਾਲੇ ਪਤਾ ਨਹੀਂ।
if-score_unclear = ਜੇ ਇਹ ਤੁਹਾਡੇ ਲਈ ਸੀ: ਗੱਲ ਇਸ ’ਤੇ ਹੈ ਕਿ ਤੁਹਾਡੇ ਸਕੋਰ ਵਿੱਚ ਨਾਮਜ਼ਦਗੀ ਦੇ 600 ਅੰਕ ਸ਼ਾਮਲ ਹਨ ਜਾਂ ਨਹੀਂ।

## Why a draw is, is not, or may be for somebody

reason-name_unknown = ਨਾਂ ਉਹੀ ਹੈ ਜੋ IRCC ਨੇ ਛਾਪਿਆ; ਮੈਂ ਨਹੀਂ ਦੱਸ ਸਕਦਾ ਕਿ ਇਹ ਤੁਹਾਡੇ ਲਈ ਹੈ ਜਾਂ ਨਹੀਂ।
reason-open_to_all = ਆਮ ਡਰਾਅ ਪੂਲ ਦੇ ਹਰ ਵਿਅਕਤੀ ਲਈ ਖੁੱਲ੍ਹਾ ਹੁੰਦਾ ਹੈ।
reason-nominated = ਤੁਸੀਂ ਦੱਸਿਆ ਹੈ ਕਿ ਤੁਹਾਡੇ ਕੋਲ ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ ਹੈ।
reason-not_nominated = ਇਹ ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ (provincial nomination) ਵਾਲਿਆਂ ਲਈ ਸੀ, ਅਤੇ ਤੁਸੀਂ ਦੱਸਿਆ ਹੈ ਕਿ ਤੁਹਾਡੇ ਕੋਲ ਨਹੀਂ ਹੈ। ਇਸ ਦੇ ਕੱਟ-ਆਫ਼ ਵਿੱਚ ਨਾਮਜ਼ਦਗੀ ਦੇ 600 ਅੰਕ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
reason-nomination_unsaid = ਇਹ ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ (provincial nomination) ਵਾਲਿਆਂ ਲਈ ਸੀ। ਇਸ ਦੇ ਕੱਟ-ਆਫ਼ ਵਿੱਚ ਨਾਮਜ਼ਦਗੀ ਦੇ 600 ਅੰਕ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
reason-in_program = ਤੁਸੀਂ ਦੱਸਿਆ ਹੈ ਕਿ ਤੁਸੀਂ { $type } ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੇ ਹੋ।
reason-not_in_program = ਤੁਸੀਂ ਦੱਸਿਆ ਹੈ ਕਿ ਤੁਸੀਂ { $type } ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਨਹੀਂ ਕਰਦੇ।
reason-program_unsaid = ਇਹ ਉਨ੍ਹਾਂ ਲਈ ਸੀ ਜੋ { $type } ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੇ ਹਨ।
reason-in_category = ਤੁਸੀਂ ਦੱਸਿਆ ਹੈ ਕਿ ਤੁਸੀਂ ਸ਼੍ਰੇਣੀ { $type } ਵਿੱਚ ਹੋ, ਅਤੇ CEC, FSW ਜਾਂ FST ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੇ ਹੋ।
reason-not_in_category = ਤੁਸੀਂ ਦੱਸਿਆ ਹੈ ਕਿ ਤੁਸੀਂ ਸ਼੍ਰੇਣੀ { $type } ਵਿੱਚ ਨਹੀਂ ਹੋ।
reason-category_unsaid = ਇਹ ਸ਼੍ਰੇਣੀ { $type } ਦੇ ਲੋਕਾਂ ਲਈ ਸੀ।
reason-in_no_program = ਸ਼੍ਰੇਣੀ ਵਾਲੇ ਡਰਾਅ ਵਿੱਚ CEC, FSW ਜਾਂ FST ਵੀ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਦੱਸਿਆ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿਸੇ ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਨਹੀਂ ਕਰਦੇ।
reason-no_program_said = ਸ਼੍ਰੇਣੀ ਵਾਲੇ ਡਰਾਅ ਵਿੱਚ CEC, FSW ਜਾਂ FST ਵੀ ਚਾਹੀਦਾ ਹੈ।

score-with-nomination = { $score } ਵਿੱਚ ਨਾਮਜ਼ਦਗੀ ਦੇ 600 ਅੰਕ ਸ਼ਾਮਲ ਹਨ।
earlier-rules = { $date } ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਸ਼੍ਰੇਣੀ ਦੇ ਨਿਯਮ ਹੋਰ ਸਨ; ਤੁਹਾਡਾ ਜਵਾਬ ਅੱਜ ਦੇ ਨਿਯਮਾਂ ਬਾਰੇ ਹੈ, ਇਸ ਲਈ ਧਿਆਨ ਨਾਲ ਲਓ।

## What to do

advice-met = ਇਨ੍ਹਾਂ ਤੱਥਾਂ ਅਨੁਸਾਰ ਤੁਹਾਨੂੰ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ। ਆਪਣਾ IRCC ਖਾਤਾ ਵੇਖੋ: ਪੱਕੀ ਗੱਲ ਸਿਰਫ਼ IRCC ਦੱਸ ਸਕਦਾ ਹੈ।
advice-tie = ਮੈਂ ਨਹੀਂ ਦੱਸ ਸਕਦਾ ਕਿ ਤੁਹਾਨੂੰ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ ਜਾਂ ਨਹੀਂ। ਆਪਣਾ IRCC ਖਾਤਾ ਵੇਖੋ: ਪੱਕੀ ਗੱਲ ਸਿਰਫ਼ IRCC ਦੱਸ ਸਕਦਾ ਹੈ।
advice-missed = ਇਨ੍ਹਾਂ ਤੱਥਾਂ ਅਨੁਸਾਰ ਤੁਹਾਨੂੰ ਸੱਦਾ ਨਾ ਮਿਲਿਆ ਹੁੰਦਾ। ਜੋ ਪ੍ਰੋਫਾਈਲ ਹਾਲੇ ਵੈਧ ਹੈ, ਉਹ ਪੂਲ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ।
advice-not_for_you = ਜੇ ਤੁਹਾਡੇ ਤੱਥ ਬਦਲ ਗਏ ਹਨ: /profile
advice-several = ਤੁਹਾਡੇ ਦਰਜ ਤੱਥ ਇਹੀ ਕਹਿੰਦੇ ਹਨ। IRCC ਖਾਤਾ ਵੇਖੋ: ਪੱਕੀ ਗੱਲ ਸਿਰਫ਼ IRCC ਦੱਸ ਸਕਦਾ ਹੈ।

## Questions, and their answers as buttons

question-score = ਨਾਮਜ਼ਦਗੀ ਦੇ 600 ਅੰਕਾਂ ਤੋਂ ਬਿਨਾਂ ਤੁਹਾਡਾ CRS ਸਕੋਰ ਕਿੰਨਾ ਹੈ?
question-nomination = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ (provincial nomination) ਹੈ?
question-nomination_in_score = ਕੀ ਤੁਹਾਡੇ ਸਕੋਰ { $score } ਵਿੱਚ ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ ਦੇ 600 ਅੰਕ ਸ਼ਾਮਲ ਹਨ?
question-program = ਕੀ ਤੁਸੀਂ ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੇ ਹੋ: { $type }?
question-any_program = ਕੀ ਤੁਸੀਂ ਤਿੰਨ ਸੰਘੀ ਪ੍ਰੋਗਰਾਮਾਂ ਵਿੱਚੋਂ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਦੀਆਂ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੇ ਹੋ: CEC, FSW ਜਾਂ FST?
question-category = ਕੀ ਤੁਸੀਂ ਇਸ ਸ਼੍ਰੇਣੀ ਵਿੱਚ ਹੋ: { $type }?
question-submitted = ਤੁਸੀਂ ਆਪਣੀ Express Entry ਪ੍ਰੋਫਾਈਲ ਕਦੋਂ ਜਮ੍ਹਾਂ ਕੀਤੀ? ਦਿਨ ਕਾਫ਼ੀ ਹੈ, ਸਮਾਂ (UTC) ਹੋਵੇ ਤਾਂ ਹੋਰ ਚੰਗਾ।
question-submitted-time = { $date } ਨੂੰ ਤੁਸੀਂ ਆਪਣੀ Express Entry ਪ੍ਰੋਫਾਈਲ ਕਿਸ ਸਮੇਂ (UTC) ਜਮ੍ਹਾਂ ਕੀਤੀ?
question-about = <b>{ $name }</b>: { $question }
yes-button = ਹਾਂ
no-button = ਨਹੀਂ

## Reminders: what will lower a score, and how long an invitation still runs (bot/text/reminders.py)

reminder-title = 🗓 <b>ਯਾਦ-ਦਹਾਨੀ</b>
reminder-profile = <b>{ $name }</b>
reminder-row = • { $days } ਦਿਨ ਵਿੱਚ: { $line }
reminder-invitation = ਤੁਹਾਡਾ ਸੱਦਾ: { $days ->
    [0] ਅੱਜ ਅਰਜ਼ੀ ਦਾ ਆਖਰੀ ਦਿਨ ਹੈ।
   *[other] ਅਰਜ਼ੀ ਲਈ { $days } ਦਿਨ ਬਾਕੀ।
 }
reminder-invitation-over = ਤੁਹਾਡੀ ਦੱਸੀ ਤਾਰੀਖ ਅਨੁਸਾਰ ਤੁਹਾਡੇ ਸੱਦੇ ਦੇ 60 ਦਿਨ ਪੂਰੇ ਹੋ ਗਏ ਹਨ।
reminder-closing = ਜੋ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ ਉਹ ਸਿਰਫ਼ IRCC ਖਾਤੇ ਵਿੱਚ ਦਿਸਦਾ ਹੈ। ਕੁਝ ਬਦਲਿਆ ਹੋਵੇ ਤਾਂ ਦੱਸੋ, ਮੈਂ ਮੁੜ ਹਿਸਾਬ ਲਾਵਾਂਗਾ।
reminder-invitation-button = ਮੇਰਾ ਸੱਦਾ
reminder-calculator-button = ਮੇਰਾ ਸਕੋਰ ਵੇਖੋ
reminder-settings-button = ਯਾਦ-ਦਹਾਨੀਆਂ
drop-birthday = ਜਨਮਦਿਨ, { $day } ਨੂੰ
drop-first_test = ਤੁਹਾਡੇ ਪਹਿਲੇ ਭਾਸ਼ਾ ਟੈਸਟ ਦੇ ਨਤੀਜੇ { $day } ਨੂੰ ਖਤਮ ਹੁੰਦੇ ਹਨ
drop-second_test = ਤੁਹਾਡੇ ਦੂਜੇ ਭਾਸ਼ਾ ਟੈਸਟ ਦੇ ਨਤੀਜੇ { $day } ਨੂੰ ਖਤਮ ਹੁੰਦੇ ਹਨ
drop-profile = ਤੁਹਾਡੀ Express Entry ਪ੍ਰੋਫਾਈਲ { $day } ਨੂੰ ਖਤਮ ਹੁੰਦੀ ਹੈ; ਉਸ ਤੋਂ ਬਾਅਦ ਉਹ ਪੂਲ ਵਿੱਚ ਨਹੀਂ
drop-work_window = { $day } ਨੂੰ ਤੁਹਾਡਾ ਕੰਮ ਸ਼ਾਇਦ ਕਾਫ਼ੀ ਤਾਜ਼ਾ ਨਾ ਰਹੇ: ਇਸ ਦੇ ਬਾਰਾਂ ਮਹੀਨੇ ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਦੇ ਅੰਦਰ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ
drop-costs = { $what } (−{ $points } ਅੰਕ)
drop-row = • { $line }
score-stale = ⚠️ ਤੁਹਾਡੇ ਤੱਥ { $since } ਦੇ ਹਨ ਅਤੇ ਸ਼ਾਇਦ ਹੁਣ ਸਹੀ ਨਾ ਹੋਣ। ਉਦੋਂ ਤੋਂ:
stale-several = ⚠️ ਕੁਝ ਤੱਥ ਸ਼ਾਇਦ ਹੁਣ ਸਹੀ ਨਾ ਹੋਣ, ਇਨ੍ਹਾਂ ਦੇ: <b>{ $names }</b>। ਵੇਖੋ: /profile
since-birthday = ਤੁਹਾਡਾ ਜਨਮਦਿਨ ਆਇਆ, { $day } ਨੂੰ
since-first_test = ਤੁਹਾਡੇ ਪਹਿਲੇ ਭਾਸ਼ਾ ਟੈਸਟ ਦੇ ਨਤੀਜੇ { $day } ਨੂੰ ਖਤਮ ਹੋਏ
since-second_test = ਤੁਹਾਡੇ ਦੂਜੇ ਭਾਸ਼ਾ ਟੈਸਟ ਦੇ ਨਤੀਜੇ { $day } ਨੂੰ ਖਤਮ ਹੋਏ
since-profile = ਤੁਹਾਡੀ Express Entry ਪ੍ਰੋਫਾਈਲ { $day } ਨੂੰ ਖਤਮ ਹੋਈ: ਨਵੀਂ ਤੋਂ ਬਿਨਾਂ ਤੁਸੀਂ ਪੂਲ ਵਿੱਚ ਨਹੀਂ ਹੋ
since-work_window = { $day } ਤੋਂ ਤੁਹਾਡਾ ਕੰਮ ਸ਼ਾਇਦ ਕੁਝ ਪ੍ਰੋਗਰਾਮਾਂ ਅਤੇ ਸ਼੍ਰੇਣੀਆਂ ਲਈ ਕਾਫ਼ੀ ਤਾਜ਼ਾ ਨਾ ਹੋਵੇ

## One draw

draw-title = <b>{ $name }</b>
draw-figures = #{ $draw } · { $date } · { $size ->
    [one] 1 ਸੱਦਾ
   *[other] { $size } ਸੱਦੇ
 }
draw-cutoff = ਕੱਟ-ਆਫ਼: <b>{ $cutoff }</b>
draw-tie-break = ਟਾਈ-ਬ੍ਰੇਕ (tie-break): { $instant }
draw-tie-break-none = ਟਾਈ-ਬ੍ਰੇਕ (tie-break): ਉਸ ਸਮੇਂ ਨਹੀਂ ਸੀ; { $cutoff } ’ਤੇ ਸਭ ਨੂੰ ਸੱਦਾ ਮਿਲਿਆ
draw-tie-break-unknown = ਟਾਈ-ਬ੍ਰੇਕ (tie-break): ਪਤਾ ਨਹੀਂ
draw-ran-at = ਹੋਇਆ: { $instant }
draw-invited = ਕਿਨ੍ਹਾਂ ਲਈ: { $programs }
draw-pool = { $date } ਨੂੰ ਪੂਲ: { $total } ਉਮੀਦਵਾਰ
draw-pool-undated = ਡਰਾਅ ਤੋਂ ਪਹਿਲਾਂ ਪੂਲ: { $total } ਉਮੀਦਵਾਰ
draw-pool-band = { $band }: { $count }
draw-link = <a href="{ $url }">ਇਸ ਡਰਾਅ ਦਾ IRCC ਪੰਨਾ</a>
draw-row = { $mark } #{ $draw } · { $date } · { $type } · { $cutoff }

note-tie_break_unreadable = ਇਸ ਡਰਾਅ ਦਾ IRCC ਟਾਈ-ਬ੍ਰੇਕ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
note-tie_break_missing = IRCC ਨੇ ਇਸ ਡਰਾਅ ਦਾ ਟਾਈ-ਬ੍ਰੇਕ ਨਹੀਂ ਛਾਪਿਆ।
note-tie_break_no_year = ਇਸ ਡਰਾਅ ਦੇ IRCC ਟਾਈ-ਬ੍ਰੇਕ ਵਿੱਚ ਸਾਲ ਨਹੀਂ ਹੈ।
note-tie_break_am_pm = ਇਸ ਡਰਾਅ ਦੇ IRCC ਟਾਈ-ਬ੍ਰੇਕ ਵਿੱਚ ਸਮਾਂ ਲਿਖਣ ਦੇ ਦੋ ਢੰਗ ਰਲ ਗਏ ਹਨ।
note-tie_break_after_draw = ਇਸ ਡਰਾਅ ਦਾ IRCC ਟਾਈ-ਬ੍ਰੇਕ ਡਰਾਅ ਤੋਂ ਬਾਅਦ ਦਾ ਹੈ।
note-tie_break_too_old = ਇਸ ਡਰਾਅ ਦਾ IRCC ਟਾਈ-ਬ੍ਰੇਕ ਇਸ ਤੋਂ ਇੱਕ ਸਾਲ ਤੋਂ ਵੀ ਪਹਿਲਾਂ ਦਾ ਹੈ।
note-ran_at_unreadable = ਇਸ ਡਰਾਅ ਦਾ IRCC ਸਮਾਂ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
note-ran_at_other_day = ਇਸ ਡਰਾਅ ਦੀ IRCC ਤਾਰੀਖ ਅਤੇ ਸਮਾਂ ਵੱਖ-ਵੱਖ ਦਿਨ ਦੱਸਦੇ ਹਨ।
note-pool_unreadable = ਇਸ ਡਰਾਅ ਦੇ IRCC ਪੂਲ ਅੰਕੜੇ ਪੜ੍ਹੇ ਨਹੀਂ ਜਾ ਸਕਦੇ।

## A correction

correction-title = IRCC ਨੇ ਡਰਾਅ #{ $draw } ਨੂੰ ਸੋਧਿਆ ਹੈ, ਅਤੇ ਇਸ ਨਾਲ ਤੁਹਾਡਾ ਨਤੀਜਾ ਵੀ।
correction-before = ਪਹਿਲਾਂ: { $facts }
correction-now = ਹੁਣ: { $facts }
correction-date = { $date } ਨੂੰ ਹੋਇਆ
correction-size = { $size ->
    [one] 1 ਸੱਦਾ
   *[other] { $size } ਸੱਦੇ
 }
correction-cutoff = ਕੱਟ-ਆਫ਼ { $cutoff }
correction-tie-break = ਟਾਈ-ਬ੍ਰੇਕ { $instant }
correction-tie-break-unknown = ਟਾਈ-ਬ੍ਰੇਕ ਪਤਾ ਨਹੀਂ

## The one line of context

context-new_name = IRCC ਨੇ ਇਹ ਨਾਂ ਪਹਿਲਾਂ ਕਦੇ ਨਹੀਂ ਵਰਤਿਆ।
context-first_ever = ਹੁਣ ਤੱਕ ਦਾ ਪਹਿਲਾ { $type }।
context-first_in = { $months ->
    [one] 1 ਮਹੀਨੇ
   *[other] { $months } ਮਹੀਨਿਆਂ
 } ਵਿੱਚ ਪਹਿਲਾ { $type }; ਪਿਛਲਾ #{ $last_number } ਸੀ, { $last_date } ਨੂੰ, { $last_cutoff } ’ਤੇ।
context-lowest_ever = ਕਿਸੇ ਵੀ { $type } ਦਾ ਹੁਣ ਤੱਕ ਦਾ ਸਭ ਤੋਂ ਘੱਟ ਕੱਟ-ਆਫ਼, { $count } ਵਿੱਚੋਂ।
context-highest_ever = ਕਿਸੇ ਵੀ { $type } ਦਾ ਹੁਣ ਤੱਕ ਦਾ ਸਭ ਤੋਂ ਉੱਚਾ ਕੱਟ-ਆਫ਼, { $count } ਵਿੱਚੋਂ।
context-lowest_since = { $months ->
    [one] 1 ਮਹੀਨੇ
   *[other] { $months } ਮਹੀਨਿਆਂ
 } ਵਿੱਚ ਕਿਸੇ ਵੀ { $type } ਦਾ ਸਭ ਤੋਂ ਘੱਟ ਕੱਟ-ਆਫ਼; #{ $last_number }, { $last_date } ਨੂੰ, { $last_cutoff } ’ਤੇ ਸੀ।
context-highest_since = { $months ->
    [one] 1 ਮਹੀਨੇ
   *[other] { $months } ਮਹੀਨਿਆਂ
 } ਵਿੱਚ ਕਿਸੇ ਵੀ { $type } ਦਾ ਸਭ ਤੋਂ ਉੱਚਾ ਕੱਟ-ਆਫ਼; #{ $last_number }, { $last_date } ਨੂੰ, { $last_cutoff } ’ਤੇ ਸੀ।
context-streak = { $range } ’ਤੇ ਲਗਾਤਾਰ { $count ->
    [3] ਤੀਜਾ { $type }।
    [4] ਚੌਥਾ { $type }।
    [5] ਪੰਜਵਾਂ { $type }।
    [6] ਛੇਵਾਂ { $type }।
   *[other] ਇੱਕ ਹੋਰ { $type }, ਹੁਣ ਕੁੱਲ { $count }।
 }
context-move_up = ਪਿਛਲੇ { $type } ਤੋਂ { $points } ਅੰਕ ਉੱਪਰ: #{ $last_number }, { $last_date } ਨੂੰ, { $last_cutoff } ’ਤੇ।
context-move_down = ਪਿਛਲੇ { $type } ਤੋਂ { $points } ਅੰਕ ਹੇਠਾਂ: #{ $last_number }, { $last_date } ਨੂੰ, { $last_cutoff } ’ਤੇ।
context-tie_later = ਕੱਟ-ਆਫ਼ ਪਿਛਲੇ { $type } ਜਿੰਨਾ ਹੀ: #{ $last_number }, { $last_date } ਨੂੰ, { $last_cutoff } ’ਤੇ; ਟਾਈ-ਬ੍ਰੇਕ { $days } ਦਿਨ ਬਾਅਦ ਦਾ।
context-tie_earlier = ਕੱਟ-ਆਫ਼ ਪਿਛਲੇ { $type } ਜਿੰਨਾ ਹੀ: #{ $last_number }, { $last_date } ਨੂੰ, { $last_cutoff } ’ਤੇ; ਟਾਈ-ਬ੍ਰੇਕ { $days } ਦਿਨ ਪਹਿਲਾਂ ਦਾ।
context-move_none = ਕੱਟ-ਆਫ਼ ਪਿਛਲੇ { $type } ਜਿੰਨਾ ਹੀ: #{ $last_number }, { $last_date } ਨੂੰ, { $last_cutoff } ’ਤੇ।

## Buttons under an alert

details-button = ਵੇਰਵਾ
mute-button = ਚੁੱਪ: { $type }
unmute-button = ਚੁੱਪ ਹਟਾਓ: { $type }

## Standing texts

disclaimer =
    ਇਹ ਬੋਟ IRCC ਨਾਲ ਜੁੜਿਆ ਨਹੀਂ ਹੈ ਅਤੇ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ ਦਿੰਦਾ।
    ਇੱਥੇ ਕੋਈ ਤੁਹਾਡੇ ਤੋਂ ਕਦੇ ਦਸਤਾਵੇਜ਼, ਪੈਸੇ ਜਾਂ ਪਾਸਵਰਡ ਨਹੀਂ ਮੰਗੇਗਾ।

privacy =
    <b>ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਕਿਉਂ</b>

    • ਇਸ ਚੈਟ ਦਾ ਨੰਬਰ, ਤੁਹਾਨੂੰ ਲਿਖਣ ਲਈ
    • ਭਾਸ਼ਾ ਅਤੇ ਸਮਾਂ-ਖੇਤਰ, ਤਾਂ ਜੋ ਤੁਸੀਂ ਪੜ੍ਹ ਸਕੋ
    • ਤੁਹਾਡੇ ਦੱਸੇ ਤੱਥ: ਸਕੋਰ, ਪ੍ਰੋਗਰਾਮ, ਸ਼੍ਰੇਣੀਆਂ, ਨਾਮਜ਼ਦਗੀ, ਜਮ੍ਹਾਂ ਕਰਨ ਦਾ ਸਮਾਂ – ਇਹ ਦੱਸਣ ਲਈ ਕਿ ਡਰਾਅ ਵਿੱਚ ਤੁਹਾਨੂੰ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ ਜਾਂ ਨਹੀਂ
    • ਕੈਲਕੁਲੇਟਰ ਦੇ ਜਵਾਬ: ਪੂਰਾ ਹੋਣ ਤੱਕ, ਜਾਂ ਵਿਚਕਾਰ ਛੱਡੋ ਤਾਂ 90 ਦਿਨ; ਵੱਧ ਸਮਾਂ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਕਹਿਣ ’ਤੇ – ਅੰਕ ਘਟਾਉਣ ਵਾਲੀਆਂ ਗੱਲਾਂ ਯਾਦ ਕਰਾਉਣ ਲਈ
    • ਸੱਦੇ ਦੀ ਤਾਰੀਖ, ਅਤੇ ਕਿਹੜੀਆਂ ਯਾਦ-ਦਹਾਨੀਆਂ ਭੇਜੀਆਂ ਗਈਆਂ, 60 ਦਿਨ ਗਿਣਨ ਲਈ
    • ਕਈ ਪ੍ਰੋਫਾਈਲਾਂ ਨੂੰ ਦਿੱਤੇ ਨਾਂ, ਉਨ੍ਹਾਂ ਨੂੰ ਵੱਖ ਪਛਾਣਨ ਲਈ
    • ਤੁਹਾਡੀਆਂ ਸੂਚਨਾ ਸੈਟਿੰਗਾਂ
    • ਜੇ ਤੁਸੀਂ ਮੈਨੂੰ ਕਿਸੇ ਗਰੁੱਪ ਜਾਂ ਚੈਨਲ ਵਿੱਚ ਜੋੜੋ: ਕਿ ਉਹ ਤੁਸੀਂ ਸੀ, ਜਦ ਤੱਕ ਮੈਂ ਉੱਥੇ ਲਿਖ ਸਕਦਾ ਹਾਂ, ਤਾਂ ਜੋ ਦੱਸ ਸਕਾਂ ਜਦੋਂ ਨਾ ਲਿਖ ਸਕਾਂ
    • 30 ਦਿਨਾਂ ਲਈ, ਕਿਹੜੀਆਂ ਸੂਚਨਾਵਾਂ ਪਹੁੰਚੀਆਂ, ਤਾਂ ਜੋ ਕੋਈ ਦੋ ਵਾਰ ਨਾ ਜਾਵੇ ਅਤੇ IRCC ਦੇ ਸੋਧਣ ’ਤੇ ਸੋਧੀ ਜਾ ਸਕੇ

    ਹੋਰ ਕੋਈ ਨਾਂ, ਯੂਜ਼ਰਨੇਮ ਜਾਂ ਸੁਨੇਹੇ ਨਹੀਂ, ਨਾ ਕਿਸੇ ਫਾਈਲ ਵਿੱਚ, ਨਾ ਕਿਸੇ ਲੌਗ ਵਿੱਚ। ਕੁਝ ਵੀ ਵੇਚਿਆ ਜਾਂ ਅੱਗੇ ਦਿੱਤਾ ਨਹੀਂ ਜਾਂਦਾ।

    /mydata ਸਭ ਕੁਝ ਫਾਈਲ ਵਜੋਂ ਭੇਜਦਾ ਹੈ, ਸਿਵਾਏ ਇਸ ਦੇ ਕਿ ਕਿਹੜੀਆਂ ਸੂਚਨਾਵਾਂ ਪਹੁੰਚੀਆਂ। /delete ਸਭ ਕੁਝ ਤੁਰੰਤ ਮਿਟਾਉਂਦਾ ਹੈ, ਅਤੇ ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਇਹ ਕਿਸੇ ਫਾਈਲ ਵਿੱਚ ਨਹੀਂ ਰਹਿੰਦਾ। /stop ਸਿਰਫ਼ ਸੂਚਨਾਵਾਂ ਰੋਕਦਾ ਹੈ। ਜਿਸ ਚੈਟ ਤੱਕ ਬਾਰਾਂ ਮਹੀਨੇ ਪਹੁੰਚ ਨਾ ਹੋਵੇ, ਉਹ ਮਿਟਾ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।

help-title = <b>ਮੈਂ ਕੀ ਕਰ ਸਕਦਾ ਹਾਂ</b>
help-command = /{ $command } – { $does }
help-closing = ਤੁਸੀਂ ਸਿਰਫ਼ ਸਕੋਰ ਵੀ ਭੇਜ ਸਕਦੇ ਹੋ, ਜਿਵੇਂ 522। ਜੋੜੇ ਜਾਂ ਗਾਹਕਾਂ ਲਈ /profile ਵਿੱਚ ਕਈ ਪ੍ਰੋਫਾਈਲਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ। ਮੈਨੂੰ ਗਰੁੱਪ ਜਾਂ ਚੈਨਲ ਵਿੱਚ ਜੋੜੋ, ਤਾਂ ਮੈਂ ਉੱਥੇ ਹਰ ਡਰਾਅ ਦੇ ਤੱਥ ਪਾਵਾਂਗਾ, ਕਿਸੇ ਦਾ ਸਕੋਰ ਕਦੇ ਨਹੀਂ।

## What the operator is told (bot/text/incidents.py: incident-<kind>, incident-<kind>-over)

incident-source-silent = 🛑 IRCC ਦੀ ਫਾਈਲ { $since } ਤੋਂ ਪੜ੍ਹੀ ਨਹੀਂ ਗਈ: { $fault } (×{ $failures })। ਮੈਂ ਕੋਸ਼ਿਸ਼ ਜਾਰੀ ਰੱਖਦਾ ਹਾਂ।
incident-source-silent-over = ✅ IRCC ਦੀ ਫਾਈਲ ਫਿਰ ਪੜ੍ਹੀ ਜਾ ਰਹੀ ਹੈ, { $now }। { $since } ਤੋਂ ਨਹੀਂ ਪੜ੍ਹੀ ਗਈ ਸੀ। { $new ->
    [no] ਕੁਝ ਨਹੀਂ ਖੁੰਝਿਆ।
   *[other] ਇਸ ਦੌਰਾਨ ਛਪੇ: { $new }।
 }
incident-source-stale = ⚠️ ਸਭ ਤੋਂ ਨਵਾਂ ਡਰਾਅ, #{ $subject }, { $date } ਦਾ ਹੈ। ਸ਼ਾਇਦ IRCC ਰੁਕਿਆ ਹੈ, ਜਾਂ ਹੁਣ ਇਹ ਫਾਈਲ ਨਹੀਂ ਭਰੀ ਜਾਂਦੀ: ਕਿਰਪਾ ਕਰਕੇ ਉਸ ਦਾ ਪੰਨਾ ਵੇਖੋ।
incident-file-shrunk = ⚠️ IRCC ਦੀ ਫਾਈਲ ਵਿੱਚ { $known } ਵਿੱਚੋਂ { $count } ਡਰਾਅ ਨਹੀਂ ਹਨ। ਉਹ ਦਰਜ ਰਹਿੰਦੇ ਹਨ; ਜੋ ਨਵਾਂ ਹੈ ਉਹ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
incident-file-shrunk-over = ✅ IRCC ਦੀ ਫਾਈਲ ਫਿਰ ਪੂਰੀ ਹੈ।
incident-files-disagree = ⚠️ ਡਰਾਅ #{ $subject } ਬਾਰੇ IRCC ਦੀਆਂ ਫਾਈਲਾਂ ਵਿੱਚ ਫ਼ਰਕ ਹੈ। ਅੰਗਰੇਜ਼ੀ: { $date }, { $size } ਸੱਦੇ, ਕੱਟ-ਆਫ਼ { $cutoff }। ਫਰੈਂਚ: { $french_date }, { $french_size } ਸੱਦੇ, ਕੱਟ-ਆਫ਼ { $french_cutoff }। ਲੋਕਾਂ ਨੂੰ ਅੰਗਰੇਜ਼ੀ ਵਾਲੀ ਗੱਲ ਦੱਸੀ ਜਾਂਦੀ ਹੈ।
incident-rows-unreadable = ⚠️ IRCC ਦੀ ਫਾਈਲ ਦੀਆਂ { $count } ਕਤਾਰਾਂ ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ; ਪਹਿਲੀ { $first } ਹੈ: { $fault }। ਹਰ ਵਾਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਹੁੰਦੀ ਹੈ।
incident-rows-unreadable-over = ✅ IRCC ਦੀ ਫਾਈਲ ਦੀਆਂ ਕਤਾਰਾਂ ਫਿਰ ਪੜ੍ਹੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।
incident-row-unreadable = ⚠️ ਡਰਾਅ #{ $subject } ਦੀ ਕਤਾਰ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ: { $fault }। ਹਰ ਵਾਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਹੁੰਦੀ ਹੈ।
incident-draw-vanished = ⚠️ ਡਰਾਅ #{ $subject } IRCC ਦੀ ਫਾਈਲ ਵਿੱਚੋਂ ਹਟ ਗਿਆ ਹੈ। ਉਹ ਦਰਜ ਰਹਿੰਦਾ ਹੈ।
incident-draw-in-future = ⚠️ ਡਰਾਅ #{ $subject } ਦੀ ਤਾਰੀਖ { $date } ਹੈ, ਜੋ ਹਾਲੇ ਆਉਣੀ ਹੈ। ਉਦੋਂ ਤੱਕ, ਜਾਂ IRCC ਦੇ ਸੋਧਣ ਤੱਕ, ਇਹ ਨਾ ਦਰਜ ਹੁੰਦਾ ਹੈ, ਨਾ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
incident-draw-repeated = ⚠️ ਡਰਾਅ #{ $subject } ਵਿੱਚ ਡਰਾਅ #{ $like } ਦੇ ਹੀ ਸਾਰੇ ਤੱਥ ਹਨ। ਇਸ ਨੂੰ ਹੋਰ ਨੰਬਰ ਹੇਠ ਉਹੀ ਡਰਾਅ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਦੱਸਿਆ ਨਹੀਂ ਜਾਂਦਾ।
incident-draw-copied = ⚠️ ਡਰਾਅ #{ $subject } ਵਿੱਚ ਡਰਾਅ #{ $like } ਦੇ ਹੀ ਸਾਰੇ ਤੱਥ ਹਨ, ਜੋ ਹਾਲੇ ਫਾਈਲ ਵਿੱਚ ਹੈ। ਅਗਲੀ ਵਾਰ ਵੀ ਇਹੀ ਰਿਹਾ ਤਾਂ ਦੱਸਿਆ ਜਾਵੇਗਾ: IRCC ਛੇਤੀ ਸੋਧ ਸਕਦਾ ਹੈ।
incident-draw-flawed = ⚠️ ਡਰਾਅ #{ $subject } ਦੀ ਕਤਾਰ ਵਿੱਚ ਖਾਮੀਆਂ ਹਨ: { $notes }। ਜੋ ਪੜ੍ਹਿਆ ਨਹੀਂ ਗਿਆ ਉਹ ਛੱਡ ਦਿੱਤਾ ਹੈ।
incident-name-unknown = ⚠️ ਡਰਾਅ #{ $subject } ਦਾ ਨਾਂ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ: <b>{ $name }</b>। ਇਸ ਬਾਰੇ ਸਭ ਨੂੰ “ਨਹੀਂ ਦੱਸ ਸਕਦਾ” ਕਿਹਾ ਜਾਂਦਾ ਹੈ।
incident-alert-refused = ⚠️ Telegram { $subject } ਦਾ ਪਾਠ ਨਹੀਂ ਲੈਂਦਾ: { $fault }। ਇਹ ਸਾਨੂੰ ਠੀਕ ਕਰਨਾ ਹੈ।
incident-mass-failure = 🛑 ਸੂਚਨਾਵਾਂ ਰੁਕੀਆਂ ਹਨ: { $subject } ਦੀਆਂ { $of } ਚੈਟਾਂ ਵਿੱਚੋਂ { $gone } “ਨਹੀਂ ਰਹੀ” ਕਹਿ ਕੇ ਮੁੜੀਆਂ। ਇਹ ਲੋਕਾਂ ਦਾ ਜਾਣਾ ਨਹੀਂ, ਕੋਈ ਖਰਾਬੀ ਲੱਗਦੀ ਹੈ। /resume ਇਨ੍ਹਾਂ ਨੂੰ ਮੁੜ ਚਲਾਉਂਦਾ ਹੈ।
incident-delivery-failing = 🛑 ਸੂਚਨਾਵਾਂ { $since } ਤੋਂ Telegram ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਦੀਆਂ: { $fault } (×{ $failures })। ਉਹ ਉਡੀਕਦੀਆਂ ਹਨ, ਅਤੇ ਮੁੜ ਭੇਜੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।
incident-delivery-failing-over = ✅ ਸੂਚਨਾਵਾਂ ਫਿਰ Telegram ਤੱਕ ਪਹੁੰਚਦੀਆਂ ਹਨ, { $now }। { $since } ਤੋਂ ਨਹੀਂ ਪਹੁੰਚਦੀਆਂ ਸਨ।
incident-disk-nearly-full = 🛑 DATA_DIR ਦੀ ਡਿਸਕ ਲਗਭਗ ਭਰ ਗਈ ਹੈ: { $megabytes } MB ਖਾਲੀ ਹਨ। ਥਾਂ ਤੋਂ ਬਿਨਾਂ ਮੈਂ ਨਵਾਂ ਡਰਾਅ ਦਰਜ ਨਹੀਂ ਕਰ ਸਕਦਾ।
incident-disk-nearly-full-over = ✅ DATA_DIR ਦੀ ਡਿਸਕ ਵਿੱਚ ਫਿਰ ਥਾਂ ਹੈ।

## The conversation: buttons and words that several screens share (bot/chat)

back-button = ‹ ਪਿੱਛੇ
skip-button = ਛੱਡੋ ›
not-said = ਨਹੀਂ ਦੱਸਿਆ
yes = ਹਾਂ
no = ਨਹੀਂ
none = ਕੋਈ ਨਹੀਂ
stale-popup = ਇਹ ਬਟਨ ਪੁਰਾਣਾ ਹੈ, ਅਤੇ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। /help ਦੱਸਦਾ ਹੈ ਮੈਂ ਕੀ ਕਰ ਸਕਦਾ ਹਾਂ।
stranger-popup = ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਦਰਜ ਨਹੀਂ, ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਸ਼ੁਰੂ ਕਰਨ ਲਈ /start ਭੇਜੋ।
crossroads = ਅੱਗੇ ਕੀ? /help ਦੱਸਦਾ ਹੈ ਮੈਂ ਕੀ-ਕੀ ਕਰ ਸਕਦਾ ਹਾਂ।
failure = ਮੇਰੇ ਪਾਸੇ ਕੁਝ ਗਲਤ ਹੋਇਆ, ਅਤੇ ਇਹ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ। ਤੁਹਾਡੀਆਂ ਸੂਚਨਾਵਾਂ ’ਤੇ ਅਸਰ ਨਹੀਂ। ਚਲਾਉਣ ਵਾਲੇ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ; ਹਵਾਲਾ <code>{ $reference }</code> ਹੈ।
failure-report = ⚠️ ਇੱਕ ਹੈਂਡਲਰ ਅਸਫਲ ਹੋਇਆ, ਹਵਾਲਾ <code>{ $reference }</code>: { $fault }। ਵਿਅਕਤੀ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ; ਮੁੜ ਕੋਸ਼ਿਸ਼ ਨਹੀਂ ਹੁੰਦੀ।

## The conversation: the command menu (bot/chat/menu.py: menu-<command>)

menu-start = ਸ਼ੁਰੂ ਕਰੋ, ਜਾਂ ਵੇਖੋ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ
menu-score = ਆਪਣਾ ਸਕੋਰ ਦਿਓ: /score 522
menu-crs = ਸਕੋਰ ਦਾ ਹਿਸਾਬ, ਅਤੇ ਕੀ ਵਧਾਏਗਾ
menu-profile = ਜੋ ਮੈਂ ਤੁਹਾਡੇ ਬਾਰੇ ਜਾਣਦਾ ਹਾਂ, ਬਦਲਣ ਲਈ
menu-last = ਤਾਜ਼ਾ ਡਰਾਅ, ਜਾਂ ਕਿਸੇ ਕਿਸਮ ਦਾ: /last cec
menu-draws = ਹਾਲ ਦੇ ਡਰਾਅ: /draws french
menu-draw = ਇੱਕ ਡਰਾਅ ਪੂਰਾ: /draw 297
menu-whatif = ਹੋਰ ਤੱਥਾਂ ਨਾਲ ਪਿਛਲਾ ਸਾਲ: /whatif 505
menu-chart = ਸਮੇਂ ਨਾਲ ਕੱਟ-ਆਫ਼, ਤੁਹਾਡੀ ਲਕੀਰ ਸਮੇਤ
menu-pool = ਕਿੰਨੇ ਲੋਕ ਤੁਹਾਡੇ ਤੋਂ ਉੱਪਰ ਹਨ
menu-forecast = ਆਮ ਤੌਰ ’ਤੇ ਕੀ ਹੁੰਦਾ ਰਿਹਾ: /forecast cec
menu-ita = ਮੈਨੂੰ ਸੱਦਾ ਮਿਲਿਆ: 60 ਦਿਨ
menu-alerts = ਕੀ ਦੱਸਣਾ ਹੈ, ਅਤੇ ਕਿੰਨੀ ਆਵਾਜ਼ ਨਾਲ
menu-news = Express Entry ਦੀਆਂ ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ
menu-language = ਤੁਹਾਡੀ ਭਾਸ਼ਾ
menu-status = ਨਿਗਰਾਨੀ ਅਤੇ ਸੂਚਨਾਵਾਂ ਦਾ ਹਾਲ
menu-mydata = ਤੁਹਾਡੇ ਬਾਰੇ ਦਰਜ ਸਭ ਕੁਝ, ਫਾਈਲ ਵਜੋਂ
menu-stop = ਸੂਚਨਾਵਾਂ ਰੋਕੋ, ਸੈਟਿੰਗਾਂ ਰੱਖੋ
menu-delete = ਆਪਣੇ ਬਾਰੇ ਸਭ ਕੁਝ ਮਿਟਾਓ
menu-privacy = ਕੀ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਕਿਉਂ
menu-help = ਸਾਰੀਆਂ ਕਮਾਂਡਾਂ
menu-group-here = ਡਰਾਅ ਇੱਥੇ ਪਾਓ
menu-group-alerts = ਇੱਥੇ ਕੀ ਪੈਂਦਾ ਹੈ, ਬਦਲਣ ਲਈ
menu-group-language = ਪੋਸਟਾਂ ਦੀ ਭਾਸ਼ਾ
menu-group-stop = ਕੁਝ ਨਾ ਪਾਓ, ਸੈਟਿੰਗਾਂ ਰੱਖੋ
menu-group-delete = ਇਸ ਗਰੁੱਪ ਨੂੰ ਭੁੱਲ ਜਾਓ

## The bot's page in Telegram: at most 512 and 120 characters

page-description =
    ਮੈਂ ਕੈਨੇਡਾ ਦੇ Express Entry ਡਰਾਅ ’ਤੇ ਨਜ਼ਰ ਰੱਖਦਾ ਹਾਂ। ਨਵਾਂ ਡਰਾਅ ਆਉਣ ਦੇ ਇੱਕ ਮਿੰਟ ਅੰਦਰ ਦੱਸਦਾ ਹਾਂ ਕਿ ਤੁਹਾਡੇ ਤੱਥਾਂ ਅਨੁਸਾਰ ਤੁਹਾਨੂੰ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ ਜਾਂ ਨਹੀਂ, ਅਤੇ ਕਿਉਂ: ਪ੍ਰੋਗਰਾਮ ਜਾਂ ਸ਼੍ਰੇਣੀ, ਕੱਟ-ਆਫ਼, ਟਾਈ-ਬ੍ਰੇਕ।

    IRCC ਨਾਲ ਜੁੜਿਆ ਨਹੀਂ। ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ। ਮੈਂ ਕਦੇ ਦਸਤਾਵੇਜ਼, ਪੈਸੇ ਜਾਂ ਪਾਸਵਰਡ ਨਹੀਂ ਮੰਗਦਾ।
page-short-description = ਕੈਨੇਡਾ ਦੇ Express Entry ਡਰਾਅ ਇੱਕ ਮਿੰਟ ਵਿੱਚ, ਅਤੇ ਤੁਸੀਂ ਲਕੀਰ ਤੋਂ ਉੱਪਰ ਸੀ ਜਾਂ ਨਹੀਂ। IRCC ਨਾਲ ਜੁੜਿਆ ਨਹੀਂ।

## The conversation: the first visit

start-hello =
    <b>ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਮੈਂ ਤੁਹਾਡੇ ਲਈ ਕੈਨੇਡਾ ਦੇ Express Entry ਡਰਾਅ ’ਤੇ ਨਜ਼ਰ ਰੱਖਦਾ ਹਾਂ।</b>
    ਡਰਾਅ ਛਪਣ ’ਤੇ ਦੱਸਦਾ ਹਾਂ ਕਿ ਤੁਹਾਨੂੰ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ ਜਾਂ ਨਹੀਂ, ਅਤੇ ਕਿਉਂ। ਤਿੰਨ ਛੋਟੇ ਸਵਾਲ ਇਸ ਨੂੰ ਤੁਹਾਡਾ ਬਣਾਉਂਦੇ ਹਨ। ਜੋ ਚਾਹੋ ਛੱਡ ਦਿਓ।
start-step-1 = <b>1/3 · ਤੁਹਾਡਾ ਸਕੋਰ</b>
start-step-2 = <b>2/3 · ਤੁਹਾਡੇ ’ਤੇ ਕੀ ਲਾਗੂ ਹੈ</b>
start-step-3 = <b>3/3 · ਤੁਸੀਂ ਕਦੋਂ ਜਮ੍ਹਾਂ ਕੀਤਾ</b>
start-unknown-button = ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ
start-unknown =
    ਪੂਲ ਵਿੱਚ ਪ੍ਰੋਫਾਈਲ ਹੋਣ ’ਤੇ ਤੁਹਾਡਾ ਸਕੋਰ IRCC ਖਾਤੇ ਵਿੱਚ ਦਿਸਦਾ ਹੈ। ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਮੈਂ ਤੁਹਾਡੇ ਨਾਲ ਹਿਸਾਬ ਲਾ ਸਕਦਾ ਹਾਂ: ਕਰੀਬ ਪੰਦਰਾਂ ਸਵਾਲ, ਬਹੁਤੇ ਸਿਰਫ਼ ਦਬਾਉਣ ਵਾਲੇ। ਅਸਲ ਪ੍ਰਮਾਣ IRCC ਦਾ ਆਪਣਾ ਟੂਲ ਹੈ।

    ਜਦੋਂ ਨੰਬਰ ਮਿਲੇ, ਹੁਣ ਜਾਂ ਬਾਅਦ ਵਿੱਚ, ਮੈਨੂੰ ਭੇਜ ਸਕਦੇ ਹੋ।
start-calculator-button = ਇੱਥੇ ਹਿਸਾਬ ਲਾਓ
start-official-button = IRCC ਦਾ ਟੂਲ
start-done = <b>ਬੱਸ, ਹੋ ਗਿਆ। ਹੁਣ ਤੋਂ ਮੈਂ ਤੁਹਾਡੇ ਲਈ ਨਜ਼ਰ ਰੱਖਦਾ ਹਾਂ।</b>
start-again = <b>ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ</b>
start-alert-button = ਪਰਖ ਸੂਚਨਾ ਭੇਜੋ
start-latest-button = ਤਾਜ਼ਾ ਡਰਾਅ
start-profile-button = ਮੇਰੀ ਪ੍ਰੋਫਾਈਲ
start-zone-button = ਮੇਰਾ ਸਮਾਂ-ਖੇਤਰ
start-zone-hint = ਜਦ ਤੱਕ ਤੁਸੀਂ ਸਮਾਂ-ਖੇਤਰ ਨਹੀਂ ਚੁਣਦੇ, ਸਮੇਂ UTC ਵਿੱਚ ਹਨ।
start-test-alert = <i>ਇੱਕ ਪਰਖ। ਸੂਚਨਾ ਇਉਂ ਦਿਸਦੀ ਹੈ:</i>
start-no-draws-popup = ਮੈਂ ਹਾਲੇ IRCC ਦੇ ਡਰਾਅ ਨਹੀਂ ਪੜ੍ਹੇ। ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

year = <b>ਪਿਛਲੇ ਬਾਰਾਂ ਮਹੀਨੇ, ਇਨ੍ਹਾਂ ਤੱਥਾਂ ਨਾਲ:</b> { $draws } ਡਰਾਅ ਵਿੱਚੋਂ { $mine } ਤੁਹਾਡੇ ਲਈ, ਅਤੇ { $met } ਵਿੱਚ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ।
year-no-score = <b>ਪਿਛਲੇ ਬਾਰਾਂ ਮਹੀਨੇ, ਇਨ੍ਹਾਂ ਤੱਥਾਂ ਨਾਲ:</b> { $draws } ਡਰਾਅ ਵਿੱਚੋਂ { $mine } ਤੁਹਾਡੇ ਲਈ। ਸਕੋਰ ਮਿਲੇ ਤਾਂ ਦੱਸ ਸਕਦਾ ਹਾਂ ਕਿ ਕਿੰਨਿਆਂ ਵਿੱਚ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ।
year-ties = { $ties } ਹੋਰ ਦਾ ਫ਼ੈਸਲਾ ਟਾਈ-ਬ੍ਰੇਕ ਤੋਂ ਹੋਇਆ।
year-unknown = { $unknown } ਡਰਾਅ ਬਾਰੇ ਹਾਲੇ ਨਹੀਂ ਦੱਸ ਸਕਦਾ: /profile ਵਿੱਚ ਕੁਝ ਹੋਰ ਜਵਾਬਾਂ ਨਾਲ ਪਤਾ ਲੱਗੇਗਾ।
year-tie-break-only = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ { $early } ਸਿਰਫ਼ ਪਹਿਲਾਂ ਜਮ੍ਹਾਂ ਕਰਨ ਕਰਕੇ।
year-earlier-rules = { $date } ਤੋਂ ਪਹਿਲਾਂ ਦੇ { $earlier } ਡਰਾਅ ਲਈ ਸ਼੍ਰੇਣੀ ਦੇ ਨਿਯਮ ਹੋਰ ਸਨ: ਧਿਆਨ ਨਾਲ ਲਓ।

## The conversation: the score

score-ask =
    ਆਪਣਾ CRS ਸਕੋਰ ਭੇਜੋ, ਨਾਮਜ਼ਦਗੀ ਦੇ 600 ਅੰਕਾਂ ਤੋਂ ਬਿਨਾਂ। ਮਿਸਾਲ: <b>522</b>
score-kept = ਤੁਹਾਡਾ ਸਕੋਰ <b>{ $score }</b> ਹੈ, ਨਾਮਜ਼ਦਗੀ ਦੇ 600 ਅੰਕਾਂ ਤੋਂ ਬਿਨਾਂ।
score-full = ਨਾਮਜ਼ਦਗੀ ਨਾਲ ਇਹ <b>{ $full }</b> ਬਣਦਾ ਹੈ।
score-confirm = ਕੀ ਤੁਹਾਡਾ ਸਕੋਰ <b>{ $score }</b> ਰੱਖਾਂ?
score-unchanged = ਤੁਹਾਡਾ ਸਕੋਰ ਪਹਿਲਾਂ ਵਾਲਾ ਹੀ ਹੈ।
score-nominated = { $score } ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ ਤੋਂ ਬਿਨਾਂ ਸੰਭਵ ਸਕੋਰ (695) ਤੋਂ ਵੱਧ ਹੈ। ਕੀ ਇਸ ਵਿੱਚ ਨਾਮਜ਼ਦਗੀ ਦੇ 600 ਅੰਕ ਸ਼ਾਮਲ ਹਨ?
score-impossible = ਤਾਂ { $score } ਸਹੀ ਨਹੀਂ ਹੋ ਸਕਦਾ: ਨਾਮਜ਼ਦਗੀ ਤੋਂ ਬਿਨਾਂ ਵੱਧ ਤੋਂ ਵੱਧ 695 ਹੈ। ਆਪਣੇ IRCC ਖਾਤੇ ਵਿੱਚ ਮੁੜ ਵੇਖੋ।
score-fault-not_a_number = ਇਹ ਸਕੋਰ ਮੈਂ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦਾ। 0 ਤੋਂ 1200 ਤੱਕ ਪੂਰਾ ਅੰਕ ਚਾਹੀਦਾ ਹੈ।
score-fault-fraction = CRS ਸਕੋਰ ਵਿੱਚ ਦਸ਼ਮਲਵ ਨਹੀਂ ਹੁੰਦਾ। 0 ਤੋਂ 1200 ਤੱਕ ਪੂਰਾ ਅੰਕ ਚਾਹੀਦਾ ਹੈ।
score-fault-negative = CRS ਸਕੋਰ ਸਿਫ਼ਰ ਤੋਂ ਘੱਟ ਨਹੀਂ ਹੋ ਸਕਦਾ। 0 ਤੋਂ 1200 ਤੱਕ ਪੂਰਾ ਅੰਕ ਚਾਹੀਦਾ ਹੈ।
score-fault-too_high = ਕੋਈ CRS ਸਕੋਰ 1200 ਤੋਂ ਵੱਧ ਨਹੀਂ। 0 ਤੋਂ 1200 ਤੱਕ ਪੂਰਾ ਅੰਕ ਚਾਹੀਦਾ ਹੈ।

## The conversation: what applies, and when the profile was submitted

applies-ask =
    ਹਾਂ ਲਈ ਲਾਈਨ ਇੱਕ ਵਾਰ ਦਬਾਓ (✔️), ਨਾਂਹ ਲਈ ਫਿਰ (✖️)। ਜੋ ਛੱਡੋ (▫️) ਉਹ ਖੁੱਲ੍ਹੀਆਂ ਰਹਿੰਦੀਆਂ ਹਨ: ਲੋੜ ਪਈ ਤਾਂ ਮੈਂ ਪੁੱਛਾਂਗਾ।
applies-categories-ask =
    ਕਿਹੜੀਆਂ ਸ਼੍ਰੇਣੀਆਂ ਤੁਹਾਡੀਆਂ ਹਨ? ਫਰੈਂਚ ਦਾ ਮਤਲਬ ਹੈ ਚਾਰਾਂ ਯੋਗਤਾਵਾਂ ਵਿੱਚ NCLC 7। ਕਿੱਤੇ IRCC ਦੀਆਂ ਸੂਚੀਆਂ ਮੁਤਾਬਕ ਗਿਣੇ ਜਾਂਦੇ ਹਨ। ਡਾਕਟਰ, ਸੀਨੀਅਰ ਪ੍ਰਬੰਧਕ ਅਤੇ ਖੋਜਕਾਰ ਲਈ ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ ਦਾ ਤਜਰਬਾ ਚਾਹੀਦਾ ਹੈ।
applies-categories-button = ਸ਼੍ਰੇਣੀਆਂ: ਫਰੈਂਚ, ਸਿਹਤ, ਟ੍ਰੇਡ… ›
applies-rest-button = ਬੱਸ: ਬਾਕੀ ਸਭ ਨਹੀਂ
applies-unsure-button = ਬਾਕੀ ਬਾਰੇ ਪੱਕਾ ਨਹੀਂ
applies-criteria-button = ਇਨ੍ਹਾਂ ਦੀਆਂ ਸ਼ਰਤਾਂ?
applies-criteria = <b>ਹਰ ਇੱਕ ਦੀਆਂ ਸ਼ਰਤਾਂ, ਸੰਖੇਪ ਵਿੱਚ</b>
applies-criteria-name = <b>{ $name }</b>
applies-refreshed-popup = ਇਹ ਸੂਚੀ ਪੁਰਾਣੀ ਸੀ। ਹੁਣ ਦਰਜ ਤੱਥ ਵਿਖਾਉਂਦੀ ਹੈ।

submitted-ask =
    ਤੁਸੀਂ ਆਪਣੀ Express Entry ਪ੍ਰੋਫਾਈਲ ਕਦੋਂ ਜਮ੍ਹਾਂ ਕੀਤੀ? ਠੀਕ ਕੱਟ-ਆਫ਼ ’ਤੇ ਫ਼ੈਸਲਾ ਇਸ ਤੋਂ ਹੁੰਦਾ ਹੈ।

    ਮਹੀਨਾ ਚੁਣੋ, ਜਾਂ ਤਾਰੀਖ ਲਿਖੋ। ਸਮੇਂ ਨਾਲ ਇਹ ਸਟੀਕ ਹੈ, ਮਿਸਾਲ: <b>{ $moment }</b>
submitted-day = { $month } ਦਾ ਕਿਹੜਾ ਦਿਨ?
submitted-forget-button = ਤਾਰੀਖ ਭੁੱਲ ਜਾਓ
submitted-kept = ਤੁਸੀਂ <b>{ $when }</b> ਨੂੰ ਜਮ੍ਹਾਂ ਕੀਤਾ।
submitted-expired = ⚠️ ਇਹ ਬਾਰਾਂ ਮਹੀਨੇ ਤੋਂ ਵੱਧ ਪਹਿਲਾਂ ਹੈ: ਇਹ ਪ੍ਰੋਫਾਈਲ ਖਤਮ ਹੋ ਚੁੱਕੀ ਹੈ। ਨਵੀਂ ਹੈ ਤਾਂ ਉਸ ਦੀ ਤਾਰੀਖ ਦਿਓ।
submitted-fault-unreadable = ਇਹ ਤਾਰੀਖ ਮੈਂ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦਾ। ਇਉਂ ਲਿਖੋ: { $day }, { $written }, ਜਾਂ { $moment }।
submitted-fault-ambiguous = ਇਸ ਵਿੱਚ ਦਿਨ ਅਤੇ ਮਹੀਨਾ ਵੱਖ ਨਹੀਂ ਪਛਾਣੇ ਜਾਂਦੇ। ਇਉਂ ਲਿਖੋ: { $day } ਜਾਂ { $written }।
submitted-fault-impossible = ਅਜਿਹੀ ਤਾਰੀਖ ਜਾਂ ਸਮਾਂ ਨਹੀਂ ਹੁੰਦਾ। ਮੁੜ ਵੇਖੋ।
submitted-fault-future = ਇਹ ਭਵਿੱਖ ਵਿੱਚ ਹੈ। ਮੈਨੂੰ ਉਹ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ ਜਦੋਂ ਤੁਸੀਂ ਜਮ੍ਹਾਂ ਕੀਤਾ।
submitted-fault-too_old = ਇਹ ਬਾਰਾਂ ਮਹੀਨੇ ਤੋਂ ਵੱਧ ਪਹਿਲਾਂ ਹੈ। ਪ੍ਰੋਫਾਈਲ ਬਾਰਾਂ ਮਹੀਨੇ ਚੱਲਦੀ ਹੈ; ਨਵੀਂ ਹੈ ਤਾਂ ਉਸ ਦੀ ਤਾਰੀਖ ਦਿਓ।

## The conversation: the profile

profile-title = <b>ਮੈਂ ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਜਾਣਦਾ ਹਾਂ</b>
profile-change = ਬਦਲਣ ਲਈ ਲਾਈਨ ਦਬਾਓ।
profile-score = ਨਾਮਜ਼ਦਗੀ ਤੋਂ ਬਿਨਾਂ ਸਕੋਰ: <b>{ $score }</b>
profile-scored = { $score } ({ $since } ਤੋਂ)
profile-score-full = { $score } (ਨਾਮਜ਼ਦਗੀ ਨਾਲ { $full })
profile-nomination = ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ: <b>{ $answer }</b>
profile-yes = ਤੁਸੀਂ ਹਾਂ ਕਿਹਾ: <b>{ $names }</b>
profile-unsaid = ਹਾਲੇ ਨਹੀਂ ਦੱਸਿਆ: { $count ->
    [one] 1 ਲਾਈਨ
   *[other] { $count } ਲਾਈਨਾਂ
 }
profile-submitted = ਪ੍ਰੋਫਾਈਲ ਜਮ੍ਹਾਂ: <b>{ $when }</b>
profile-answers = ਕੈਲਕੁਲੇਟਰ: <b>{ $state ->
    [running] ਸ਼ੁਰੂ ਕੀਤਾ
    [kept] ਜਵਾਬ ਰੱਖੇ ਹਨ
   *[none] ਜਵਾਬ ਨਹੀਂ ਰੱਖੇ
 }</b>
profile-invitation = ਸੱਦਾ: { $received } ਨੂੰ ਮਿਲਿਆ, { $last } ਤੱਕ
profile-crs-button = ਕੈਲਕੁਲੇਟਰ
profile-ita-button = ਸੱਦਾ
profile-zone = ਸਮਾਂ-ਖੇਤਰ: <b>{ $zone }</b>
profile-language = ਭਾਸ਼ਾ: <b>{ $language }</b>
profile-score-button = ਸਕੋਰ: { $value }
profile-applies-button = ਪ੍ਰੋਗਰਾਮ, ਨਾਮਜ਼ਦਗੀ, ਸ਼੍ਰੇਣੀਆਂ
profile-submitted-button = ਜਮ੍ਹਾਂ: { $value }
profile-alerts-button = ਸੂਚਨਾਵਾਂ
profile-zone-button = ਸਮਾਂ-ਖੇਤਰ: { $value }
profile-who-button = ਹੋਰ ਪ੍ਰੋਫਾਈਲਾਂ
profile-language-button = ਭਾਸ਼ਾ: { $value }

## The conversation: questions under a verdict

ask-score-button = ਆਪਣਾ ਸਕੋਰ ਦੱਸੋ
ask-submitted-button = ਜਮ੍ਹਾਂ ਦਾ ਸਮਾਂ ਦੱਸੋ
ask-nomination_in_score-button = ਜਵਾਬ ਦਿਓ
ask-none-button = ਕੋਈ ਨਹੀਂ
ask-noted-popup = ਨੋਟ ਕੀਤਾ।
ask-already-popup = ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਜਵਾਬ ਦੇ ਚੁੱਕੇ ਹੋ। /profile ਨਾਲ ਬਦਲੋ।

## The calculator: questions (bot/text/calculator.py: crs-ask-<question>, crs-name-<question>)

crs-progress = <b>ਤੁਹਾਡਾ CRS ਸਕੋਰ · ਸਵਾਲ { $number }, ਕਰੀਬ { $total } ਵਿੱਚੋਂ</b>
crs-hello =
    ਮੈਂ ਉਹ ਪੁੱਛਦਾ ਹਾਂ ਜਿਸ ਤੋਂ ਸਕੋਰ ਬਣਦਾ ਹੈ; ਬਹੁਤਾ ਕੁਝ ਦਬਾ ਕੇ ਦੱਸ ਸਕਦੇ ਹੋ। ਕਦੇ ਵੀ ਪਿੱਛੇ ਜਾ ਸਕਦੇ, ਸੋਧ ਸਕਦੇ ਅਤੇ ਰੁਕ ਸਕਦੇ ਹੋ: ਮੈਂ ਥਾਂ ਯਾਦ ਰੱਖਦਾ ਹਾਂ।
    ਤੁਹਾਡੇ ਜਵਾਬ ਪੂਰਾ ਹੋਣ ਤੱਕ ਹੀ ਰੱਖੇ ਜਾਂਦੇ ਹਨ, ਜਦ ਤੱਕ ਤੁਸੀਂ ਰੱਖਣ ਲਈ ਨਾ ਕਹੋ।
crs-resumed = ਜਿੱਥੇ ਸੀ, ਉੱਥੋਂ ਅੱਗੇ ਚੱਲਦੇ ਹਾਂ।
crs-ask-spouse = ਕੀ ਤੁਹਾਡਾ ਪਤੀ/ਪਤਨੀ ਜਾਂ ਕਾਮਨ-ਲਾਅ ਸਾਥੀ ਹੈ, ਅਤੇ ਕੀ ਉਹ ਤੁਹਾਡੇ ਨਾਲ ਕੈਨੇਡਾ ਆਵੇਗਾ? ਜੋ ਸਾਥੀ ਕੈਨੇਡੀਅਨ ਨਾਗਰਿਕ ਜਾਂ ਪੱਕਾ ਵਸਨੀਕ ਹੈ, ਉਹ ਨਾਲ ਨਾ ਆਉਣ ਵਾਲਾ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।
crs-ask-born = ਤੁਹਾਡਾ ਜਨਮ ਕਦੋਂ ਹੋਇਆ?
crs-ask-education = ਤੁਹਾਡੀ ਸਭ ਤੋਂ ਉੱਚੀ ਪੜ੍ਹਾਈ ਕੀ ਹੈ? ਵਿਦੇਸ਼ੀ ਪੜ੍ਹਾਈ ਸਿਰਫ਼ Educational Credential Assessment (ECA) ਨਾਲ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।
crs-ask-canadian_study = ਕੀ ਤੁਸੀਂ ਕੈਨੇਡਾ ਵਿੱਚ ਡਿਗਰੀ, ਡਿਪਲੋਮਾ ਜਾਂ ਸਰਟੀਫਿਕੇਟ ਲਿਆ? ਮਾਸਟਰ, ਪੇਸ਼ੇਵਰ ਜਾਂ ਡਾਕਟਰੇਟ ਡਿਗਰੀ ਤਿੰਨ ਸਾਲ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।
crs-ask-first_test = ਤੁਸੀਂ ਕਿਹੜਾ ਭਾਸ਼ਾ ਟੈਸਟ ਦਿੱਤਾ? ਦੋ ਦਿੱਤੇ ਹਨ ਤਾਂ ਵਧੀਆ ਵਾਲਾ ਪਹਿਲਾਂ ਦੱਸੋ।
crs-ask-first_results = ਇਸ ਦੇ ਨਤੀਜੇ ਕੀ ਹਨ?
crs-ask-first_taken = ਇਹ ਕਦੋਂ ਦਿੱਤਾ? ਨਤੀਜੇ ਦੋ ਸਾਲ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
crs-ask-second_test = ਕੀ ਤੁਸੀਂ ਦੂਜੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ ਦਾ ਟੈਸਟ ਵੀ ਦਿੱਤਾ?
crs-ask-second_results = ਇਸ ਦੇ ਨਤੀਜੇ ਕੀ ਹਨ?
crs-ask-second_taken = ਇਹ ਕਦੋਂ ਦਿੱਤਾ? ਨਤੀਜੇ ਦੋ ਸਾਲ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
crs-ask-canadian_work = ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਵਿੱਚ <b>ਕੈਨੇਡਾ ਵਿੱਚ</b> ਤੁਹਾਡੇ ਹੁਨਰੀ ਕੰਮ (TEER 0, 1, 2 ਜਾਂ 3) ਦੇ ਕਿੰਨੇ ਪੂਰੇ ਸਾਲ ਹਨ? ਤਨਖਾਹ ਵਾਲਾ, ਇਜਾਜ਼ਤ ਵਾਲਾ, ਪੂਰੇ ਸਮੇਂ ਦਾ ਜਾਂ ਬਰਾਬਰ ਪਾਰਟ-ਟਾਈਮ ਕੰਮ ਗਿਣੋ; ਸਵੈ-ਰੁਜ਼ਗਾਰ ਅਤੇ ਪੂਰੇ ਸਮੇਂ ਦੇ ਵਿਦਿਆਰਥੀ ਵਜੋਂ ਕੰਮ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ।
crs-ask-foreign_work = ਅਤੇ ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਵਿੱਚ <b>ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰ</b> ਕਿੰਨੇ ਪੂਰੇ ਸਾਲ?
crs-ask-spouse_education = ਤੁਹਾਡੇ ਸਾਥੀ ਦੀ ਸਭ ਤੋਂ ਉੱਚੀ ਪੜ੍ਹਾਈ ਕੀ ਹੈ?
crs-ask-spouse_test = ਤੁਹਾਡੇ ਸਾਥੀ ਨੇ ਕਿਹੜਾ ਭਾਸ਼ਾ ਟੈਸਟ ਦਿੱਤਾ?
crs-ask-spouse_results = ਤੁਹਾਡੇ ਸਾਥੀ ਦੇ ਨਤੀਜੇ ਕੀ ਹਨ?
crs-ask-spouse_canadian_work = ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਵਿੱਚ ਕੈਨੇਡਾ ਵਿੱਚ ਤੁਹਾਡੇ ਸਾਥੀ ਦੇ ਹੁਨਰੀ ਕੰਮ ਦੇ ਕਿੰਨੇ ਪੂਰੇ ਸਾਲ ਹਨ?
crs-ask-spouse_born = ਤੁਹਾਡੇ ਸਾਥੀ ਦਾ ਜਨਮ ਕਦੋਂ ਹੋਇਆ? ਇਸ ਨਾਲ ਦੱਸ ਸਕਦਾ ਹਾਂ ਕਿ ਸਾਥੀ ਮੁੱਖ ਬਿਨੈਕਾਰ ਹੋਵੇ ਤਾਂ ਸਕੋਰ ਕਿੰਨਾ ਹੋਵੇਗਾ।
crs-ask-spouse_foreign_work = ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਵਿੱਚ ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰ ਤੁਹਾਡੇ ਸਾਥੀ ਦੇ ਹੁਨਰੀ ਕੰਮ ਦੇ ਕਿੰਨੇ ਪੂਰੇ ਸਾਲ ਹਨ?
crs-ask-sibling = ਕੀ ਤੁਹਾਡਾ, ਜਾਂ ਨਾਲ ਆਉਣ ਵਾਲੇ ਸਾਥੀ ਦਾ, ਕੈਨੇਡਾ ਵਿੱਚ 18 ਸਾਲ ਜਾਂ ਵੱਡਾ ਭਰਾ ਜਾਂ ਭੈਣ ਹੈ, ਜੋ ਨਾਗਰਿਕ ਜਾਂ ਪੱਕਾ ਵਸਨੀਕ ਹੈ?
crs-ask-nomination = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ ਹੈ?
crs-ask-occupation = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ ਤੁਸੀਂ ਕਿਸ ਇੱਕ ਕਿੱਤੇ ਵਿੱਚ ਸਭ ਤੋਂ ਵੱਧ ਕੰਮ ਕੀਤਾ? ਪ੍ਰੋਗਰਾਮ ਅਤੇ ਸ਼੍ਰੇਣੀਆਂ ਇਸ ਦੇ NOC ਕੋਡ ਨਾਲ ਚੱਲਦੇ ਹਨ।
crs-ask-recent_work = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਵਿੱਚ ਇਸ ਕਿੱਤੇ ਵਿੱਚ ਕਿੰਨਾ ਕੰਮ ਕੀਤਾ, ਪੂਰੇ ਸਮੇਂ ਜਾਂ ਬਰਾਬਰ ਪਾਰਟ-ਟਾਈਮ? ਲਗਾਤਾਰ ਹੋਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
crs-ask-work_ended = ਇਸ ਵਿੱਚ ਤੁਹਾਡੇ ਕੰਮ ਦਾ ਆਖਰੀ ਦਿਨ ਕਦੋਂ ਸੀ?
crs-ask-certificate = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਕਿਸੇ ਕੈਨੇਡੀਅਨ ਸੂਬੇ ਜਾਂ ਖੇਤਰ ਤੋਂ ਹੁਨਰੀ ਟ੍ਰੇਡ ਦਾ ਯੋਗਤਾ ਸਰਟੀਫਿਕੇਟ ਹੈ?
crs-ask-job_offer = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਕੈਨੇਡਾ ਦੇ ਮਾਲਕ ਤੋਂ ਇੱਕ ਸਾਲ ਜਾਂ ਵੱਧ ਦੀ ਵੈਧ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ਹੈ? 25 ਮਾਰਚ 2025 ਤੋਂ ਇਸ ਦੇ CRS ਅੰਕ ਨਹੀਂ, ਪਰ ਪ੍ਰੋਗਰਾਮ ਦਾ ਫ਼ੈਸਲਾ ਇਸ ਤੋਂ ਹੋ ਸਕਦਾ ਹੈ।

crs-name-spouse = ਸਾਥੀ
crs-name-born = ਜਨਮ
crs-name-education = ਪੜ੍ਹਾਈ
crs-name-canadian_study = ਕੈਨੇਡਾ ਵਿੱਚ ਪੜ੍ਹਾਈ
crs-name-first_test = ਪਹਿਲਾ ਟੈਸਟ
crs-name-first_results = ਉਸ ਦੇ ਨਤੀਜੇ
crs-name-first_taken = ਕਦੋਂ ਦਿੱਤਾ
crs-name-second_test = ਦੂਜਾ ਟੈਸਟ
crs-name-second_results = ਉਸ ਦੇ ਨਤੀਜੇ
crs-name-second_taken = ਕਦੋਂ ਦਿੱਤਾ
crs-name-canadian_work = ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ
crs-name-foreign_work = ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰ ਕੰਮ
crs-name-spouse_education = ਸਾਥੀ ਦੀ ਪੜ੍ਹਾਈ
crs-name-spouse_test = ਸਾਥੀ ਦਾ ਟੈਸਟ
crs-name-spouse_results = ਸਾਥੀ ਦੇ ਨਤੀਜੇ
crs-name-spouse_canadian_work = ਸਾਥੀ ਦਾ ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ
crs-name-spouse_born = ਸਾਥੀ ਦਾ ਜਨਮ
crs-name-spouse_foreign_work = ਸਾਥੀ ਦਾ ਬਾਹਰਲਾ ਕੰਮ
crs-name-sibling = ਕੈਨੇਡਾ ਵਿੱਚ ਭਰਾ ਜਾਂ ਭੈਣ
crs-name-nomination = ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ
crs-name-occupation = ਕਿੱਤਾ
crs-name-recent_work = ਇਸ ਵਿੱਚ ਕੰਮ, ਪਿਛਲੇ ਤਿੰਨ ਸਾਲ
crs-name-work_ended = ਕੰਮ ਦਾ ਆਖਰੀ ਦਿਨ
crs-name-certificate = ਯੋਗਤਾ ਸਰਟੀਫਿਕੇਟ
crs-name-job_offer = ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼

crs-hint-date = ਤਾਰੀਖ ਲਿਖੋ, ਮਿਸਾਲ: <b>1994-03-10</b> ਜਾਂ <b>10 March 1994</b>
crs-hint-ielts = ਸੁਣਨਾ, ਪੜ੍ਹਨਾ, ਲਿਖਣਾ, ਬੋਲਣਾ ਇਸ ਤਰਤੀਬ ਵਿੱਚ ਲਿਖੋ, ਮਿਸਾਲ: <b>8 7.5 6.5 7</b> (IELTS General Training)
crs-hint-celpip = ਸੁਣਨਾ, ਪੜ੍ਹਨਾ, ਲਿਖਣਾ, ਬੋਲਣਾ ਇਸ ਤਰਤੀਬ ਵਿੱਚ ਲਿਖੋ, ਮਿਸਾਲ: <b>9 9 8 9</b> (CELPIP-General)
crs-hint-pte = ਸੁਣਨਾ, ਪੜ੍ਹਨਾ, ਲਿਖਣਾ, ਬੋਲਣਾ ਇਸ ਤਰਤੀਬ ਵਿੱਚ ਲਿਖੋ, ਮਿਸਾਲ: <b>72 69 80 76</b> (PTE Core)
crs-hint-tef = ਸੁਣਨਾ, ਪੜ੍ਹਨਾ, ਲਿਖਣਾ, ਬੋਲਣਾ ਇਸ ਤਰਤੀਬ ਵਿੱਚ ਲਿਖੋ (CO, CE, EE, EO), ਮਿਸਾਲ: <b>462 462 472 494</b> (TEF Canada, 699 ਵਾਲੇ ਸਕੋਰ)
crs-hint-tcf = ਸੁਣਨਾ, ਪੜ੍ਹਨਾ, ਲਿਖਣਾ, ਬੋਲਣਾ ਇਸ ਤਰਤੀਬ ਵਿੱਚ ਲਿਖੋ (CO, CE, EE, EO), ਮਿਸਾਲ: <b>503 499 12 12</b> (TCF Canada)
crs-hint-occupation = ਕੰਮ ਦਾ ਨਾਂ (ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ) ਜਾਂ NOC ਕੋਡ ਲਿਖੋ, ਮਿਸਾਲ: <b>nurse</b>, <b>software engineer</b> ਜਾਂ <b>31301</b>

## The calculator: choices (crs-<question>-<choice>-button)

crs-skip-button = ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ
crs-still-button = ਹਾਲੇ ਵੀ ਕੰਮ ਕਰਦਾ/ਕਰਦੀ ਹਾਂ
crs-years-button = { $years ->
    [0] ਇੱਕ ਸਾਲ ਤੋਂ ਘੱਟ
   *[other] { $years } ਸਾਲ
 }
crs-years-most-button = { $years } ਸਾਲ ਜਾਂ ਵੱਧ
crs-spouse-single-button = ਕੋਈ ਸਾਥੀ ਨਹੀਂ
crs-spouse-coming-button = ਸਾਥੀ, ਨਾਲ ਆਵੇਗਾ
crs-spouse-not_coming-button = ਸਾਥੀ, ਨਾਲ ਨਹੀਂ ਆਵੇਗਾ
crs-education-less_than_secondary-button = ਹਾਈ ਸਕੂਲ ਤੋਂ ਘੱਟ
crs-education-secondary-button = ਹਾਈ ਸਕੂਲ ਡਿਪਲੋਮਾ
crs-education-one_year_postsecondary-button = ਸਕੂਲ ਤੋਂ ਬਾਅਦ ਇੱਕ ਸਾਲ ਦਾ ਕੋਰਸ
crs-education-two_year_postsecondary-button = ਸਕੂਲ ਤੋਂ ਬਾਅਦ ਦੋ ਸਾਲ ਦਾ ਕੋਰਸ
crs-education-bachelor_or_3plus_year-button = ਬੈਚਲਰ, ਜਾਂ ਤਿੰਨ+ ਸਾਲ
crs-education-two_or_more_one_3plus_year-button = ਦੋ ਜਾਂ ਵੱਧ, ਇੱਕ ਤਿੰਨ+ ਸਾਲ ਦੀ
crs-education-masters_or_entry_to_practice_professional-button = ਮਾਸਟਰ ਜਾਂ ਪੇਸ਼ੇਵਰ ਡਿਗਰੀ
crs-education-doctoral-button = ਡਾਕਟਰੇਟ (PhD)
crs-canadian_study-none-button = ਨਹੀਂ
crs-canadian_study-one_or_two_year-button = ਹਾਂ, ਇੱਕ ਜਾਂ ਦੋ ਸਾਲ ਦੀ
crs-canadian_study-three_plus_year-button = ਹਾਂ, ਤਿੰਨ ਸਾਲ ਜਾਂ ਵੱਧ ਦੀ
crs-test-ielts-button = IELTS
crs-test-celpip-button = CELPIP
crs-test-pte-button = PTE Core
crs-test-tef-button = TEF Canada
crs-test-tcf-button = TCF Canada
crs-test-none-button = ਕੋਈ ਨਹੀਂ
crs-recent_work-canada-button = ਕੈਨੇਡਾ ਵਿੱਚ 12+ ਮਹੀਨੇ
crs-recent_work-abroad-button = 12 ਮਹੀਨੇ, ਕੈਨੇਡਾ ਵਿੱਚ ਘੱਟ
crs-recent_work-less-button = 12 ਮਹੀਨੇ ਤੋਂ ਘੱਟ

crs-answers-button = ਮੇਰੇ ਜਵਾਬ
crs-later-button = ਬਾਅਦ ਵਿੱਚ
crs-again-button = ਮੁੜ ਸ਼ੁਰੂ
crs-go-on-button = ਅੱਗੇ ਚੱਲੋ
crs-answers-title = <b>ਤੁਹਾਡੇ ਜਵਾਬ</b>
crs-answer = { $question }: <b>{ $answer }</b>
crs-answer-button = { $question }: { $answer }
crs-answers-change = ਸੋਧਣ ਲਈ ਲਾਈਨ ਦਬਾਓ।
crs-answers-none = ਹਾਲੇ ਕੁਝ ਨਹੀਂ।
crs-paused = ਮੈਂ 90 ਦਿਨ ਥਾਂ ਯਾਦ ਰੱਖਦਾ ਹਾਂ। /crs ਉੱਥੋਂ ਅੱਗੇ ਚੱਲਦਾ ਹੈ।
crs-began-anew-popup = ਮੁੜ ਤੋਂ ਸ਼ੁਰੂ ਕਰਦੇ ਹਾਂ।
crs-occupations-found = <b>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਹੜਾ?</b> ਇੱਕ ਦਬਾਓ, ਜਾਂ ਹੋਰ ਸ਼ਬਦ ਲਿਖੋ।
crs-occupation = { $code } { $title }
crs-occupations-none = ਕਿਸੇ ਸਰਕਾਰੀ ਨਾਂ ਵਿੱਚ ਇਹ ਸ਼ਬਦ ਨਹੀਂ। ਹੋਰ ਅਜ਼ਮਾਓ, ਅੰਗਰੇਜ਼ੀ ਜਾਂ ਫਰੈਂਚ ਵਿੱਚ, ਜਾਂ NOC ਕੋਡ।

crs-fault-not_a_choice = ਕਿਰਪਾ ਕਰਕੇ ਕੋਈ ਬਟਨ ਦਬਾਓ।
crs-fault-not_a_date = ਇਹ ਤਾਰੀਖ ਮੈਂ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦਾ।
crs-fault-ambiguous_date = ਇਸ ਵਿੱਚ ਦਿਨ ਅਤੇ ਮਹੀਨਾ ਵੱਖ ਨਹੀਂ ਪਛਾਣੇ ਜਾਂਦੇ। ਇਉਂ ਲਿਖੋ: 1994-03-10 ਜਾਂ 10 March 1994।
crs-fault-future = ਇਹ ਭਵਿੱਖ ਵਿੱਚ ਹੈ।
crs-fault-not_born = ਭਵਿੱਖ ਵਿੱਚ ਕਿਸੇ ਦਾ ਜਨਮ ਨਹੀਂ ਹੋਇਆ।
crs-fault-too_long_ago = ਇਹ ਸੌ ਸਾਲ ਤੋਂ ਵੱਧ ਪਹਿਲਾਂ ਹੈ। ਮੁੜ ਵੇਖੋ।
crs-fault-not_four = ਚਾਰ ਨਤੀਜੇ ਚਾਹੀਦੇ ਹਨ: ਸੁਣਨਾ, ਪੜ੍ਹਨਾ, ਲਿਖਣਾ, ਬੋਲਣਾ।
crs-fault-not_on_scale = ਇਸ ਟੈਸਟ ਵਿੱਚ ਅਜਿਹੇ ਨਤੀਜੇ ਨਹੀਂ ਹੁੰਦੇ। ਅੰਕ ਅਤੇ ਤਰਤੀਬ ਮੁੜ ਵੇਖੋ।
crs-fault-not_an_occupation = ਅਜਿਹਾ NOC ਕੋਡ ਨਹੀਂ ਹੈ।
crs-fault-not_asked = ਇਹ ਸਵਾਲ ਹੁਣ ਤੁਹਾਡੇ ਹੋਰ ਜਵਾਬਾਂ ਨਾਲ ਨਹੀਂ ਢੁੱਕਦਾ।

## The calculator: results (bot/text/scores.py)

crs-score = <b>ਤੁਹਾਡਾ CRS ਸਕੋਰ: { $score }</b>
crs-score-without = ਨਾਮਜ਼ਦਗੀ ਦੇ 600 ਅੰਕਾਂ ਤੋਂ ਬਿਨਾਂ ਇਹ { $score } ਹੈ। ਸਕੋਰ ਵਜੋਂ ਸਿਰਫ਼ ਇਹੀ ਦਰਜ ਹੁੰਦਾ ਹੈ।
crs-section-core = <b>ਮੁੱਖ ਕਾਰਕ: { $points }</b> / { $cap }
crs-section-spouse = <b>ਸਾਥੀ: { $points }</b> / { $cap }
crs-section-transfer = <b>ਹੁਨਰ ਤਬਾਦਲਾ: { $points }</b> / { $cap }
crs-section-additional = <b>ਵਾਧੂ ਅੰਕ: { $points }</b> / { $cap }
crs-factor = • { $name }: { $points }
crs-factor-age = ਉਮਰ
crs-factor-education = ਪੜ੍ਹਾਈ
crs-factor-first_language = ਪਹਿਲੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ
crs-factor-second_language = ਦੂਜੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ
crs-factor-canadian_work = ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ
crs-factor-spouse_education = ਸਾਥੀ ਦੀ ਪੜ੍ਹਾਈ
crs-factor-spouse_language = ਸਾਥੀ ਦੀ ਭਾਸ਼ਾ
crs-factor-spouse_canadian_work = ਸਾਥੀ ਦਾ ਕੈਨੇਡਾ ਵਿੱਚ ਕੰਮ
crs-factor-transfer_education = ਪੜ੍ਹਾਈ, ਭਾਸ਼ਾ ਅਤੇ ਕੈਨੇਡੀਅਨ ਕੰਮ ਨਾਲ
crs-factor-transfer_foreign_work = ਬਾਹਰਲਾ ਕੰਮ, ਭਾਸ਼ਾ ਅਤੇ ਕੈਨੇਡੀਅਨ ਕੰਮ ਨਾਲ
crs-factor-transfer_certificate = ਯੋਗਤਾ ਸਰਟੀਫਿਕੇਟ, ਭਾਸ਼ਾ ਨਾਲ
crs-factor-nomination = ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ
crs-factor-canadian_study = ਕੈਨੇਡਾ ਵਿੱਚ ਪੜ੍ਹਾਈ
crs-factor-french = ਫਰੈਂਚ
crs-factor-sibling = ਕੈਨੇਡਾ ਵਿੱਚ ਭਰਾ ਜਾਂ ਭੈਣ
crs-factor-job_offer = ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼
crs-expired-first = ⚠️ ਤੁਹਾਡੇ ਪਹਿਲੇ ਟੈਸਟ ਦੇ ਨਤੀਜੇ ਦੋ ਸਾਲ ਤੋਂ ਪੁਰਾਣੇ ਹਨ, ਇਸ ਲਈ ਇੱਥੇ ਨਹੀਂ ਗਿਣੇ ਜਾਂਦੇ।
crs-expired-second = ⚠️ ਤੁਹਾਡੇ ਦੂਜੇ ਟੈਸਟ ਦੇ ਨਤੀਜੇ ਦੋ ਸਾਲ ਤੋਂ ਪੁਰਾਣੇ ਹਨ, ਇਸ ਲਈ ਇੱਥੇ ਨਹੀਂ ਗਿਣੇ ਜਾਂਦੇ।
crs-french-first = ਇੱਥੇ ਫਰੈਂਚ ਤੁਹਾਡੀ ਪਹਿਲੀ ਸਰਕਾਰੀ ਭਾਸ਼ਾ ਗਿਣੀ ਗਈ ਹੈ: ਇਸ ਨਾਲ ਵੱਧ ਅੰਕ ਬਣਦੇ ਹਨ।
crs-tables = { $since } ਤੋਂ ਲਾਗੂ IRCC ਸਾਰਣੀਆਂ ਅਨੁਸਾਰ।
crs-authority = ਇਹ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ। ਜੋ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ ਉਹ <a href="{ $url }">IRCC ਦਾ ਆਪਣਾ ਟੂਲ</a> ਅਤੇ ਅੰਤ ਵਿੱਚ ਤੁਹਾਡਾ IRCC ਖਾਤਾ ਹੈ।
crs-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score.html

crs-store-button = { $score } ਮੇਰਾ ਸਕੋਰ ਰੱਖੋ
crs-stored-popup = ਹੁਣ ਤੁਹਾਡਾ ਸਕੋਰ { $score } ਹੈ।
crs-findings-button = ਪ੍ਰੋਗਰਾਮ ਅਤੇ ਸ਼੍ਰੇਣੀਆਂ
crs-raise-button = ਕੀ ਵਧਾਏਗਾ
crs-lower-button = ਕੀ ਘਟਾਏਗਾ
crs-finish-button = ਹੋ ਗਿਆ
crs-result-button = ‹ ਮੇਰਾ ਨਤੀਜਾ
crs-ticks-button = ਇਹ ਪ੍ਰੋਫਾਈਲ ਵਿੱਚ ਲਾਓ
crs-ticks-popup = ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਵਿੱਚ ਹੁਣ ਇਹੀ ਹੈ। ਜੋ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਉਹ ਖੁੱਲ੍ਹਾ ਰਹਿੰਦਾ ਹੈ।

crs-programs-title = <b>ਪ੍ਰੋਗਰਾਮ</b>
crs-categories-title = <b>ਸ਼੍ਰੇਣੀਆਂ</b>, { $since } ਤੋਂ ਲਾਗੂ IRCC ਸੂਚੀਆਂ ਅਨੁਸਾਰ
crs-finding = { $mark } <b>{ $names }</b>
crs-findings-closing = ✔️ ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਅਨੁਸਾਰ ਹਾਂ · ✖️ ਨਹੀਂ · ❔ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ। ਇਹ IRCC ਦੇ ਨਿਯਮ ਹਨ ਜਿਵੇਂ ਮੈਂ ਪੜ੍ਹ ਸਕਿਆ, ਸੰਖੇਪ ਵਿੱਚ; ਫ਼ੈਸਲਾ ਸਿਰਫ਼ IRCC ਕਰਦਾ ਹੈ। ਕੀ ਹਾਂ ਅਤੇ ਨਹੀਂ ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਵਿੱਚ ਲਾਵਾਂ? ਤੁਹਾਡੇ ਕਹੇ ਬਿਨਾਂ ਕੁਝ ਨਹੀਂ ਲੱਗਦਾ।
crs-reason-met = ਤੁਹਾਡੇ ਜਵਾਬ ਸ਼ਰਤਾਂ ਪੂਰੀਆਂ ਕਰਦੇ ਹਨ।
crs-reason-too_little_work = { $answer ->
    [open] ਇਸ ਲਈ ਦੋ ਸਾਲ ਚਾਹੀਦੇ ਹਨ; ਅਧੂਰੇ ਸਾਲ ਜੁੜ ਕੇ ਪੂਰੇ ਬਣਦੇ ਹਨ ਜਾਂ ਨਹੀਂ, ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ।
   *[other] ਤੁਹਾਡਾ ਦੱਸਿਆ ਕੰਮ ਇਸ ਲਈ ਘੱਟ ਹੈ।
 }
crs-reason-recent_work_unsaid = ਇਹ ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਦੇ ਕੰਮ ’ਤੇ ਹੈ, ਜੋ ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਤੋਂ ਪੱਕਾ ਨਹੀਂ।
crs-reason-occupation_unsaid = ਇਹ ਤੁਹਾਡੇ ਕਿੱਤੇ ’ਤੇ ਹੈ, ਜੋ ਤੁਸੀਂ ਨਹੀਂ ਦੱਸਿਆ।
crs-reason-not_skilled = ਤੁਹਾਡਾ ਕਿੱਤਾ TEER 0, 1, 2 ਜਾਂ 3 ਦਾ ਨਹੀਂ।
crs-reason-language_too_low = ਤੁਹਾਡੇ ਭਾਸ਼ਾ ਨਤੀਜੇ ਇਸ ਲਈ ਘੱਟ ਹਨ, ਜਾਂ ਹਨ ਹੀ ਨਹੀਂ।
crs-reason-education_too_low = ਇਸ ਲਈ ਹਾਈ ਸਕੂਲ ਡਿਪਲੋਮਾ ਜਾਂ ਵੱਧ ਚਾਹੀਦਾ ਹੈ।
crs-reason-too_few_points = ਤੁਹਾਡੇ ਜਵਾਬ 100 ਚੋਣ ਅੰਕਾਂ ਵਿੱਚੋਂ 67 ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕਦੇ।
crs-reason-points_uncertain = ਤੁਸੀਂ 100 ਚੋਣ ਅੰਕਾਂ ਵਿੱਚੋਂ 67 ਤੱਕ ਪਹੁੰਚਦੇ ਹੋ ਜਾਂ ਨਹੀਂ, ਇਹ ਅਣਪੁੱਛੀਆਂ ਗੱਲਾਂ ’ਤੇ ਹੈ, ਜਿਵੇਂ ਕੈਨੇਡਾ ਵਿੱਚ ਰਿਸ਼ਤੇਦਾਰ ਜਾਂ ਸਾਥੀ ਦੀ ਉੱਥੇ ਪੜ੍ਹਾਈ ਅਤੇ ਕੰਮ।
crs-reason-not_a_trade = ਤੁਹਾਡਾ ਕਿੱਤਾ ਹੁਨਰੀ ਟ੍ਰੇਡ ਨਹੀਂ।
crs-reason-no_offer_or_certificate = ਇਸ ਲਈ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ਜਾਂ ਯੋਗਤਾ ਸਰਟੀਫਿਕੇਟ ਚਾਹੀਦਾ ਹੈ।
crs-reason-offer_unsaid = ਇਸ ਲਈ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ਜਾਂ ਯੋਗਤਾ ਸਰਟੀਫਿਕੇਟ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਪੇਸ਼ਕਸ਼ ਬਾਰੇ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ।
crs-reason-not_listed = ਤੁਹਾਡਾ ਕਿੱਤਾ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ।
crs-reason-not_in_canada = ਬਾਰਾਂ ਮਹੀਨੇ ਦਾ ਕੰਮ ਕੈਨੇਡਾ ਵਿੱਚ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
crs-reason-french_too_low = ਇਸ ਲਈ ਚਾਰਾਂ ਯੋਗਤਾਵਾਂ ਵਿੱਚ NCLC 7 ਚਾਹੀਦਾ ਹੈ।
crs-reason-service_unsaid = ਇਸ ਲਈ ਦਸ ਸਾਲ ਦੀ ਫੌਜੀ ਸੇਵਾ ਅਤੇ ਕੈਨੇਡੀਅਨ ਫੌਜ ਦੀ ਪੇਸ਼ਕਸ਼ ਵੀ ਚਾਹੀਦੀ ਹੈ, ਜੋ ਮੈਂ ਨਹੀਂ ਪੁੱਛੀ।
crs-proviso-employed_with_permit = ਸ਼ਰਤ: ਤੁਸੀਂ ਨੌਕਰੀ ਕਰਦੇ ਸੀ, ਸਵੈ-ਰੁਜ਼ਗਾਰ ਨਹੀਂ, ਅਤੇ ਕੰਮ ਦੀ ਇਜਾਜ਼ਤ ਸੀ।
crs-proviso-continuous_year = ਸ਼ਰਤ: ਤੁਹਾਡਾ ਇੱਕ ਸਾਲ ਦਾ ਕੰਮ ਬਿਨਾਂ ਰੁਕੇ ਸੀ।
crs-proviso-within_five_years = ਸ਼ਰਤ: ਇਸ ਕੰਮ ਦੇ ਦੋ ਸਾਲ ਪਿਛਲੇ ਪੰਜ ਸਾਲਾਂ ਵਿੱਚ ਹਨ।
crs-proviso-funds = ਸ਼ਰਤ: ਤੁਸੀਂ ਵਸੇਬੇ ਦੇ ਫੰਡ ਵਿਖਾ ਸਕਦੇ ਹੋ, ਜੇ ਛੋਟ ਨਹੀਂ ਹੈ।

crs-raise-title = <b>ਕੀ ਵਧਾਏਗਾ</b>
crs-raise-explained = ਅੰਕ, ਅਤੇ ਪਿਛਲੇ ਬਾਰਾਂ ਮਹੀਨਿਆਂ ਦੇ { $draws } ਡਰਾਅ ਵਿੱਚੋਂ ਕਿੰਨੇ ਹੋਰ ਵਿੱਚ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ:
crs-raise = • { $what }: <b>{ $points }</b>, { $draws ->
    [0] ਕੋਈ ਹੋਰ ਡਰਾਅ ਨਹੀਂ
   *[other] { $draws } ਹੋਰ ਡਰਾਅ
 }
crs-raise-untold = • { $what }: <b>{ $points }</b>; ਕਿੰਨੇ ਡਰਾਅ, ਪਤਾ ਨਹੀਂ, ਕਿਉਂਕਿ ਸਾਥੀ ਦੀ ਆਪਣੀ ਯੋਗਤਾ ਨਹੀਂ ਪੁੱਛੀ ਗਈ
crs-raise-points = • { $what }: <b>{ $points }</b>
crs-raise-nothing = ਮੈਨੂੰ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ।
crs-raise-closing = ਅੱਜ ਦੇ ਨਿਯਮਾਂ ਅਤੇ ਅੱਜ ਦੀ ਉਮਰ ਅਨੁਸਾਰ। ਪਿਛਲੇ ਡਰਾਅ ਕੋਈ ਵਾਅਦਾ ਨਹੀਂ।
crs-raise-first_listening = ਸੁਣਨ ਵਿੱਚ CLB/NCLC { $target }
crs-raise-first_reading = ਪੜ੍ਹਨ ਵਿੱਚ CLB/NCLC { $target }
crs-raise-first_writing = ਲਿਖਣ ਵਿੱਚ CLB/NCLC { $target }
crs-raise-first_speaking = ਬੋਲਣ ਵਿੱਚ CLB/NCLC { $target }
crs-raise-first_all = ਚਾਰਾਂ ਯੋਗਤਾਵਾਂ ਵਿੱਚ CLB/NCLC { $target }
crs-raise-french = ਫਰੈਂਚ, ਚਾਰਾਂ ਯੋਗਤਾਵਾਂ ਵਿੱਚ NCLC { $target }
crs-raise-canadian_work = ਕੈਨੇਡਾ ਵਿੱਚ ਹੁਨਰੀ ਕੰਮ ਦਾ { $target } ਹੋਰ ਸਾਲ
crs-raise-foreign_work = ਕੈਨੇਡਾ ਤੋਂ ਬਾਹਰ ਹੁਨਰੀ ਕੰਮ ਦਾ { $target } ਹੋਰ ਸਾਲ
crs-raise-education = ਹੋਰ ਪੜ੍ਹਾਈ: { $target }
crs-raise-nomination = ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ
crs-raise-spouse_as_principal = ਸਾਥੀ ਮੁੱਖ ਬਿਨੈਕਾਰ ਵਜੋਂ, ਘੱਟੋ-ਘੱਟ

crs-lower-title = <b>ਕੀ ਘਟਾਏਗਾ, ਜਾਂ ਰਾਹ ਬੰਦ ਕਰੇਗਾ</b>
crs-lower-nothing = ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਤੋਂ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਦਿਸਦਾ।
crs-lower-closing = ਜੇ ਜਵਾਬ ਰੱਖਣ ਦਿਓ, ਤਾਂ ਹਰ ਇੱਕ ਦੀ ਯਾਦ ਕਰਾਵਾਂਗਾ। ਕਿੰਨਾ ਪਹਿਲਾਂ, /alerts ਵਿੱਚ।

crs-keep-ask =
    ਕੀ ਤੁਹਾਡੇ ਜਵਾਬ ਰੱਖਾਂ? ਇਨ੍ਹਾਂ ਨਾਲ ਅੰਕ ਘਟਾਉਣ ਵਾਲੇ ਜਨਮਦਿਨ ਅਤੇ ਟੈਸਟ ਯਾਦ ਕਰਾ ਸਕਦਾ ਹਾਂ, ਦੱਸ ਸਕਦਾ ਹਾਂ ਜਦੋਂ ਸਕੋਰ ਪੁਰਾਣਾ ਹੋਵੇ, ਅਤੇ ਬਦਲਣ ’ਤੇ ਮੁੜ ਹਿਸਾਬ ਲਾ ਸਕਦਾ ਹਾਂ।

    ਨਹੀਂ ਤਾਂ ਉਹ ਹੁਣੇ ਮਿਟਾਏ ਜਾਂਦੇ ਹਨ। ਦਰਜ ਕੀਤਾ ਸਕੋਰ ਅਤੇ ਨਿਸ਼ਾਨ ਰਹਿੰਦੇ ਹਨ।
crs-keep-button = ਮੇਰੇ ਜਵਾਬ ਰੱਖੋ
crs-erase-button = ਮੇਰੇ ਜਵਾਬ ਮਿਟਾਓ
crs-kept = ਤੁਹਾਡੇ ਜਵਾਬ ਰੱਖੇ ਹਨ। /crs ਵਿਖਾਉਂਦਾ ਹੈ, /delete ਸਭ ਮਿਟਾਉਂਦਾ ਹੈ।
crs-erased = ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟਾ ਦਿੱਤੇ ਹਨ।

## The invitation to apply (bot/text/invitations.py)

ita-got-button = ਮੈਨੂੰ ਸੱਦਾ ਮਿਲਿਆ
ita-missed-button = ਮੈਨੂੰ ਨਹੀਂ ਮਿਲਿਆ
ita-ask =
    ਸੱਦਾ ਕਦੋਂ ਆਇਆ? ਇਹ ਤੁਹਾਡੇ IRCC ਖਾਤੇ ਵਿੱਚ ਹੈ। ਮੈਂ ਉਸ ਤੋਂ 60 ਦਿਨ ਗਿਣਦਾ ਹਾਂ, ਸਮੇਂ ਸਿਰ ਯਾਦ ਕਰਾਉਂਦਾ ਹਾਂ, ਅਤੇ ਉਦੋਂ ਤੱਕ ਇਸ ਪ੍ਰੋਫਾਈਲ ਦੀਆਂ ਸੂਚਨਾਵਾਂ ਚੁੱਪ ਰੱਖਦਾ ਹਾਂ।

    ਦਿਨ ਦਬਾਓ ਜਾਂ ਲਿਖੋ, ਮਿਸਾਲ: <b>{ $day }</b>
ita-fault-unreadable = ਇਹ ਤਾਰੀਖ ਮੈਂ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦਾ।
ita-fault-ambiguous = ਇਸ ਵਿੱਚ ਦਿਨ ਅਤੇ ਮਹੀਨਾ ਵੱਖ ਨਹੀਂ ਪਛਾਣੇ ਜਾਂਦੇ। ਇਉਂ ਲਿਖੋ: { $day } ਜਾਂ { $written }।
ita-fault-future = ਇਹ ਭਵਿੱਖ ਵਿੱਚ ਹੈ।
ita-fault-over = ਇਹ 60 ਦਿਨ ਤੋਂ ਵੱਧ ਪਹਿਲਾਂ ਹੈ: ਉਸ ਦਿਨ ਦਾ ਸੱਦਾ ਖਤਮ ਹੋ ਚੁੱਕਾ ਹੈ। ਅਰਜ਼ੀ ਨਹੀਂ ਦਿੱਤੀ ਤਾਂ ਪੂਲ ਵਿੱਚ ਆਉਣ ਲਈ ਨਵੀਂ ਪ੍ਰੋਫਾਈਲ ਚਾਹੀਦੀ ਹੈ।
ita-open = <b>ਤੁਹਾਡਾ ਸੱਦਾ: { $days ->
    [0] ਅੱਜ ਆਖਰੀ ਦਿਨ ਹੈ
   *[other] { $days } ਦਿਨ ਬਾਕੀ
 }</b>
ita-applied = <b>ਤੁਹਾਡੀ ਅਰਜ਼ੀ ਜਮ੍ਹਾਂ ਹੈ</b>
ita-declined = <b>ਤੁਸੀਂ ਸੱਦਾ ਠੁਕਰਾਇਆ</b>
ita-expired = <b>ਤੁਹਾਡੇ ਸੱਦੇ ਦੇ 60 ਦਿਨ ਪੂਰੇ ਹੋ ਗਏ</b>
ita-dates = { $received } ਨੂੰ ਮਿਲਿਆ; ਆਖਰੀ ਦਿਨ { $last } ਹੈ।
ita-hour = ਠੀਕ ਘੰਟਾ ਤੁਹਾਡੇ IRCC ਖਾਤੇ ਵਿੱਚ ਹੈ; ਇੱਥੇ ਪੂਰੇ ਦਿਨ ਗਿਣੇ ਜਾਂਦੇ ਹਨ। IRCC ਮਿਆਦ ਲਗਭਗ ਕਦੇ ਨਹੀਂ ਵਧਾਉਂਦਾ।
ita-means-profile_locked = ਜਦ ਤੱਕ ਇਹ ਖੁੱਲ੍ਹਾ ਹੈ, ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਬੰਦ ਹੈ: ਬਦਲੀ ਨਹੀਂ ਜਾ ਸਕਦੀ ਅਤੇ ਅਗਲੇ ਡਰਾਅ ਵਿੱਚ ਨਹੀਂ। ਇਸ ਲਈ ਸੂਚਨਾਵਾਂ ਚੁੱਪ ਹਨ। ਯਾਦ-ਦਹਾਨੀਆਂ ਅੰਤ ਤੋਂ 45, 30, 14, 7, 3 ਅਤੇ 1 ਦਿਨ ਪਹਿਲਾਂ ਆਉਂਦੀਆਂ ਹਨ।
ita-means-out_of_the_pool = ਅਰਜ਼ੀ ’ਤੇ ਕਾਰਵਾਈ ਦੌਰਾਨ ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਪੂਲ ਤੋਂ ਬਾਹਰ ਹੈ, ਇਸ ਲਈ ਸੂਚਨਾਵਾਂ ਚੁੱਪ ਰਹਿੰਦੀਆਂ ਹਨ।
ita-means-profile_active_again = ਤੁਹਾਡੀ ਪ੍ਰੋਫਾਈਲ ਆਪਣੇ ਬਾਰਾਂ ਮਹੀਨਿਆਂ ਦੇ ਬਾਕੀ ਸਮੇਂ ਲਈ ਫਿਰ ਚਾਲੂ ਹੈ, ਅਤੇ ਅਗਲੇ ਡਰਾਅ ਇਸ ਨੂੰ ਬਿਨਾਂ ਜੁਰਮਾਨੇ ਗਿਣਦੇ ਹਨ। ਇਸ ਲਈ ਸੂਚਨਾਵਾਂ ਫਿਰ ਚਾਲੂ ਹਨ। ਪਹਿਲਾ ਜਮ੍ਹਾਂ ਸਮਾਂ, ਜੋ ਕੱਟ-ਆਫ਼ ’ਤੇ ਫ਼ੈਸਲਾ ਕਰਦਾ ਹੈ, ਰਹਿੰਦਾ ਹੈ ਜਾਂ ਨਹੀਂ, ਕੋਈ ਸਰੋਤ ਨਹੀਂ ਦੱਸਦਾ; ਮੈਂ ਮੰਨਦਾ ਹਾਂ ਕਿ ਰਹਿੰਦਾ ਹੈ।
ita-means-new_profile_needed = ਜੇ ਤੁਸੀਂ ਨਾ ਅਰਜ਼ੀ ਦਿੱਤੀ ਨਾ ਠੁਕਰਾਇਆ, ਤਾਂ ਤੁਸੀਂ ਪੂਲ ਤੋਂ ਬਾਹਰ ਹੋ: ਨਵੀਂ ਪ੍ਰੋਫਾਈਲ ਚਾਹੀਦੀ ਹੈ, ਨਵੀਂ ਜਮ੍ਹਾਂ ਤਾਰੀਖ ਨਾਲ, ਜੋ ਕੱਟ-ਆਫ਼ ’ਤੇ ਗਿਣੀ ਜਾਂਦੀ ਹੈ। ਸੂਚਨਾਵਾਂ ਫਿਰ ਚਾਲੂ ਹਨ; ਨਵੀਂ ਤਾਰੀਖ ਮਿਲੇ ਤਾਂ ਦੱਸੋ।
ita-first = <b>ਜਿਸ ਵਿੱਚ ਸਭ ਤੋਂ ਵੱਧ ਸਮਾਂ ਲੱਗਦਾ ਹੈ, ਉਹ ਪਹਿਲਾਂ</b>
ita-todo = ▫️ <b>{ $step }</b>: { $note }
ita-done = ✔️ { $step }
ita-all-done = <b>ਸਾਰੇ ਕਦਮ ਪੂਰੇ ਹਨ।</b> ਹੁਣ ਅਰਜ਼ੀ ਭੇਜਣੀ ਬਾਕੀ ਹੈ।
ita-police_certificates-button = ਪੁਲਿਸ ਸਰਟੀਫਿਕੇਟ
ita-police_certificates-note = ਤੁਹਾਡੇ ਅਤੇ 18 ਸਾਲ ਜਾਂ ਵੱਡੇ ਹਰ ਪਰਿਵਾਰਕ ਮੈਂਬਰ ਲਈ, ਕੈਨੇਡਾ ਤੋਂ ਬਿਨਾਂ ਹਰ ਦੇਸ਼ ਤੋਂ ਜਿੱਥੇ ਪਿਛਲੇ ਦਸ ਸਾਲਾਂ ਵਿੱਚ ਛੇ ਮਹੀਨੇ ਜਾਂ ਵੱਧ ਲਗਾਤਾਰ ਰਹੇ। ਕਈਆਂ ਵਿੱਚ ਹਫ਼ਤੇ ਜਾਂ ਮਹੀਨੇ ਲੱਗਦੇ ਹਨ: ਅੱਜ ਹੀ ਮੰਗੋ।
ita-medical_exam-button = ਡਾਕਟਰੀ ਜਾਂਚ
ita-medical_exam-note = ਅਰਜ਼ੀ ਤੋਂ ਪਹਿਲਾਂ (21 ਅਗਸਤ 2025 ਤੋਂ ਫਿਰ ਇਉਂ), ਸਿਰਫ਼ ਪੈਨਲ ਡਾਕਟਰ ਤੋਂ, ਸਾਰੇ ਪਰਿਵਾਰ ਲਈ, ਪਿੱਛੇ ਰਹਿਣ ਵਾਲਿਆਂ ਲਈ ਵੀ। ਸਮਾਂ ਮਿਲਣ ਵਿੱਚ ਹਫ਼ਤੇ ਲੱਗ ਸਕਦੇ ਹਨ।
ita-reference_letters-button = ਹਵਾਲਾ ਪੱਤਰ
ita-reference_letters-note = ਹਰ ਗਿਣੇ ਜਾਣ ਵਾਲੇ ਮਾਲਕ ਤੋਂ, ਕੰਮ, ਘੰਟੇ, ਤਾਰੀਖਾਂ ਅਤੇ ਤਨਖਾਹ ਨਾਲ।
ita-proof_of_funds-button = ਫੰਡਾਂ ਦਾ ਸਬੂਤ
ita-proof_of_funds-note = ਬੈਂਕ ਦੇ ਸਰਕਾਰੀ ਪੱਤਰ, ਪਿਛਲੇ ਛੇ ਮਹੀਨਿਆਂ ਦੇ ਬਕਾਏ ਨਾਲ। CEC ਲਈ ਨਹੀਂ, ਨਾ ਹੀ ਵੈਧ ਨੌਕਰੀ ਦੀ ਪੇਸ਼ਕਸ਼ ਅਤੇ ਕੰਮ ਦੇ ਹੱਕ ਨਾਲ।
ita-translations-button = ਅਨੁਵਾਦ
ita-translations-note = ਪ੍ਰਮਾਣਿਤ, ਉਸ ਸਭ ਦੇ ਜੋ ਨਾ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ ਨਾ ਫਰੈਂਚ ਵਿੱਚ।
ita-civil_documents-button = ਸਿਵਲ ਦਸਤਾਵੇਜ਼
ita-civil_documents-note = ਜਨਮ, ਵਿਆਹ, ਤਲਾਕ, ਗੋਦ ਲੈਣਾ, ਜੋ ਤੁਹਾਡੇ ’ਤੇ ਲਾਗੂ ਹੋਵੇ।
ita-passport_and_photo-button = ਪਾਸਪੋਰਟ ਅਤੇ ਫੋਟੋ
ita-passport_and_photo-note = ਕਾਫ਼ੀ ਸਮਾਂ ਵੈਧ, ਹਰ ਮੰਗਿਆ ਪੰਨਾ; ਡਿਜੀਟਲ ਫੋਟੋਆਂ।
ita-forms_and_fees-button = ਫਾਰਮ ਅਤੇ ਫੀਸਾਂ
ita-forms_and_fees-note = ਤੁਹਾਡੇ ਖਾਤੇ ਦੇ ਫਾਰਮ, ਅਤੇ ਫੀਸਾਂ; ਤੱਥ ਪ੍ਰੋਫਾਈਲ ਵਾਲੇ ਹੀ ਹੋਣ।
ita-calendar-button = ਕੈਲੰਡਰ ਫਾਈਲ
ita-applied-button = ਮੈਂ ਅਰਜ਼ੀ ਦੇ ਦਿੱਤੀ
ita-declined-button = ਮੈਂ ਠੁਕਰਾ ਦਿੱਤਾ
ita-reopen-button = ਨਹੀਂ: ਇਹ ਖੁੱਲ੍ਹਾ ਹੈ
ita-forget-button = ਸੱਦਾ ਭੁੱਲ ਜਾਓ
ita-new-profile-button = ਨਵੀਂ ਪ੍ਰੋਫਾਈਲ ਦੀ ਤਾਰੀਖ
ita-came-later-button = ਆਖਰ ਆ ਗਿਆ
ita-authority = ਇਹ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ, ਅਤੇ ਸੂਚੀ ਵਿੱਚ ਤੁਹਾਡੇ ਕੇਸ ਦੀ ਲੋੜ ਰਹਿ ਸਕਦੀ ਹੈ। ਜੋ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ ਉਹ <a href="{ $url }">IRCC ਦੀਆਂ ਹਦਾਇਤਾਂ</a> ਅਤੇ ਤੁਹਾਡੇ IRCC ਖਾਤੇ ਦੀ ਸੂਚੀ ਹੈ।
ita-official-link = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/apply-permanent-residence.html
ita-forgotten = ਸੱਦਾ ਭੁਲਾ ਦਿੱਤਾ ਹੈ; ਸੂਚਨਾਵਾਂ ਪਹਿਲਾਂ ਵਾਂਗ ਹਨ।
ita-not =
    ਤੁਹਾਡੇ ਦੱਸੇ ਤੱਥਾਂ ਅਨੁਸਾਰ ਤੁਸੀਂ ਲਕੀਰ ਤੋਂ ਉੱਪਰ ਸੀ, ਪਰ ਪੱਕੀ ਗੱਲ ਸਿਰਫ਼ IRCC ਦੱਸ ਸਕਦਾ ਹੈ। ਇਹ ਡਰਾਅ ਤੋਂ ਇੱਕ-ਦੋ ਦਿਨ ਬਾਅਦ ਖਾਤੇ ਵਿੱਚ ਦਿਸ ਸਕਦਾ ਹੈ। ਨਹੀਂ ਤਾਂ ਕੋਈ ਤੱਥ ਵੱਖਰਾ ਹੋ ਸਕਦਾ ਹੈ: ਜਨਮਦਿਨ ਜਾਂ ਖਤਮ ਹੋਏ ਟੈਸਟ ਤੋਂ ਬਾਅਦ ਸਕੋਰ, ਪ੍ਰੋਗਰਾਮ ਜਾਂ ਸ਼੍ਰੇਣੀ, ਜਮ੍ਹਾਂ ਦਾ ਸਮਾਂ, ਜਾਂ ਖਤਮ ਹੋਈ ਪ੍ਰੋਫਾਈਲ। IRCC ਤੋਂ ਵੀ ਲੋਕ ਖੁੰਝੇ ਹਨ (ਡਰਾਅ #418)।

    ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੋਂ ਦੀ ਪ੍ਰੋਫਾਈਲ ਆਪਣੇ IRCC ਖਾਤੇ ਨਾਲ ਮਿਲਾਓ।
ita-event = { $days ->
    [0] ਪੱਕੀ ਰਿਹਾਇਸ਼ ਦੀ ਅਰਜ਼ੀ ਦਾ ਆਖਰੀ ਦਿਨ
   *[other] ਪੱਕੀ ਰਿਹਾਇਸ਼ ਦੀ ਅਰਜ਼ੀ ਲਈ { $days } ਦਿਨ ਬਾਕੀ
 }
ita-event-description = ਤੁਹਾਡੇ ਬੋਟ ਨੂੰ ਦੱਸੇ ਦਿਨ ਤੋਂ ਪੂਰੇ ਦਿਨਾਂ ਵਿੱਚ ਗਿਣਿਆ। ਠੀਕ ਘੰਟਾ ਤੁਹਾਡੇ IRCC ਖਾਤੇ ਵਿੱਚ ਹੈ।

## The conversation: draws

draws-none-yet = ਮੈਂ ਹਾਲੇ IRCC ਦੇ ਡਰਾਅ ਨਹੀਂ ਪੜ੍ਹੇ। ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
draws-none-of-type = ਇਸ ਕਿਸਮ ਦਾ ਹਾਲੇ ਕੋਈ ਡਰਾਅ ਨਹੀਂ ਹੋਇਆ: { $type }।
draws-title = <b>{ $type }</b> · ਪੰਨਾ { $page } / { $pages }
draws-all = ਸਾਰੇ ਡਰਾਅ
draws-all-button = ਸਾਰੇ ਡਰਾਅ
draws-newer-button = ‹ ਨਵੇਂ
draws-older-button = ਪੁਰਾਣੇ ›
draws-filter-button = ਕਿਸਮ ਚੁਣੋ
draws-filter = ਕਿਹੜੇ ਡਰਾਅ?
draws-open-button = ਸਾਰੇ ਡਰਾਅ
draws-unknown-type = ਡਰਾਅ ਦੀ ਇਹ ਕਿਸਮ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ। ਜੋ ਪਤਾ ਹਨ:
draw-ask = ਕਿਹੜਾ ਡਰਾਅ? ਉਸ ਦਾ ਨੰਬਰ ਭੇਜੋ, ਮਿਸਾਲ: /draw 297
draw-unknown = ਡਰਾਅ #{ $draw } ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ।
draw-newest = ਸਭ ਤੋਂ ਨਵਾਂ #{ $draw } ਹੈ।

## The conversation: alert settings

alerts-title = <b>ਤੁਹਾਡੀਆਂ ਸੂਚਨਾਵਾਂ</b>
alerts-active = ਸੂਚਨਾਵਾਂ ਚਾਲੂ ਹਨ।
alerts-paused = ਸੂਚਨਾਵਾਂ <b>ਰੁਕੀਆਂ</b> ਹਨ।
alerts-which-met = ਤੁਹਾਨੂੰ ਉਹ ਡਰਾਅ ਦੱਸੇ ਜਾਂਦੇ ਹਨ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ, ਜਾਂ ਟਾਈ-ਬ੍ਰੇਕ ਕਰਕੇ ਸ਼ਾਇਦ ਮਿਲਿਆ ਹੁੰਦਾ।
alerts-which-mine = ਤੁਹਾਨੂੰ ਉਹ ਡਰਾਅ ਦੱਸੇ ਜਾਂਦੇ ਹਨ ਜੋ ਤੁਹਾਡੇ ਲਈ ਹਨ ਜਾਂ ਹੋ ਸਕਦੇ ਹਨ।
alerts-which-all = ਤੁਹਾਨੂੰ ਹਰ ਡਰਾਅ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
alerts-which-met-button = ਸਿਰਫ਼ ਜੇ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ
alerts-which-mine-button = ਜੋ ਮੇਰੇ ਲਈ ਹੋ ਸਕਦੇ ਹਨ
alerts-which-all-button = ਹਰ ਡਰਾਅ
alerts-quiet = ਚੁੱਪ ਦੇ ਘੰਟੇ: <b>{ $start } ਤੋਂ { $end }</b> ({ $zone })। ਉਦੋਂ ਸੁਨੇਹੇ ਤੁਰੰਤ ਆਉਂਦੇ ਹਨ, ਬਿਨਾਂ ਆਵਾਜ਼।
alerts-no-quiet = ਚੁੱਪ ਦੇ ਘੰਟੇ: <b>ਕੋਈ ਨਹੀਂ</b>
alerts-muted = ਚੁੱਪ: <b>{ $types }</b>
alerts-reminders = ਯਾਦ-ਦਹਾਨੀ: ਸਕੋਰ ਘਟਣ ਤੋਂ <b>{ $days } ਦਿਨ</b> ਪਹਿਲਾਂ
alerts-no-reminders = ਯਾਦ-ਦਹਾਨੀ: <b>ਕੋਈ ਨਹੀਂ</b>
alerts-invited = ਜਦ ਤੱਕ ਸੱਦਾ ਖੁੱਲ੍ਹਾ ਹੈ, ਉਸ ਪ੍ਰੋਫਾਈਲ ਦੀਆਂ ਸੂਚਨਾਵਾਂ ਚੁੱਪ ਹਨ: /ita
alerts-reminders-ask =
    ਸਕੋਰ ਘਟਾਉਣ ਜਾਂ ਰਾਹ ਬੰਦ ਕਰਨ ਵਾਲੀ ਗੱਲ ਕਿੰਨਾ ਪਹਿਲਾਂ ਯਾਦ ਕਰਾਵਾਂ: ਜਨਮਦਿਨ, ਖਤਮ ਹੁੰਦਾ ਟੈਸਟ ਜਾਂ ਪ੍ਰੋਫਾਈਲ? ਦਬਾ ਕੇ ਚਾਲੂ (🔔) ਜਾਂ ਬੰਦ (🔕) ਕਰੋ।

    ਇਹ ਦਿਨ ਮੈਨੂੰ ਜਮ੍ਹਾਂ ਦੀ ਤਾਰੀਖ ਤੋਂ ਪਤਾ ਹਨ, ਅਤੇ ਕੈਲਕੁਲੇਟਰ ਦੇ ਜਵਾਬਾਂ ਤੋਂ, ਜੇ ਰੱਖਣ ਦਿਓ। ਸੱਦੇ ਦੇ ਦਿਨ ਹਮੇਸ਼ਾ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
alerts-lead-button = { $mark } { $days } ਦਿਨ ਪਹਿਲਾਂ
alerts-silent = ਜੋ ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ, ਉਹ ਬਿਨਾਂ ਆਵਾਜ਼ ਆਉਂਦਾ ਹੈ।
alerts-quiet-button = ਚੁੱਪ ਦੇ ਘੰਟੇ
alerts-quiet-ask = ਸੁਨੇਹੇ ਕਦੋਂ ਬਿਨਾਂ ਆਵਾਜ਼ ਆਉਣ? ਸਮੇਂ ਤੁਹਾਡੇ ਖੇਤਰ ਦੇ ਹਨ: { $zone }।
alerts-no-quiet-button = ਚੁੱਪ ਦੇ ਘੰਟੇ ਨਹੀਂ
alerts-types-button = ਕਿਸਮਾਂ ਚੁੱਪ ਕਰੋ
alerts-types-ask = ਕਿਸਮ ਦਬਾ ਕੇ ਚੁੱਪ ਕਰੋ (🔕) ਜਾਂ ਫਿਰ ਸੁਣੋ (🔔)।
alerts-resume-button = ਸੂਚਨਾਵਾਂ ਮੁੜ ਚਲਾਓ
alerts-muted-popup = ਚੁੱਪ: { $type }। ਉਹੀ ਬਟਨ ਵਾਪਸ ਕਰਦਾ ਹੈ।
alerts-unmuted-popup = ਹੁਣ ਫਿਰ ਦੱਸਿਆ ਜਾਵੇਗਾ: { $type }।

## The conversation: time zone, language

zone-ask =
    ਤੁਸੀਂ ਕਿਸ ਸਮਾਂ-ਖੇਤਰ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ? ਹੁਣ <b>{ $zone }</b> ਹੈ।

    ਚੁਣੋ, ਜਾਂ ਸ਼ਹਿਰ ਜਾਂ ਫ਼ਰਕ ਲਿਖੋ: <b>Nairobi</b>, <b>UTC+5:30</b>
zone-unknown = ਇਹ ਥਾਂ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ। ਨੇੜੇ ਦਾ ਵੱਡਾ ਸ਼ਹਿਰ ਲਿਖੋ, ਜਾਂ UTC ਤੋਂ ਫ਼ਰਕ, ਜਿਵੇਂ UTC+5:30।
zone-kept = ਤੁਹਾਡਾ ਸਮਾਂ-ਖੇਤਰ <b>{ $zone }</b> ਹੈ। ਉੱਥੇ ਹੁਣ { $now } ਹੈ।
zone-toronto = ਟੋਰਾਂਟੋ, ਓਟਾਵਾ
zone-vancouver = ਵੈਨਕੂਵਰ
zone-edmonton = ਕੈਲਗਰੀ, ਐਡਮੰਟਨ
zone-halifax = ਹੈਲੀਫੈਕਸ
zone-kolkata = ਭਾਰਤ
zone-karachi = ਪਾਕਿਸਤਾਨ
zone-manila = ਫਿਲੀਪੀਨਜ਼
zone-lagos = ਨਾਈਜੀਰੀਆ
zone-casablanca = ਮੋਰੱਕੋ
zone-dubai = ਦੁਬਈ
zone-tehran = ਈਰਾਨ
zone-shanghai = ਚੀਨ
zone-paris = ਪੈਰਿਸ, ਬ੍ਰਸੇਲਜ਼
zone-sao_paulo = ਸਾਓ ਪਾਓਲੋ
zone-douala = ਕੈਮਰੂਨ
zone-utc = UTC
language-ask = ਮੈਂ ਤੁਹਾਡੇ ਨਾਲ ਕਿਹੜੀ ਭਾਸ਼ਾ ਬੋਲਾਂ?
language-kept = ਹੁਣ ਮੈਂ ਤੁਹਾਡੇ ਨਾਲ ਪੰਜਾਬੀ ਬੋਲਦਾ ਹਾਂ।

## The conversation: status

status-title = <b>ਨਿਗਰਾਨੀ ਦਾ ਹਾਲ</b>
status-read = IRCC ਦੀ ਫਾਈਲ ਆਖਰੀ ਵਾਰ ਪੜ੍ਹੀ: { $when }
status-changed = ਆਖਰੀ ਵਾਰ ਬਦਲੀ: { $when }
status-not-read = ਮੇਰੇ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ IRCC ਦੀ ਫਾਈਲ ਨਹੀਂ ਪੜ੍ਹੀ ਗਈ।
status-failing = ⚠️ { $since } ਤੋਂ ਜਵਾਬ ਨਹੀਂ ਮਿਲਿਆ। ਮੈਂ ਕੋਸ਼ਿਸ਼ ਜਾਰੀ ਰੱਖਦਾ ਹਾਂ; ਕੁਝ ਨਹੀਂ ਖੁੰਝੇਗਾ।
status-newest = ਸਭ ਤੋਂ ਨਵਾਂ ਡਰਾਅ: #{ $draw }, { $date } ਦਾ। ਮੈਂ ਪਹਿਲੀ ਵਾਰ ਵੇਖਿਆ: { $when }
status-delivery = ਇਸ ਦੀਆਂ ਸੂਚਨਾਵਾਂ: { $sent } ਭੇਜੀਆਂ, { $waiting } ਉਡੀਕ ਵਿੱਚ।
status-took = ਆਖਰੀ, ਐਲਾਨ ਤੋਂ { $seconds } ਸਕਿੰਟ ਬਾਅਦ ਗਈ।
status-again-button = ਮੁੜ ਵੇਖੋ

## The conversation: leaving

stop-done = ਤੁਹਾਡੀਆਂ ਸੂਚਨਾਵਾਂ ਰੁਕੀਆਂ ਹਨ। ਤੁਹਾਡਾ ਦੱਸਿਆ ਸਭ ਕੁਝ ਰੱਖਿਆ ਹੈ।
delete-button = ਸਭ ਕੁਝ ਮਿਟਾਓ
delete-ask = ਤੁਹਾਡੇ ਬਾਰੇ ਦਰਜ ਸਭ ਕੁਝ ਤੁਰੰਤ ਅਤੇ ਹਮੇਸ਼ਾ ਲਈ ਮਿਟਾਵਾਂ?
delete-yes-button = ਹਾਂ, ਸਭ ਮਿਟਾਓ
delete-no-button = ਨਹੀਂ, ਰੱਖੋ
delete-done = ਤੁਹਾਡੇ ਬਾਰੇ ਸਭ ਕੁਝ ਮਿਟਾ ਦਿੱਤਾ ਹੈ। ਮੁੜ ਆਉਣਾ ਹੋਵੇ: /start
delete-kept = ਕੁਝ ਨਹੀਂ ਮਿਟਾਇਆ।
delete-nothing = ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਦਰਜ ਨਹੀਂ। ਸ਼ੁਰੂ ਕਰਨਾ ਹੋਵੇ: /start
mydata-button = ਮੇਰਾ ਡਾਟਾ ਭੇਜੋ
mydata-follows = ਤੁਹਾਡੇ ਬਾਰੇ ਦਰਜ ਸਭ ਕੁਝ ਇਹ ਹੈ। ਸਿਰਫ਼ ਪਹੁੰਚੀਆਂ ਸੂਚਨਾਵਾਂ ਦਾ ਰਿਕਾਰਡ ਫਾਈਲ ਵਿੱਚ ਨਹੀਂ: 30 ਦਿਨਾਂ ਲਈ, ਕਿਹੜੀ ਸੂਚਨਾ ਕਿਸ ਸੁਨੇਹੇ ਵਿੱਚ ਤੁਹਾਨੂੰ ਮਿਲੀ।

## The conversation: what is not a command, and groups

fallback-text = ਮੈਂ ਸਮਝਿਆ ਨਹੀਂ। ਤੁਸੀਂ ਸਕੋਰ ਭੇਜ ਸਕਦੇ ਹੋ ਜਿਵੇਂ 522, ਡਰਾਅ ਜਿਵੇਂ #297, ਜਾਂ ਕਿਸਮ ਜਿਵੇਂ “cec” ਜਾਂ “french”।
fallback-command = ਇਹ ਕਮਾਂਡ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ।
fallback-other = ਮੈਂ ਸਿਰਫ਼ ਲਿਖਤ ਪੜ੍ਹ ਸਕਦਾ ਹਾਂ। ਦਸਤਾਵੇਜ਼ ਨਾ ਭੇਜੋ: ਇੱਥੇ ਕੋਈ ਕਦੇ ਨਹੀਂ ਮੰਗੇਗਾ।
fallback-forwarded = ਅੱਗੇ ਭੇਜੇ ਸੁਨੇਹੇ ਮੈਂ ਨਹੀਂ ਛੇੜਦਾ: ਉਨ੍ਹਾਂ ਨਾਲ ਤੁਹਾਡੇ ਤੱਥ ਨਹੀਂ ਬਦਲਦੇ। ਆਪ ਲਿਖੋ, ਜਿਵੇਂ 522 ਜਾਂ #297।
group-only-private = ਸਕੋਰ ਬਾਰੇ ਮੈਂ ਸਿਰਫ਼ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਗੱਲ ਕਰਦਾ ਹਾਂ।
group-button = ਨਿੱਜੀ ਚੈਟ ਖੋਲ੍ਹੋ

## Several profiles in one chat (bot/chat/several.py)

who-of = <b>{ $name }</b>
who-title = <b>ਇਸ ਚੈਟ ਦੀਆਂ ਪ੍ਰੋਫਾਈਲਾਂ</b>
who-explained = ਜੋੜੇ ਜਾਂ ਗਾਹਕਾਂ ਲਈ: { $most } ਤੱਕ ਪ੍ਰੋਫਾਈਲਾਂ, ਹਰ ਇੱਕ ਦੇ ਆਪਣੇ ਤੱਥ। ਸੂਚਨਾ ਵਿੱਚ ਹਰ ਇੱਕ ਦੀ ਲਾਈਨ ਹੈ। ਕਮਾਂਡਾਂ ● ਵਾਲੀ ਬਾਰੇ ਹਨ; ਬਦਲਣ ਲਈ ਹੋਰ ਦਬਾਓ।
who-add-button = + ਪ੍ਰੋਫਾਈਲ ਜੋੜੋ
who-rename-button = { $name } ਦਾ ਨਾਂ ਬਦਲੋ
who-remove-button = { $name } ਹਟਾਓ
who-remove-yes-button = ਹਾਂ, ਹਟਾਓ
who-remove-ask = ਪ੍ਰੋਫਾਈਲ <b>{ $name }</b> ਨੂੰ ਉਸ ਦੇ ਸਾਰੇ ਤੱਥਾਂ ਸਮੇਤ ਹਟਾਵਾਂ?
who-ask = ਪ੍ਰੋਫਾਈਲ ਦਾ ਨਾਂ ਕੀ ਹੋਵੇ? ਪਹਿਲਾ ਨਾਂ ਜਾਂ ਅੱਖਰ ਕਾਫ਼ੀ ਹਨ।
who-added = ਜੋੜੀ ਗਈ: <b>{ $name }</b>। ਹੁਣ ਦੱਸੋ ਕੀ ਲਾਗੂ ਹੈ।
who-renamed = ਹੁਣ ਨਾਂ <b>{ $name }</b> ਹੈ।
who-fault-empty = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਅੱਖਰ ਚਾਹੀਦਾ ਹੈ।
who-fault-too_long = ਬਹੁਤ ਲੰਮਾ ਹੈ: ਵੱਧ ਤੋਂ ਵੱਧ { $longest } ਅੱਖਰ।
who-fault-taken = ਇੱਥੇ ਕਿਸੇ ਹੋਰ ਪ੍ਰੋਫਾਈਲ ਦਾ ਇਹ ਨਾਂ ਹੈ।
who-full-popup = ਪਹਿਲਾਂ ਹੀ { $most } ਪ੍ਰੋਫਾਈਲਾਂ ਹਨ; ਇੱਕ ਚੈਟ ਵਿੱਚ ਇਸ ਤੋਂ ਵੱਧ ਨਹੀਂ।

## Groups, channels and cards (bot/text/groups.py, bot/chat/group_settings.py, bot/chat/inline.py)

about-me-button = ਮੇਰੇ ਬਾਰੇ?
group-lost = “{ $title }” ਵਿੱਚ, ਜਿੱਥੇ ਤੁਸੀਂ ਮੈਨੂੰ ਜੋੜਿਆ ਸੀ, ਮੈਂ ਹੁਣ ਡਰਾਅ ਨਹੀਂ ਪਾ ਸਕਦਾ। ਉੱਥੋਂ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਰੱਖੀਆਂ ਹਨ: ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਮਿਲੇ ਤਾਂ ਪ੍ਰਬੰਧਕ /here ਨਾਲ ਅੱਗੇ ਚਲਾ ਸਕਦਾ ਹੈ।
group-lost-untitled = ਜਿਸ ਗਰੁੱਪ ਜਾਂ ਚੈਨਲ ਵਿੱਚ ਤੁਸੀਂ ਮੈਨੂੰ ਜੋੜਿਆ ਸੀ, ਉੱਥੇ ਮੈਂ ਹੁਣ ਡਰਾਅ ਨਹੀਂ ਪਾ ਸਕਦਾ। ਉੱਥੋਂ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਰੱਖੀਆਂ ਹਨ: ਲਿਖਣ ਦੀ ਇਜਾਜ਼ਤ ਮਿਲੇ ਤਾਂ ਪ੍ਰਬੰਧਕ /here ਨਾਲ ਅੱਗੇ ਚਲਾ ਸਕਦਾ ਹੈ।
group-title = <b>Express Entry ਡਰਾਅ, IRCC ਦੇ ਛਾਪਦਿਆਂ ਹੀ</b>
group-on = ਮੈਂ ਇੱਥੇ ਹਰ ਡਰਾਅ ਦੇ ਤੱਥ ਪਾਉਂਦਾ ਹਾਂ, ਕਿਸੇ ਦਾ ਸਕੋਰ ਨਹੀਂ।
group-on-topic = ਮੈਂ ਚੁਣੇ ਵਿਸ਼ੇ ਵਿੱਚ ਹਰ ਡਰਾਅ ਦੇ ਤੱਥ ਪਾਉਂਦਾ ਹਾਂ, ਕਿਸੇ ਦਾ ਸਕੋਰ ਨਹੀਂ।
group-off = ਮੈਂ ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਪਾਉਂਦਾ। ਪ੍ਰਬੰਧਕ ਇਹ ਬਦਲ ਸਕਦਾ ਹੈ।
group-left-out = ਛੱਡੇ ਗਏ: <b>{ $types }</b>
group-here-button = ਇੱਥੇ ਪਾਓ
group-stop-button = ਕੁਝ ਨਾ ਪਾਓ
group-types-button = ਕਿਹੜੇ ਡਰਾਅ
group-close-button = ਹੋ ਗਿਆ
group-types-ask = ਕਿਸਮ ਦਬਾ ਕੇ ਛੱਡੋ (▫️) ਜਾਂ ਫਿਰ ਪਾਓ (✔️)।
group-language-ask = ਮੈਂ ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਪਾਵਾਂ?
group-admins-only = ਮੈਂ ਇੱਥੇ ਕੀ ਪਾਉਂਦਾ ਹਾਂ, ਇਹ ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕ ਬਦਲ ਸਕਦੇ ਹਨ।
group-admins-popup = ਇਹ ਸਿਰਫ਼ ਪ੍ਰਬੰਧਕ ਬਦਲ ਸਕਦੇ ਹਨ।
group-erased = ਮੈਂ ਇਹ ਗਰੁੱਪ ਭੁਲਾ ਦਿੱਤਾ ਹੈ ਅਤੇ ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਪਾਉਂਦਾ। ਮੁੜ ਸ਼ੁਰੂ ਕਰਨਾ ਹੋਵੇ: /here
group-channel-added = ਹੁਣ ਤੋਂ ਮੈਂ “{ $title }” ਵਿੱਚ ਹਰ ਡਰਾਅ ਦੇ ਤੱਥ ਪਾਉਂਦਾ ਹਾਂ। ਕੁਝ ਬਦਲਣ ਲਈ ਚੈਨਲ ਵਿੱਚ ਹੀ /alerts ਲਿਖੋ।
card-title = #{ $draw } · { $type }
card-description = { $date } · ਕੱਟ-ਆਫ਼ { $cutoff }

## Pictures: plain text (bot/text/charts.py)

chart-cutoffs-title = ਕੱਟ-ਆਫ਼
chart-period = { $since } – { $until }
chart-line = ਤੁਹਾਡਾ ਸਕੋਰ
chart-met = ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ
chart-not-met = ਨਹੀਂ, ਜਾਂ ਪਤਾ ਨਹੀਂ
chart-pool-title = ਪੂਲ
chart-pool-period = { $date } · { $total } ਉਮੀਦਵਾਰ
chart-pool-mine = ਤੁਸੀਂ: { $score }
chart-pool-note = ਫਿੱਕੇ: 10 ਅੰਕਾਂ ਤੋਂ ਚੌੜੇ ਖਾਨੇ
chart-months-title = ਮਹੀਨੇ ਦੇ ਸੱਦੇ
chart-rest = ਹੋਰ

## What if (bot/text/whatif.py)

whatif-ask =
    <b>ਜੇ ਇਉਂ ਹੁੰਦਾ …</b>
    ਪਿਛਲੇ ਬਾਰਾਂ ਮਹੀਨੇ ਹੋਰ ਸਕੋਰ, ਨਾਮਜ਼ਦਗੀ, ਫਰੈਂਚ ਵਿੱਚ NCLC 7 ਜਾਂ ਹੋਰ ਸ਼੍ਰੇਣੀ ਨਾਲ: ਹੇਠਾਂ ਦਬਾਓ, ਜਾਂ ਲਿਖੋ, ਮਿਸਾਲ /whatif 505, /whatif +20, /whatif french।
whatif-title = <b>ਜੇ ਇਉਂ ਹੁੰਦਾ: { $changes }</b>
whatif-score = { $score } ਅੰਕ
whatif-score-instead = { $own } ਦੀ ਥਾਂ { $score } ਅੰਕ
whatif-nomination = ਸੂਬਾਈ ਨਾਮਜ਼ਦਗੀ
whatif-now = ਜਿਵੇਂ ਹੁਣ ਹੈ: ਪਿਛਲੇ ਬਾਰਾਂ ਮਹੀਨਿਆਂ ਦੇ { $draws } ਡਰਾਅ ਵਿੱਚੋਂ { $mine } ਤੁਹਾਡੇ ਲਈ, ਅਤੇ { $met } ਵਿੱਚ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ।
whatif-now-no-score = ਜਿਵੇਂ ਹੁਣ ਹੈ: ਪਿਛਲੇ ਬਾਰਾਂ ਮਹੀਨਿਆਂ ਦੇ { $draws } ਡਰਾਅ ਵਿੱਚੋਂ { $mine } ਤੁਹਾਡੇ ਲਈ। ਮੈਨੂੰ ਤੁਹਾਡਾ ਸਕੋਰ ਪਤਾ ਨਹੀਂ: /score
whatif-then = ਤਾਂ: { $draws } ਵਿੱਚੋਂ { $mine } ਤੁਹਾਡੇ ਲਈ, ਅਤੇ { $met } ਵਿੱਚ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ।
whatif-then-no-score = ਤਾਂ: { $draws } ਵਿੱਚੋਂ { $mine } ਤੁਹਾਡੇ ਲਈ।
whatif-gained = <b>{ $mine } ਵਿੱਚੋਂ { $gained } ਹੋਰ:</b>
whatif-lost = <b>{ $lost } ਘੱਟ:</b>
whatif-more = … ਅਤੇ { $more } ਹੋਰ।
whatif-same = ਇਸ ਨਾਲ ਕੁਝ ਨਾ ਬਦਲਦਾ: ਉਹੀ ਡਰਾਅ।
whatif-nearest = ਸਭ ਤੋਂ ਨੇੜੇ ਰਿਹਾ: #{ $draw }, { $cutoff } ’ਤੇ, { $points ->
    [0] ਟਾਈ-ਬ੍ਰੇਕ ਕਰਕੇ
   *[other] { $points } ਅੰਕ ਘੱਟ
 }।
whatif-opened = { $opened } ਹੋਰ ਡਰਾਅ ਤੁਹਾਡੇ ਲਈ ਹੁੰਦੇ।
whatif-french = ਫਰੈਂਚ ਵਿੱਚ NCLC 7 ਸਕੋਰ ਵਿੱਚ 25 ਜਾਂ 50 ਅੰਕ ਵੀ ਜੋੜਦਾ ਹੈ। ਉਹ ਇੱਥੇ ਨਹੀਂ ਗਿਣੇ: /whatif french +50 ਗਿਣਦਾ ਹੈ।
whatif-not-understood = ਮੈਂ ਸਮਝਿਆ ਨਹੀਂ। ਮਿਸਾਲ: /whatif 505, /whatif +20, /whatif french
whatif-join-button = + { $type }
whatif-leave-button = − { $type }
whatif-nomination-button = ਨਾਮਜ਼ਦਗੀ
whatif-french-button = ਫਰੈਂਚ ਵਿੱਚ NCLC 7
whatif-more-button = ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਜਾਂ ਸ਼੍ਰੇਣੀ
whatif-reset-button = ਮੁੜ ਸ਼ੁਰੂ
whatif-choose = <b>ਜੇ ਇਉਂ ਹੁੰਦਾ …</b> ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਹੜਾ ਵੀ ਲਾਗੂ ਹੁੰਦਾ?

## The pool (bot/text/standing.py)

pool-title = <b>{ $date } ਦਾ ਪੂਲ</b>: { $total } ਉਮੀਦਵਾਰ
pool-above = { $score } ਤੋਂ ਉੱਪਰ <b>{ $least }</b> ਤੋਂ <b>{ $most }</b> ਲੋਕ ਸਨ।
pool-above-exactly = { $score } ਤੋਂ ਉੱਪਰ <b>{ $count }</b> ਲੋਕ ਸਨ।
pool-band = ਖਾਨੇ { $band } ਵਿੱਚ { $count } ਸਨ। ਸਿਰਫ਼ ਖਾਨੇ ਛਾਪੇ ਜਾਂਦੇ ਹਨ, ਇਸ ਲਈ ਅੰਦਰਲੀ ਥਾਂ ਕੋਈ ਨਹੀਂ ਦੱਸ ਸਕਦਾ।
pool-per-point = ਬਰਾਬਰ ਵੰਡੀਏ ਤਾਂ ਉੱਥੇ ਇੱਕ ਅੰਕ ’ਤੇ ਕਰੀਬ { $count } ਲੋਕ ਸਨ।
pool-moves = { $date } ਤੋਂ: ਖਾਨੇ { $band } ਵਿੱਚ { $band_change }, ਇਸ ਤੋਂ ਉੱਪਰ { $above_change }। ਪਿਛਲੇ ਅੰਕੜੇ:
pool-row = { $date }: ਖਾਨੇ ਵਿੱਚ { $band }, ਉੱਪਰ { $above }
pool-invited = ਅੰਕੜੇ ਆਪਣੇ ਡਰਾਅ ਤੋਂ ਪਹਿਲਾਂ ਦੇ ਹਨ: ਉਦੋਂ ਤੋਂ { $invited ->
    [one] 1 ਸੱਦਾ
   *[other] { $invited } ਸੱਦੇ
 } ਅਜਿਹੇ ਲੋਕਾਂ ਨੂੰ ਗਏ ਜੋ ਹਾਲੇ ਇੱਥੇ ਗਿਣੇ ਹਨ।
pool-no-score = ਸਕੋਰ ਮਿਲੇ ਤਾਂ ਦੱਸ ਸਕਦਾ ਹਾਂ ਕਿ ਕਿੰਨੇ ਤੁਹਾਡੇ ਤੋਂ ਉੱਪਰ ਹਨ: /score, ਜਾਂ /pool 505।
pool-none = IRCC ਦੇ ਪੂਲ ਅੰਕੜੇ ਹਾਲੇ ਨਹੀਂ ਪੜ੍ਹੇ। ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
pool-picture-button = ਤਸਵੀਰ

## Forecasts (bot/text/forecasts.py)

forecast-title = <b>ਆਮ ਤੌਰ ’ਤੇ ਕੀ ਹੁੰਦਾ ਰਿਹਾ</b>
forecast-type = <b>{ $type }</b>
forecast-rhythm = ਆਮ ਤੌਰ ’ਤੇ ਹਰ { $median } ਦਿਨ ਬਾਅਦ; ਪਿਛਲੇ { $gaps } ਵਕਫ਼ਿਆਂ ਵਿੱਚੋਂ ਪੰਜ ਪਿੱਛੇ ਚਾਰ { $short } ਤੋਂ { $long } ਦਿਨ ਦੇ ਸਨ।
forecast-rhythm-few = ਹੁਣ ਤੱਕ { $gaps } ਵਕਫ਼ੇ, { $short } ਤੋਂ { $long } ਦਿਨ ਦੇ।
forecast-rhythm-even = ਹੁਣ ਤੱਕ { $gaps ->
    [one] ਇੱਕ ਵਕਫ਼ਾ, { $median } ਦਿਨ ਦਾ
   *[other] { $gaps } ਵਕਫ਼ੇ, ਹਰ ਇੱਕ { $median } ਦਿਨ ਦਾ
 }।
forecast-last = ਪਿਛਲਾ: { $date }, { $days } ਦਿਨ ਪਹਿਲਾਂ।
forecast-silent = { $date } ਤੋਂ ਕੋਈ ਨਹੀਂ, { $days } ਦਿਨ ਤੋਂ; ਪਹਿਲਾਂ ਸਭ ਤੋਂ ਲੰਮਾ ਵਕਫ਼ਾ { $longest } ਸੀ। ਸ਼ਾਇਦ ਇਹ ਕਿਸਮ ਖਤਮ ਹੋ ਗਈ ਹੈ।
forecast-silent-lately = { $date } ਤੋਂ ਕੋਈ ਨਹੀਂ, { $days } ਦਿਨ ਤੋਂ; ਪਿਛਲੇ { $gaps } ਵਕਫ਼ਿਆਂ ਵਿੱਚੋਂ ਸਭ ਤੋਂ ਲੰਮਾ { $longest } ਸੀ। ਸ਼ਾਇਦ ਇਹ ਕਿਸਮ ਖਤਮ ਹੋ ਗਈ ਹੈ।
forecast-once = ਸਿਰਫ਼ ਇੱਕ ਹੋਇਆ ਹੈ, { $date } ਨੂੰ।
forecast-range = ਅਗਲੇ ਦਾ ਸੰਭਾਵੀ ਕੱਟ-ਆਫ਼, ਪੰਜ ਵਿੱਚੋਂ ਚਾਰ ਵਾਰ: <b>{ $low } ਤੋਂ { $high }</b>
forecast-card = { $type } ਲਈ ਮੇਰੇ ਪਿਛਲੇ { $ranges } ਅੰਦਾਜ਼ਿਆਂ ਵਿੱਚੋਂ { $held } ਠੀਕ ਰਹੇ। ਔਸਤ ਫ਼ਰਕ: ਮੇਰਾ { $mine } ਅੰਕ; “ਪਿਛਲੀ ਵਾਰ ਜਿੰਨਾ” ਦਾ { $same }।
forecast-loses = ਕੋਈ ਅੰਦਾਜ਼ਾ ਨਹੀਂ: { $since } ਤੋਂ { $tries } ਡਰਾਅ ਵਿੱਚ ਮੇਰਾ ਔਸਤ ਫ਼ਰਕ { $mine } ਅੰਕ ਸੀ, ਅਤੇ ਸਿਰਫ਼ “ਪਿਛਲੀ ਵਾਰ ਜਿੰਨਾ” ਦਾ { $same }।
forecast-untested = ਕੋਈ ਅੰਦਾਜ਼ਾ ਨਹੀਂ: ਪਰਖਣ ਲਈ ਡਰਾਅ ਘੱਟ ਹਨ।
forecast-borrowed = ਇਸ ਦੀ ਚੌੜਾਈ ਅਜਿਹੀਆਂ ਹੋਰ ਕਿਸਮਾਂ ’ਤੇ ਵੀ ਟਿਕੀ ਹੈ।
forecast-cutoffs = ਸਭ ਤੋਂ ਘੱਟ ਕੱਟ-ਆਫ਼: { $lowest } (#{ $low }, { $low_date })। ਸਭ ਤੋਂ ਉੱਚਾ: { $highest } (#{ $high }, { $high_date })।
forecast-sizes = ਸਭ ਤੋਂ ਛੋਟਾ ਡਰਾਅ: { $smallest ->
    [one] 1 ਸੱਦਾ
   *[other] { $smallest } ਸੱਦੇ
 } (#{ $small }, { $small_date })। ਸਭ ਤੋਂ ਵੱਡਾ: { $largest } (#{ $large }, { $large_date })।
forecast-never = ਇਸ ਕਿਸਮ ਦਾ ਹਾਲੇ ਕੋਈ ਡਰਾਅ ਨਹੀਂ ਹੋਇਆ: { $type }।
forecast-disclaimer = IRCC ਕੋਈ ਸਮਾਂ-ਸਾਰਣੀ ਨਹੀਂ ਛਾਪਦਾ। ਇਹ ਬੀਤੇ ਦੀ ਗੱਲ ਹੈ, ਆਉਣ ਵਾਲੇ ਦਾ ਵਾਅਦਾ ਨਹੀਂ।

## Captions of pictures (bot/chat/chart.py)

chart-caption-mine = ਤੁਹਾਡੀ ਲਕੀਰ <b>{ $line }</b> ’ਤੇ ਹੈ: ਇਨ੍ਹਾਂ { $draws } ਡਰਾਅ ਵਿੱਚੋਂ { $met } ਵਿੱਚ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ।
chart-caption-may-be = ਤੁਹਾਡੀ ਲਕੀਰ <b>{ $line }</b> ’ਤੇ ਹੈ: ਇਨ੍ਹਾਂ { $draws } ਡਰਾਅ ਵਿੱਚੋਂ { $met } ਵਿੱਚ ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ, ਜੇ ਉਹ ਤੁਹਾਡੇ ਲਈ ਸਨ।
chart-caption-others = { $draws } ਡਰਾਅ। ਇਹ ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ ਸਨ, ਇਸ ਲਈ ਤੁਹਾਡੀ ਲਕੀਰ ਨਹੀਂ ਖਿੱਚੀ।
chart-caption-no-score = { $draws } ਡਰਾਅ। ਸਕੋਰ ਮਿਲੇ ਤਾਂ ਤੁਹਾਡੀ ਲਕੀਰ ਖਿੱਚ ਸਕਦਾ ਹਾਂ: /score
chart-caption-pool = ਖਾਨੇ ਜਿਵੇਂ IRCC ਗਿਣਦਾ ਹੈ। /pool ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸਦਾ ਹੈ।
chart-caption-months = ਬਾਰਾਂ ਮਹੀਨਿਆਂ ਵਿੱਚ { $invited } ਸੱਦੇ, #{ $draw } ਤੱਕ।
chart-year = ਸਾਲ { $year } ਹੁਣ ਤੱਕ:
chart-year-row = { $type }: { $draws } ਡਰਾਅ, { $invited ->
    [one] 1 ਸੱਦਾ
   *[other] { $invited } ਸੱਦੇ
 }, { $range }
chart-no-draws = ਇਸ ਸਮੇਂ ਵਿੱਚ ਅਜਿਹਾ ਕੋਈ ਡਰਾਅ ਨਹੀਂ: { $type }।
chart-unknown = ਇਹ ਤਸਵੀਰ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ। ਇਹ ਬਣਾ ਸਕਦਾ ਹਾਂ:
chart-button = ਚਾਰਟ
chart-mine-button = ਮੇਰੇ ਕੱਟ-ਆਫ਼
chart-year-button = ਇੱਕ ਸਾਲ
chart-years-button = ਤਿੰਨ ਸਾਲ
chart-pool-button = ਪੂਲ
chart-months-button = ਮਹੀਨੇ ਦੇ ਸੱਦੇ
whatif-button = ਜੇ ਇਉਂ ਹੁੰਦਾ
forecast-button = ਅੰਦਾਜ਼ਾ

## News (bot/text/news.py, bot/chat/news.py)

news-title = <b>Express Entry ਦੀਆਂ ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ</b>
news-none = ਹਾਲੇ ਕੋਈ ਖ਼ਬਰ ਨਹੀਂ ਪੜ੍ਹੀ।
news-alert-title = <b>Express Entry ਦੀਆਂ ਖ਼ਬਰਾਂ</b>
news-link = <a href="{ $link }">{ $title }</a>
news-source = { $host }, { $when }
news-on-button = ਖ਼ਬਰਾਂ ਦੱਸੋ
news-off-button = ਖ਼ਬਰਾਂ ਨਾ ਦੱਸੋ
news-more-button = ਹੋਰ ਖ਼ਬਰਾਂ
news-stop-button = ਖ਼ਬਰਾਂ ਬੰਦ
news-off-popup = ਹੁਣ ਖ਼ਬਰਾਂ ਨਹੀਂ ਆਉਣਗੀਆਂ। /alerts ਮੁੜ ਚਾਲੂ ਕਰਦਾ ਹੈ।
alerts-news-on = Express Entry ਦੀਆਂ ਖ਼ਬਰਾਂ: <b>ਚਾਲੂ</b>, ਦਿਨ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ ਕੁਝ ਕੁ।
alerts-news-off = Express Entry ਦੀਆਂ ਖ਼ਬਰਾਂ: <b>ਬੰਦ</b>

## The operator: /stats, /broadcast, /resume (bot/chat/office.py, bot/text/letters.py)

letter-title = 📣 <b>ਇਸ ਬੋਟ ਦੇ ਚਲਾਉਣ ਵਾਲੇ ਵੱਲੋਂ</b>
letter-how = ਜੋ ਸਭ ਨੂੰ ਦੱਸਣਾ ਹੈ, ਕਮਾਂਡ ਤੋਂ ਬਾਅਦ ਲਿਖੋ, ਜਿਵੇਂ <code>/broadcast The bot moves tonight.</code> ਪਹਿਲਾਂ ਤੁਸੀਂ ਵੇਖਦੇ ਹੋ, ਅਤੇ ਤੁਹਾਡੇ ਕਹੇ ਬਿਨਾਂ ਕੁਝ ਨਹੀਂ ਜਾਂਦਾ।
letter-too-long = ਬਹੁਤ ਲੰਮਾ ਹੈ: ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਅੱਖਰ।
letter-send-button = { $people ->
    [one] ਇੱਕ ਵਿਅਕਤੀ ਨੂੰ ਭੇਜੋ
   *[other] { $people } ਲੋਕਾਂ ਨੂੰ ਭੇਜੋ
}
letter-drop-button = ਨਾ ਭੇਜੋ
letter-sent = 📣 ਜਾ ਰਿਹਾ ਹੈ। /stats ਦੱਸਦਾ ਹੈ ਕੀ ਬਾਕੀ ਹੈ।
letter-dropped = ਨਹੀਂ ਭੇਜਿਆ।
resumed = ਸੂਚਨਾਵਾਂ ਮੁੜ ਚੱਲ ਪਈਆਂ। ਜੇ ਫਿਰ ਬਹੁਤੀਆਂ ਚੈਟਾਂ “ਨਹੀਂ ਰਹੀ” ਕਹਿ ਕੇ ਮੁੜੀਆਂ, ਤਾਂ ਫਿਰ ਰੁਕਣਗੀਆਂ।
stats-title = <b>ਬੋਟ ਦਾ ਹਾਲ</b>
stats-people = { $people ->
    [one] ਇੱਕ ਵਿਅਕਤੀ
   *[other] { $people } ਲੋਕ
}, { $active } ਸਰਗਰਮ
stats-draws = { $draws } ਡਰਾਅ ਪਤਾ ਹਨ
stats-look = IRCC ਦੀ ਫਾਈਲ ਆਖਰੀ ਵਾਰ ਪੜ੍ਹੀ: { $when }
stats-no-queue = ਭੇਜਣ ਲਈ ਕੁਝ ਬਾਕੀ ਨਹੀਂ।
stats-queue = { $waiting ->
    [one] ਇੱਕ ਸੁਨੇਹਾ
   *[other] { $waiting } ਸੁਨੇਹੇ
} ਭੇਜਣ ਲਈ ਬਾਕੀ, { $since } ਤੋਂ
stats-newest = #{ $draw } ਦੀਆਂ ਸੂਚਨਾਵਾਂ: { $sent } ਭੇਜੀਆਂ, { $waiting } ਬਾਕੀ, { $given } ਛੱਡੀਆਂ, { $again } ਸ਼ੱਕ ਕਰਕੇ ਮੁੜ ਭੇਜੀਆਂ
stats-newest-untold = #{ $draw } ਦੱਸਿਆ ਨਹੀਂ ਗਿਆ।
