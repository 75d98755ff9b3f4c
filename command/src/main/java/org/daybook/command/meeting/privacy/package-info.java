/**
 * Private items of meetings: making them private and public, and asking people to attend them. Sees the agenda and the fold that
 * says what is private. Start with {@link org.daybook.command.meeting.privacy.PrivacyPart}.
 */
package org.daybook.command.meeting.privacy;
