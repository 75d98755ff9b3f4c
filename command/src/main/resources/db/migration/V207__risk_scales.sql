-- What a programme calls the levels of likelihood and impact, as JSON; null while it has set none.
ALTER TABLE register.programme ADD COLUMN risk_scales text;
