-- The embedded database ends with its program: nothing is left to abandon.
select 1;
