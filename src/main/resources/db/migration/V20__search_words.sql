-- How words are made equal for search. Texts and queries go through the same functions, so whatever they take off a word
-- is taken off on both sides. Nothing asks the server's locale, which may be C, where only ASCII counts as letters.

-- Words as written, one blank between them and around them: marks, tatweel and punctuation gone, digits ASCII, 1,000 as 1000.
create function isnad_plain_words(input text) returns text
    language sql immutable strict parallel safe
    return ' ' || btrim(regexp_replace(regexp_replace(regexp_replace(lower(translate(
        case when input ~ '[\uFB50-\uFDFF\uFE70-\uFEFC]' then normalize(input, nfkc) else input end,
        '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹' || U&'\0640\064B\064C\064D\064E\064F\0650\0651\0652\0653\0654\0655\0656\0657\0658\0670\06D6\06D7\06D8\06D9\06DA\06DB\06DC\06E5\06E6\06E7\06E8\200B\200C\200D\200E\200F\202A\202B\202C\202D\202E\2066\2067\2068\2069\FEFF',
        '01234567890123456789')),
        '([0-9])[,٬](?=[0-9]{3}(?![0-9]))', '\1', 'g'), '([0-9])[.٫](?=[0-9])', '\1.', 'g'),
        '(?:[\u0001-\u002D\u002F\u003A-\u0060\u007B-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7\u0600-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u2000-\u2BFF\u3000-\u303F\uFD3E\uFD3F\uFE00-\uFE0F\uFF00-\uFF0F\uFFFD]|\.(?![0-9])|(?<![0-9])\.)+', ' ', 'g')) || ' ';

-- Letters folded as in org.isnad.text.Folding; مسئول is another spelling of مسؤول.
create function isnad_folded_words(input text) returns text
    language sql immutable strict parallel safe
    return translate(regexp_replace(isnad_plain_words(input), 'ئو', 'وو', 'g'), 'أإآٱىیئةؤک', 'اااايييهوك');

-- A folded word without its article, its ending and, where asked, what else is written onto it:
--   article   العراق, وبالعراق, للعراق: عراق; but الله, والد, بالغ
--   clitics   وقال, لبغداد, فسيقول: قال, بغداد, يقول; but وزارة, فكرة, بطاقة, whose rest is another word
--   endings   كتابهم, حكومات, مسؤولين, قالت; a short word keeps what may be its own: لبنان, قانون, بيت
-- Which words are whole is less a matter of grammar than of the news: a wrong cut costs ranking, not finding.
create function isnad_word_form(word text, clitics boolean) returns text
    language plpgsql immutable strict parallel safe as $$
declare
    form text := word;
    bare text := null;
begin
    if left(form, 1) in ('ا', 'و', 'ف', 'ب', 'ك', 'ل') then
        if form ~ '^[وف]?لل' and form !~ '^[وف]?لله?$' then
            -- للعراق is ل and العراق, but للبنان ل and لبنان.
            bare := regexp_replace(form, '^[وف]?لل', case when clitics then 'ل' else '' end);
        elsif form ~ '^(ال..|[وف]?[بك]ال...|[وف]ال...)' and form !~ '^([وفبك]*الله|والد(ه|ت..?|ها|هم|ي.?|ا|ات)?)$' then
            bare := regexp_replace(form, '^[وف]?[بك]?ال', '');
        end if;
        form := coalesce(bare, form);
    end if;
    if clitics then
        if form ~ '^[وف]...'
                and form !~ '^(و(زير|زا?ر|فا[هت]|حد|جود|جه|صف|صل|احد|ادي|سام|سيم|عود|رد|رق|ليد|ايل)|ف(كر|ساد|يصل|ادي|رق|ريق|عال|ني|واد))' then
            form := substr(form, 2);
        end if;
        if form ~ '^[بكل]...'
                and form !~ '^(ب(طاق|لدي|حر|اخر|عيد|ناء|ني[هت])|ك(امل|رام|لام|مال|ريم|ندا|ان[توه]|فاح|اف[هي]|له[ام])|ل(بنان|ازم|احق|يل|جن|حظ|سان))'
                or form ~ '^س[يتن]...' or form ~ '^س[يت]..$' and form !~ '^س(ي[درمن]|ت[اهي])' then
            form := substr(form, 2);
        end if;
    end if;
    for round in 1..2 loop
        if length(form) > 5 and right(form, 2) in ('هم', 'هن', 'كم', 'نا', 'ان', 'ين', 'ون')
                and form not in ('طالبان', 'سليمان', 'مهرجان')
                or length(form) > 4 and right(form, 2) in ('ها', 'ات', 'وا') then
            form := left(form, -2);
        elsif length(form) > 3 and right(form, 1) in ('ه', 'ت') and form <> 'بيروت' then
            form := left(form, -1);
        else
            exit;
        end if;
    end loop;
    return form;
end $$;

-- Words with their places. Longer ones than 100 characters are no words.
create function isnad_placed_words(words text) returns table (word text, place bigint)
    language sql immutable strict parallel safe
begin atomic
    select w.word, w.place from string_to_table(btrim(words), ' ') with ordinality as w(word, place)
    where w.word <> '' and length(w.word) <= 100;
end;

-- Each word under its forms: with its clitics, which weighs more, and without. A vector holds at most a megabyte: longer
-- texts are searchable by their beginning.
create or replace function isnad_search_vector(input text) returns tsvector
    language sql immutable strict parallel safe cost 5000
begin atomic
    select coalesce(string_agg('''' || isnad_word_form(word, false) || ''':' || place || 'C '''
            || isnad_word_form(word, true) || ''':' || place, ' '), '')::tsvector
    from isnad_placed_words(isnad_folded_words(left(input, 200000)));
end;

-- The words as written, but for marks, tatweel and the digits' script.
create function isnad_exact_vector(input text) returns tsvector
    language sql immutable strict parallel safe cost 5000
begin atomic
    select coalesce(string_agg('''' || word || ''':' || place, ' '), '')::tsvector
    from isnad_placed_words(isnad_plain_words(left(input, 200000)));
end;

-- What a user types, cut into terms: words, "phrases" in any quotation marks, -without. Anything is a query: what is no
-- word, quotation mark or leading minus is a blank.
create function isnad_search_terms(input text) returns table (place bigint, without boolean, term text)
    language sql immutable strict parallel safe
begin atomic
    select found.place, left(concat(found.part[1], found.part[3]), 1) = '-', coalesce(found.part[2], found.part[3])
    from regexp_matches(translate(input, '«»“”„', '"""""'), '(-?)"([^"]*)"?|([^[:space:]"]+)', 'g')
        with ordinality as found(part, place)
    where isnad_plain_words(coalesce(found.part[2], found.part[3])) <> '  ';
end;

create or replace function isnad_search_query(input text) returns tsquery
    language sql immutable strict parallel safe
begin atomic
    select coalesce(string_agg(case when without then '!' else '' end || '(' || phrase || ')', ' & ' order by place), '')::tsquery
    from (select t.place, t.without, (select string_agg('(''' || isnad_word_form(w.word, false) || '''|'''
                || isnad_word_form(w.word, true) || ''')', '<->' order by w.place)
            from isnad_placed_words(isnad_folded_words(t.term)) w) as phrase
        from isnad_search_terms(input) t) terms
    where phrase is not null;
end;

-- The same for words as written, to be matched with isnad_exact_vector.
create function isnad_exact_query(input text) returns tsquery
    language sql immutable strict parallel safe
begin atomic
    select coalesce(string_agg(case when without then '!' else '' end || '(' || phrase || ')', ' & ' order by place), '')::tsquery
    from (select t.place, t.without, (select string_agg('''' || w.word || '''', '<->' order by w.place)
            from isnad_placed_words(isnad_plain_words(t.term)) w) as phrase
        from isnad_search_terms(input) t) terms
    where phrase is not null;
end;
