/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Passes the commands of the coding editor on to what it shows. */
public final class CodingCommandHandler extends AbstractHandler {

	private static final String PREFIX = "org.imece.coding.ui.";
	static final String CODE = PREFIX + "code";
	static final String IN_VIVO = PREFIX + "inVivo";
	static final String REPEAT = PREFIX + "repeatCode";
	static final String RECODE = PREFIX + "recode";
	static final String UNCODE = PREFIX + "uncode";
	static final String MEMO = PREFIX + "memo";
	static final String LINK = PREFIX + "link";
	static final String RESIZE = PREFIX + "resize";
	static final String SPLIT = PREFIX + "splitCoding";
	static final String MERGE = PREFIX + "mergeCodings";
	static final String DEFINITIONS = PREFIX + "compareDefinitions";
	static final String EDIT_TEXT = PREFIX + "editText";
	static final String BEGIN_TURN = PREFIX + "beginTurn";
	static final String JOIN_TURNS = PREFIX + "joinTurns";
	static final String SPEAKERS = PREFIX + "speakers";

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof CodingEditor editor) {
			editor.pane().ifPresent(pane -> {
				pane.commit();
				run(editor, pane, event.getCommand().getId().substring(PREFIX.length()));
			});
		}
		return null;
	}

	private static void run(CodingEditor editor, CodingPane pane, String command) {
		PassageCommands passage = new PassageCommands(pane);
		SpeakerCommands speakers = new SpeakerCommands(pane, editor.getSite());
		switch (command) {
		case "find" -> pane.find();
		case "code" -> pane.coding().choose("");
		case "inVivo" -> pane.coding().inVivo();
		case "repeatCode" -> pane.coding().repeat();
		case "recode" -> pane.current()
				.ifPresent(coding -> pane.actions().recode(coding, pane.textPane().belowSelection()));
		case "uncode" -> pane.current().ifPresent(pane.actions()::uncode);
		case "memo" -> pane.current().ifPresent(pane.actions()::memo);
		case "link" -> new CodingLinks(pane, editor.getSite()).show();
		case "compareDefinitions" -> pane.current().ifPresent(pane.actions()::compareDefinitions);
		case "resize" -> passage.fitToSelection();
		case "splitCoding" -> passage.split();
		case "mergeCodings" -> passage.merge();
		case "nextCoding" -> passage.next();
		case "previousCoding" -> passage.previous();
		case "startForwards" -> passage.moveStart(true);
		case "startBackwards" -> passage.moveStart(false);
		case "endForwards" -> passage.moveEnd(true);
		case "endBackwards" -> passage.moveEnd(false);
		case "editText" -> pane.setEditing(!pane.isEditing());
		case "focusMode" -> editor.toggleFocusMode();
		case "beginTurn" -> speakers.beginTurn();
		case "joinTurns" -> speakers.joinTurns();
		case "speakers" -> speakers.showSpeakers();
		default -> throw new IllegalArgumentException(command);
		}
	}
}
