-- Words of a name, folded; the parts of عبد الله and أبو بكر made one, as they are written both ways.
create function isnad_name_words(input text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(regexp_replace(trim(regexp_replace(isnad_fold(input), '[[:space:][:punct:]«»“”‘’،؛؟…–—]+', ' ', 'g')),
        '(^| )(عبد|ابو|ابا|ابي) ', '\1\2', 'g'), ' (الله|الدين)( |$)', '\1\2', 'g');

-- The consonants of a name without articles and blanks, sounds that are spelt in several ways made one: ترامب and ترمب,
-- الأمريكية and أميركية, أ.ف.ب and أ ف ب are equal. Looser than identity: it finds those that a rule then compares.
create function isnad_name_skeleton(input text) returns text
    language sql immutable strict parallel safe
    return translate(regexp_replace(isnad_name_words(input), '(^| )(?:ال|لل)([^ ]{2})', '\1\2', 'g'),
        'جغقگطصظذضپڤ اويهءآ', 'ككككتسدددبف');

-- A person's last name in the same form.
create function isnad_family_key(input text) returns text
    language sql immutable strict parallel safe
    return isnad_name_skeleton(regexp_replace(isnad_name_words(input), '^.* ', ''));

-- The first and last word in the same form; null for a single one.
create function isnad_ends_key(input text) returns text
    language sql immutable strict parallel safe
    return case when isnad_name_words(input) like '% %'
        then isnad_name_skeleton(regexp_replace(isnad_name_words(input), ' .*$', '')) || ' ' || isnad_family_key(input) end;

alter table entity
    add column skeleton text not null collate "C" generated always as (isnad_name_skeleton(name)) stored,
    add column family_key text collate "C" generated always as
        (case when type = 'PERSON' then isnad_family_key(name) end) stored,
    add column ends_key text collate "C" generated always as (isnad_ends_key(name)) stored,
    -- The record that answers for this one, directly, however many merges lie between.
    add column merged_into bigint,
    -- Whether an editor chose the name, so that no article changes it.
    add column name_given boolean not null default false,
    add constraint entity_merged_into_fkey foreign key (merged_into) references entity (id),
    add constraint entity_merged_into_check check (merged_into <> id);
create index entity_skeleton_idx on entity (type, skeleton, id);
create index entity_family_key_idx on entity (family_key, id);
create index entity_single_name_idx on entity (family_key, id) where ends_key is null;
create index entity_ends_key_idx on entity (type, ends_key, id);
create index entity_merged_into_idx on entity (merged_into) where merged_into is not null;

alter table alias
    add column skeleton text not null collate "C" generated always as (isnad_name_skeleton(name)) stored,
    -- Whether an editor gave it: then it stands for its bearer even where it is a single word.
    add column given boolean not null default false;
create index alias_given_idx on alias (name_key) where given;
create index alias_skeleton_idx on alias (skeleton, entity_id);

-- The record that answers for a key: the survivor of merges, else the key itself.
create function isnad_survivor(key bigint) returns bigint
    language sql stable strict parallel safe
    return coalesce((select merged_into from entity where id = key), key);
