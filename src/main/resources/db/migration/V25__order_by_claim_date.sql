-- The date of a claim is kept beside what hangs on it, so that ledgers and timelines are read in their order from one index.
alter table figure add column listed_on date;
alter table claim_about add column listed_on date;
alter table chain_link add column listed_on date;
update figure f set listed_on = c.listed_on from claim c where c.id = f.claim_id;
update claim_about b set listed_on = c.listed_on from claim c where c.id = b.claim_id;
update chain_link l set listed_on = c.listed_on from claim c where c.id = l.claim_id;
alter table figure alter column listed_on set not null;
alter table claim_about alter column listed_on set not null;
alter table chain_link alter column listed_on set not null;

create function isnad_take_claim_date() returns trigger language plpgsql as $$
begin
    new.listed_on := (select listed_on from claim where id = new.claim_id);
    return new;
end $$;
create trigger figure_take_claim_date before insert on figure for each row execute function isnad_take_claim_date();
create trigger claim_about_take_claim_date before insert on claim_about for each row execute function isnad_take_claim_date();

-- Whether the link passes on what others said: everybody but a speaker who is a person or a body other than an outlet. What a
-- source without a name said is passed on by it as well: who said it first is lost.
alter table chain_link add column carries boolean;
create function isnad_carries(role text, party bigint) returns boolean language sql stable parallel safe
    return role <> 'SPEAKER' or party is null or (select organization_kind is not distinct from 'MEDIA' from entity where id = party);
update chain_link set carries = isnad_carries(role, entity_id);
alter table chain_link alter column carries set not null;
create function isnad_describe_link() returns trigger language plpgsql as $$
begin
    new.listed_on := (select listed_on from claim where id = new.claim_id);
    new.carries := isnad_carries(new.role, new.entity_id);
    return new;
end $$;
create trigger chain_link_describe before insert or update of role, entity_id on chain_link
    for each row execute function isnad_describe_link();

create function isnad_pass_claim_date() returns trigger language plpgsql as $$
begin
    update figure set listed_on = new.listed_on where claim_id = new.id;
    update claim_about set listed_on = new.listed_on where claim_id = new.id;
    update chain_link set listed_on = new.listed_on where claim_id = new.id;
    return null;
end $$;
create trigger claim_pass_date after update of listed_on on claim
    for each row when (old.listed_on is distinct from new.listed_on) execute function isnad_pass_claim_date();

-- What was said of somebody, by date.
create index claim_about_entity_id_listed_on_idx on claim_about (entity_id, listed_on desc, claim_id);
drop index claim_about_entity_id_idx;
-- Who passed on what, by date.
create index chain_link_carries_idx on chain_link (listed_on desc, claim_id, position) where carries;
