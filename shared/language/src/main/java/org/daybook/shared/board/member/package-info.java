/** Posts that sit on a board. */
package org.daybook.shared.board.member;
