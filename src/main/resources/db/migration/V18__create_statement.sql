create sequence statement_seq increment by 50;

-- What somebody said, with its reports in several articles; what it derives from them is kept by the functions below.
create table statement (
    id             bigint      not null,
    -- Where two turn out to be one, the older survives and the other points to it.
    merged_into_id bigint,
    first_claim_id bigint,
    last_claim_id  bigint,
    first_on       date,
    last_on        date,
    reports        integer     not null default 0,
    created_at     timestamptz not null default now(),
    constraint statement_pkey primary key (id),
    constraint statement_merged_into_id_fkey foreign key (merged_into_id) references statement (id),
    constraint statement_first_claim_id_fkey foreign key (first_claim_id) references claim (id) on delete set null,
    constraint statement_last_claim_id_fkey foreign key (last_claim_id) references claim (id) on delete set null
);
create index statement_last_on_idx on statement (last_on desc, id) where reports > 1;
create index statement_merged_into_id_idx on statement (merged_into_id);
create index statement_first_claim_id_idx on statement (first_claim_id);
create index statement_last_claim_id_idx on statement (last_claim_id);

-- A report of a statement; a claim reports one at most.
create table statement_claim (
    claim_id     bigint not null,
    statement_id bigint not null,
    constraint statement_claim_pkey primary key (claim_id),
    constraint statement_claim_claim_id_fkey foreign key (claim_id) references claim (id) on delete cascade,
    constraint statement_claim_statement_id_fkey foreign key (statement_id) references statement (id)
);
create index statement_claim_statement_id_idx on statement_claim (statement_id, claim_id);

create function isnad_refresh_statements(ids bigint[]) returns void
    language sql as
$$
    update statement s
       set reports = (select count(*) from statement_claim m where m.statement_id = s.id),
           (first_claim_id, first_on) = (
               select c.id, c.listed_on from statement_claim m join claim c on c.id = m.claim_id join article a on a.id = c.article_id
                where m.statement_id = s.id order by c.listed_on, a.listed_on, c.id limit 1),
           (last_claim_id, last_on) = (
               select c.id, a.listed_on from statement_claim m join claim c on c.id = m.claim_id join article a on a.id = c.article_id
                where m.statement_id = s.id order by a.listed_on desc, c.id desc limit 1)
     where s.id = any (ids)
$$;

-- A claim that is found no more leaves its statement.
create function isnad_statement_lost_claim() returns trigger
    language plpgsql as
$$
begin
    perform isnad_refresh_statements(array[old.statement_id]);
    return null;
end
$$;
create trigger statement_lost_claim after delete on statement_claim
    for each row execute function isnad_statement_lost_claim();
