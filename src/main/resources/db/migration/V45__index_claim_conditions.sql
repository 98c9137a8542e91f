-- Every condition on claims that is no text, read from one index without the claims themselves: for totals, and for the few that
-- fulfil several. Single ones are found at their place, however rare.
create index claim_conditions_idx on claim (listed_on desc, id, stance, kind, status, said_on, speaker_id, article_id);
drop index claim_listed_on_idx;
create index claim_stance_idx on claim (stance, listed_on desc, id);
create index claim_kind_idx on claim (kind, listed_on desc, id);
create index claim_status_idx on claim (status, listed_on desc, id);
create index claim_rejected_idx on claim (id) where status = 'REJECTED';

-- An index answers alone for those pages only that a vacuum has seen.
alter table claim set (autovacuum_vacuum_insert_scale_factor = 0.05);
alter table article set (autovacuum_vacuum_insert_scale_factor = 0.05);
alter table chain_link set (autovacuum_vacuum_insert_scale_factor = 0.05);

-- The neighbours in the phrases of what a user types, null where there is no phrase. Reads no table: only fuzzy pairs do.
create function isnad_phrase_pairs(input text) returns tsquery
    language sql immutable strict parallel safe
begin atomic
    select cast(nullif(isnad_pair_query(input, 'STEMMED'), '') as tsquery);
end;

-- Each word once, however often it is typed: a word that most texts have, a hundred times over, took seconds.
create or replace function isnad_search_query(input text) returns tsquery
    language sql immutable strict parallel safe
begin atomic
    select coalesce(string_agg(distinct case when without then '!' else '' end || '(' || phrase || ')', ' & '), '')::tsquery
    from (select t.without, (
            select string_agg(isnad_any_of(array[isnad_word_form(w.word, false), isnad_word_form(w.word, true)]), '<->' order by w.place)
            from isnad_placed_words(isnad_folded_words(t.term)) w) as phrase
        from isnad_search_terms(input) t) terms
    where phrase is not null;
end;

create or replace function isnad_exact_query(input text) returns tsquery
    language sql immutable strict parallel safe
begin atomic
    select coalesce(string_agg(distinct case when without then '!' else '' end || '(' || phrase || ')', ' & '), '')::tsquery
    from (select t.without, (
            select string_agg(quote_literal(w.word), '<->' order by w.place)
            from isnad_placed_words(isnad_plain_words(t.term)) w) as phrase
        from isnad_search_terms(input) t) terms
    where phrase is not null;
end;

create or replace function isnad_fuzzy_query(input text) returns tsquery
    language sql stable strict parallel safe
begin atomic
    select coalesce(string_agg(distinct case when without then '!' else '' end || '(' || phrase || ')', ' & '), '')::tsquery
    from (select t.without, (
            select string_agg(isnad_any_of(array[isnad_word_form(w.word, false), isnad_word_form(w.word, true)]
                || case when not t.without then array(select isnad_similar_words(isnad_word_form(w.word, false))) end), '<->' order by w.place)
            from isnad_placed_words(isnad_folded_words(t.term)) w) as phrase
        from isnad_search_terms(input) t) terms
    where phrase is not null;
end;

-- What they truly cost, in operators: once for a statement they are nothing, row by row they are all. So the planner makes a plan
-- for the very text, in which they stand worked out.
alter function isnad_search_query(text) cost 20000;
alter function isnad_phrase_pairs(text) cost 20000;
