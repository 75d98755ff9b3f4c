-- What was redacted is told by few entries among many.
CREATE INDEX entry_redaction ON entry (position)
    WHERE type IN ('board.text-redacted', 'meeting.text-redacted', 'programme.text-redacted', 'review.text-redacted',
        'workstream.text-redacted');
