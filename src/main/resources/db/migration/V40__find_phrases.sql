-- One of several forms, as part of a tsquery. Each once: twice would seem twice as frequent to the planner.
create function isnad_any_of(forms text[]) returns text
    language sql immutable strict parallel safe
    return (select '(' || string_agg(distinct quote_literal(form), '|') || ')' from unnest(forms) form);

create or replace function isnad_search_query(input text) returns tsquery
    language sql immutable strict parallel safe
begin atomic
    select coalesce(string_agg(case when without then '!' else '' end || '(' || phrase || ')', ' & ' order by place), '')::tsquery
    from (select t.place, t.without, (
            select string_agg(isnad_any_of(array[isnad_word_form(w.word, false), isnad_word_form(w.word, true)]), '<->' order by w.place)
            from isnad_placed_words(isnad_folded_words(t.term)) w) as phrase
        from isnad_search_terms(input) t) terms
    where phrase is not null;
end;

create or replace function isnad_fuzzy_query(input text) returns tsquery
    language sql stable strict parallel safe
begin atomic
    select coalesce(string_agg(case when without then '!' else '' end || '(' || phrase || ')', ' & ' order by place), '')::tsquery
    from (select t.place, t.without, (
            select string_agg(isnad_any_of(array[isnad_word_form(w.word, false), isnad_word_form(w.word, true)]
                || case when not t.without then array(select isnad_similar_words(isnad_word_form(w.word, false))) end), '<->' order by w.place)
            from isnad_placed_words(isnad_folded_words(t.term)) w) as phrase
        from isnad_search_terms(input) t) terms
    where phrase is not null;
end;

-- Which words stand beside each other, as hashes: a phrase of frequent words is found by index and not by reading all texts
-- that have both. Places from 16,383 on are all one to a tsvector, and tell no neighbours.
create function isnad_pairs(words tsvector) returns tsvector
    language sql immutable strict parallel safe cost 5000
begin atomic
    with word as (
        select w.lexeme, place from unnest(words) w(lexeme, positions, weights) cross join lateral unnest(w.positions) place)
    select coalesce(array_to_tsvector(array_agg(distinct to_hex(hashtext(one.lexeme || ' ' || next.lexeme)))), '')
      from word one join word next on next.place = one.place + 1
     where next.place < 16383;
end;

-- A tsquery of the neighbours that a text must have to match what a user types, in the way of EXACT, STEMMED or FUZZY; empty
-- where no phrase is asked for.
create function isnad_pair_query(input text, matching text) returns text
    language sql stable strict parallel safe
begin atomic
    with word as (
        select t.place as term, w.place, w.word, count(*) over (partition by t.place) > 1 as of_phrase
          from isnad_search_terms(input) t cross join lateral isnad_placed_words(
              case matching when 'EXACT' then isnad_plain_words(t.term) else isnad_folded_words(t.term) end) w
         where not t.without),
         formed as (
        select term, place, case matching when 'EXACT' then array[word]
                else array[isnad_word_form(word, false), isnad_word_form(word, true)] end
                || case matching when 'FUZZY' then array(select isnad_similar_words(isnad_word_form(word, false))) end as forms
          from word where of_phrase),
         pair as (select forms, lead(forms) over (partition by term order by place) as next from formed)
    select coalesce(string_agg(isnad_any_of(array(select to_hex(hashtext(one || ' ' || other))
                                                    from unnest(forms) one cross join unnest(next) other)), ' & '), '')
      from pair where next is not null;
end;

-- The share of a table's rows that will match, as the planner expects: tells whether to read the newest or to look up all.
create function isnad_expected_share(of regclass, words text, matched text, pairs text) returns double precision
    language plpgsql strict as $$
declare
    plan json;
    expected double precision;
begin
    execute format('explain (format json) select 1 from %s t where t.%I @@ cast($1 as tsquery)', of, words) into plan using matched;
    expected := plan -> 0 -> 'Plan' ->> 'Plan Rows';
    if pairs <> '' then
        execute format('explain (format json) select 1 from %s t where isnad_pairs(t.%I) @@ cast($1 as tsquery)', of, words)
            into plan using pairs;
        expected := least(expected, cast(plan -> 0 -> 'Plan' ->> 'Plan Rows' as double precision));
    end if;
    return expected / (select greatest(reltuples, 1) from pg_class where oid = of);
end $$;

-- Kept, lest a search for words as written makes them anew of each text it looks at.
drop index claim_exact_idx;
drop index article_exact_idx;
alter table claim add column exact tsvector not null generated always as (isnad_exact_vector(text)) stored;
alter table article add column exact tsvector not null
    generated always as (isnad_exact_vector(coalesce(title, '') || ' ' || text)) stored;
create index claim_exact_idx on claim using gin (exact) with (fastupdate = off);
create index article_exact_idx on article using gin (exact) with (fastupdate = off);

create index claim_pairs_idx on claim using gin (isnad_pairs(search)) with (fastupdate = off);
create index article_pairs_idx on article using gin (isnad_pairs(search)) with (fastupdate = off);
create index claim_exact_pairs_idx on claim using gin (isnad_pairs(exact)) with (fastupdate = off);
create index article_exact_pairs_idx on article using gin (isnad_pairs(exact)) with (fastupdate = off);
