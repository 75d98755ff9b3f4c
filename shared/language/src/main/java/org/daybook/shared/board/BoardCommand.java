package org.daybook.shared.board;

import org.daybook.shared.board.member.ChangeSeat;
import org.daybook.shared.board.member.HandOverSeat;
import org.daybook.shared.board.member.ReleaseMember;
import org.daybook.shared.board.member.SeatMember;
import org.daybook.shared.contract.DaybookCommand;

/** The commands of a board. */
public sealed interface BoardCommand extends DaybookCommand
        permits EstablishBoard,
                RenameBoard,
                SetTermsOfReference,
                SetCadence,
                SeatMember,
                ChangeSeat,
                HandOverSeat,
                ReleaseMember,
                DissolveBoard {}
