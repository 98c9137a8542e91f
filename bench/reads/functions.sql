-- What PostGraphile needs to ask the database the same that Isnad asks: claims by their words, newest first.
create or replace function search_claims(query text) returns setof claim language sql stable as $$
    select * from claim where search @@ isnad_search_query(query) order by listed_on desc, id
$$;
