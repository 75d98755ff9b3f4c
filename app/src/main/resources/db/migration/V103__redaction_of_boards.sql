-- As V102 has it, with the aggregates that there are now.
create or replace function record.refuse_what_was_redacted() returns trigger language plpgsql as $$
begin
    if exists (select from record.event e where e.aggregate_id = new.aggregate_id and e.version > new.version
               and e.type in ('programme.text-redacted', 'workstream.text-redacted', 'board.text-redacted',
                              'meeting.text-redacted', 'review.text-redacted')) then
        return null;
    end if;
    return new;
end
$$;
