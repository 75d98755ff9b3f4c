package org.daybook.shared.board;

import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.board.member.SeatHandedOver;
import org.daybook.shared.contract.DaybookEvent;

/** The events of a board. */
public sealed interface BoardEvent extends DaybookEvent
        permits BoardEstablished,
                BoardRenamed,
                TermsOfReferenceSet,
                CadenceSet,
                MemberSeated,
                SeatChanged,
                SeatHandedOver,
                MemberReleased,
                BoardDissolved,
                BoardTextRedacted {}
