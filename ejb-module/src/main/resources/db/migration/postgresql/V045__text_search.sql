-- Searching for parts of words, Chinese ones of one or two characters included, with an index. pg_trgm cannot do it: it needs three characters, and takes
-- Chinese ones for blanks where the locale is C. The grams of a text are its characters beyond ASCII, its pairs of characters, and its fours of ASCII ones,
-- which tell numbers apart of which every pair is common.
create function text_grams(said text) returns text[] language plpgsql immutable parallel safe cost 1000 as $$
declare
    letters text[] := string_to_array(said, null);
    grams text[] := '{}';
begin
    for place in 1 .. coalesce(cardinality(letters), 0) loop
        if place < cardinality(letters) then
            grams := grams || (letters[place] || letters[place + 1]);
        end if;
        if octet_length(letters[place]) > 1 then
            grams := grams || letters[place];
        elsif place + 3 <= cardinality(letters) and octet_length(letters[place + 1] || letters[place + 2] || letters[place + 3]) = 3 then
            grams := grams || (letters[place] || letters[place + 1] || letters[place + 2] || letters[place + 3]);
        end if;
    end loop;
    return grams;
end;
$$;

-- The fewest grams that tell as much about a text that holds the word.
create function word_grams(word text) returns text[] language sql immutable parallel safe as $$
    select case when length(word) = 1 then array(select word where octet_length(word) > 1) else array(
        select substr(word, place, 4) from generate_series(1, length(word) - 3) place where octet_length(substr(word, place, 4)) = 4
        union
        select substr(word, place, 2) from generate_series(1, length(word) - 1) place where octet_length(substr(word, place, 2)) > 2 or word !~ '[ -~]{4}') end
$$;

-- Whether a text holds a word; the planner sees through it to the index.
create function holds_text(said text, word text) returns boolean language sql immutable parallel safe as $$
    select text_grams(said) @> word_grams(word) and position(word in said) > 0
$$;

create index activity_text on activity using gin (text_grams(search_text));
create index agreement_text on agreement using gin (text_grams(search_text));
create index organization_text on organization using gin (text_grams(search_text));
create index listing_text on listing using gin (text_grams(search_text));
create index project_text on project using gin (text_grams(search_text));
create index resolution_text on resolution using gin (text_grams(search_text));

-- The log is searched for who acted, and for the beginning of a record's number.
create index audit_event_actor_text on audit_event using gin (text_grams(lower(actor_name)));
create index audit_event_key_lower on audit_event (lower(object_key) text_pattern_ops, id);
