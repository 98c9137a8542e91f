-- The latest of each kind for the first page.
create index claim_relation_kind_id_idx on claim_relation (kind, id);
