-- A relation shows what it rests on: the rule, the characters in both articles, the part in which the two claims differ.
alter table claim_relation rename column explanation to explanation_ar;
alter table claim_relation
    add column explanation_en         text,
    add column rule                   text    not null default 'same-words',
    -- Offsets count UTF-16 units of the text of the claim's article.
    add column evidence_start         integer,
    add column evidence_text          text,
    add column other_evidence_start   integer,
    add column other_evidence_text    text,
    add column difference_kind        text,
    add column difference_start       integer,
    add column difference_text        text,
    add column other_difference_start integer,
    add column other_difference_text  text,
    -- Each of the two outlets cites the other: nothing independent stands behind it.
    add column circular               boolean not null default false,
    add column reviewed_at            timestamptz,
    add constraint claim_relation_difference_kind_check
        check (difference_kind in ('FIGURE', 'NEGATION', 'ANTONYM', 'STANCE', 'DATE'));
update claim_relation
   set explanation_en = nullif(split_part(explanation_ar, ' / ', 2), ''), explanation_ar = split_part(explanation_ar, ' / ', 1)
 where explanation_ar is not null;
create index claim_relation_from_claim_id_idx on claim_relation (from_claim_id, id);
drop index claim_relation_to_claim_id_idx;
create index claim_relation_to_claim_id_idx on claim_relation (to_claim_id, id);

-- What hangs on a claim goes with it.
alter table claim_relation
    drop constraint claim_relation_from_claim_id_fkey, drop constraint claim_relation_to_claim_id_fkey,
    add constraint claim_relation_from_claim_id_fkey foreign key (from_claim_id) references claim (id) on delete cascade,
    add constraint claim_relation_to_claim_id_fkey foreign key (to_claim_id) references claim (id) on delete cascade;
