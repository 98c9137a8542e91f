-- The claims in which a stem stands, latest first: unlike a GIN index it can be read for a bounded number of claims.
create table claim_term (
    term     text   not null collate "C",
    claim_id bigint not null,
    constraint claim_term_pkey primary key (term, claim_id),
    constraint claim_term_claim_id_fkey foreign key (claim_id) references claim (id) on delete cascade
);
create index claim_term_claim_id_idx on claim_term (claim_id);

-- Kept by the database, so that whoever writes a claim has it found.
create function isnad_index_claim_terms() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' then
        delete from claim_term where claim_id = new.id;
    end if;
    insert into claim_term select term, new.id from unnest(tsvector_to_array(new.search)) term;
    return null;
end
$$;
create trigger claim_terms after insert on claim for each row execute function isnad_index_claim_terms();
create trigger claim_terms_again after update on claim for each row
    when (old.text is distinct from new.text) execute function isnad_index_claim_terms();
insert into claim_term select term, c.id from claim c cross join unnest(tsvector_to_array(c.search)) term;
