package org.daybook.shared.board;

import org.daybook.shared.board.attachment.BoardAttached;
import org.daybook.shared.board.attachment.BoardDetached;
import org.daybook.shared.board.delegation.DelegationEnded;
import org.daybook.shared.board.delegation.PowerDelegated;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.board.member.SeatHandedOver;
import org.daybook.shared.board.procedure.DeadlinesSet;
import org.daybook.shared.board.procedure.MinuteNumberingSet;
import org.daybook.shared.board.procedure.MinuteNumbersReserved;
import org.daybook.shared.board.procedure.QuorumSet;
import org.daybook.shared.board.procedure.StandingItemsSet;
import org.daybook.shared.contract.DaybookEvent;

/** The events of a board. */
public sealed interface BoardEvent extends DaybookEvent
        permits BoardEstablished,
                BoardRenamed,
                TermsOfReferenceSet,
                CadenceSet,
                QuorumSet,
                StandingItemsSet,
                DeadlinesSet,
                MinuteNumberingSet,
                MinuteNumbersReserved,
                PowerDelegated,
                DelegationEnded,
                MemberSeated,
                SeatChanged,
                SeatHandedOver,
                MemberReleased,
                BoardAttached,
                BoardDetached,
                BoardDissolved,
                BoardTextRedacted {}
