-- Makes spellings of one word equal, as org.isnad.text.Folding does: translate() also deletes what has no counterpart.
create function isnad_fold(input text) returns text
    language sql immutable strict parallel safe
    return lower(translate(input,
        'أإآٱىیئةؤک٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹' || U&'\0640\064B\064C\064D\064E\064F\0650\0651\0652\0653\0654\0655\0670\200B\200C\200D\200E\200F\202A\202B\202C\202D\202E\2066\2067\2068\2069\FEFF',
        'اااايييهوك01234567890123456789'));

-- Takes the article and what is written onto it off each word (والكتاب, بالكتاب, للكتاب: كتاب), which the stemmer does unevenly.
create function isnad_bare_words(input text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(isnad_fold(input), '(^|[^ء-ي])[وف]?(?:[بك]?ال|لل)([ء-ي]{2})', '\1\2', 'g');

-- Letter folding, then the Arabic stemmer. A vector holds at most a megabyte: longer texts are searchable by their beginning.
create function isnad_search_vector(input text) returns tsvector
    language sql immutable strict parallel safe
    return to_tsvector('pg_catalog.arabic'::regconfig, isnad_bare_words(left(input, 200000)));

-- What a user types: words, "phrases", -without; never raises a syntax error.
create function isnad_search_query(input text) returns tsquery
    language sql immutable strict parallel safe
    return websearch_to_tsquery('pg_catalog.arabic'::regconfig, isnad_bare_words(input));
