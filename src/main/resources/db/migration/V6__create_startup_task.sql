-- What is done once in a database's life, not at every start.
create table startup_task (
    name    text        not null,
    done_at timestamptz not null default now(),
    constraint startup_task_pkey primary key (name)
);
