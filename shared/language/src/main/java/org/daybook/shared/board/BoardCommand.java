package org.daybook.shared.board;

import org.daybook.shared.board.attachment.AttachBoard;
import org.daybook.shared.board.attachment.DetachBoard;
import org.daybook.shared.board.delegation.DelegatePower;
import org.daybook.shared.board.delegation.EndDelegation;
import org.daybook.shared.board.member.ChangeSeat;
import org.daybook.shared.board.member.HandOverSeat;
import org.daybook.shared.board.member.ReleaseMember;
import org.daybook.shared.board.member.SeatMember;
import org.daybook.shared.board.procedure.ReserveMinuteNumbers;
import org.daybook.shared.board.procedure.SetDeadlines;
import org.daybook.shared.board.procedure.SetMinuteNumbering;
import org.daybook.shared.board.procedure.SetQuorum;
import org.daybook.shared.board.procedure.SetStandingItems;
import org.daybook.shared.contract.DaybookCommand;

/** The commands of a board. */
public sealed interface BoardCommand extends DaybookCommand
        permits EstablishBoard,
                RenameBoard,
                AttachBoard,
                DetachBoard,
                SetTermsOfReference,
                SetCadence,
                SetQuorum,
                SetStandingItems,
                SetDeadlines,
                SetMinuteNumbering,
                ReserveMinuteNumbers,
                DelegatePower,
                EndDelegation,
                SeatMember,
                ChangeSeat,
                HandOverSeat,
                ReleaseMember,
                DissolveBoard {}
