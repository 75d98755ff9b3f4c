-- What was redacted is told by few entries among many.
CREATE INDEX entry_redaction ON entry (position)
    WHERE type IN ('programme.text-redacted', 'workstream.text-redacted', 'review.text-redacted');
