-- Every word form of every article, to find those that resemble a misspelt one. Both extensions are trusted: whoever may
-- create objects in the database may install them.
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

-- A word in Latin letters, one for each Arabic one and the same for those often mistaken for each other (ت ث, د ذ, ض ظ):
-- trigrams know no Arabic letters where the server's locale is C.
create function isnad_letters(word text) returns text
    language sql immutable strict parallel safe
    return translate(word, 'ابپتثجچحخدذرزژسشصضظطعغفڤقكگلمنهويء', 'abbttjjhxddrzzscefffvogffqkklmnuwy');

create table search_word (
    word text not null collate "C",
    constraint search_word_pkey primary key (word)
);
create index search_word_letters_idx on search_word using gin (isnad_letters(word) gin_trgm_ops) with (fastupdate = off);

-- Sorted, so that two transactions never wait for each other in a circle.
create function isnad_learn_words() returns trigger
    language plpgsql as $$
begin
    insert into search_word select word from unnest(tsvector_to_array(new.search)) word
        where length(word) between 3 and 40 and word !~ '[0-9]' order by word collate "C"
        on conflict do nothing;
    return null;
end $$;

create trigger article_learn_words_insert after insert on article for each row execute function isnad_learn_words();
create trigger article_learn_words_update after update of text, title on article
    for each row when (old.search is distinct from new.search) execute function isnad_learn_words();

insert into search_word select distinct word from article, unnest(tsvector_to_array(search)) word
    where length(word) between 3 and 40 and word !~ '[0-9]';

-- The known forms most like this one: one letter changed, added or missing, two from six letters on.
create function isnad_similar_words(form text) returns setof text
    language sql stable strict parallel safe rows 8
    set pg_trgm.similarity_threshold = 0.2
begin atomic
    select word from search_word
    where length(form) > 2 and isnad_letters(word) % isnad_letters(form)
        and levenshtein(isnad_letters(word), isnad_letters(form)) <= case when length(form) > 5 then 2 else 1 end
    order by levenshtein(isnad_letters(word), isnad_letters(form)), similarity(isnad_letters(word), isnad_letters(form)) desc, word
    limit 8;
end;

-- As isnad_search_query, but each word stands for those like it too, save in what is to be left out.
create function isnad_fuzzy_query(input text) returns tsquery
    language sql stable strict parallel safe
begin atomic
    select coalesce(string_agg(case when without then '!' else '' end || '(' || phrase || ')', ' & ' order by place), '')::tsquery
    from (select t.place, t.without, (select string_agg('(''' || isnad_word_form(w.word, false) || '''|'''
                || isnad_word_form(w.word, true) || '''' || case when t.without then '' else coalesce((
                    select string_agg('|''' || similar_word || '''', '')
                    from isnad_similar_words(isnad_word_form(w.word, false)) similar_word), '') end || ')', '<->' order by w.place)
            from isnad_placed_words(isnad_folded_words(t.term)) w) as phrase
        from isnad_search_terms(input) t) terms
    where phrase is not null;
end;
