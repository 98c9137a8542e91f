-- What subscriptions tell of, in the order of commits.
create table live_event (
    id         bigint generated always as identity,
    kind       text        not null,
    subject_id bigint      not null,
    at         timestamptz not null default clock_timestamp(),
    constraint live_event_pkey primary key (id),
    constraint live_event_kind_check check (kind in ('ARTICLE', 'CLAIM', 'RELATION'))
);
create index live_event_kind_id_idx on live_event (kind, id);

-- Runs when the transaction commits, however the rows were written. The lock is held until the commit is done, so that ids
-- follow commits: who has read up to an id has missed nothing before it. NOTIFY waits for its turn in the same way.
create function isnad_record_event() returns trigger
    language plpgsql as $$
begin
    perform pg_advisory_xact_lock(7390117);
    insert into live_event (kind, subject_id) values (tg_argv[0], new.id);
    perform pg_notify('isnad_live', '');
    return null;
end $$;

create constraint trigger article_recorded after insert on article
    deferrable initially deferred for each row execute function isnad_record_event('ARTICLE');
create constraint trigger claim_recorded after insert on claim
    deferrable initially deferred for each row execute function isnad_record_event('CLAIM');
create constraint trigger claim_relation_recorded after insert on claim_relation
    deferrable initially deferred for each row when (new.status = 'PROPOSED')
    execute function isnad_record_event('RELATION');
