-- Who made a token: its owner, signed in with a password, or the installation itself, as the demo does. Until now an
-- administrator could make tokens for other accounts, and which ones were is not recorded: all that there are end within 30
-- days, so that owners make their own anew.
alter table account.token
    add column made_by text not null default 'INSTALLATION' check (made_by in ('OWNER', 'INSTALLATION', 'EARLIER'));
update account.token set made_by = 'EARLIER', expires_at = least(expires_at, now() + interval '30 days');

-- One-time passwords that were handed out for an account, which its owner is told of: whoever has one may sign in as the
-- owner. Kept when the credential is erased; names nobody but by post.
create table account.password_hand_out (
    id            uuid        primary key,
    account       uuid        not null,
    handed_out_at timestamptz not null,
    by_account    uuid,
    by_post       text        not null
);
create index password_hand_out_by_account on account.password_hand_out (account, handed_out_at);
