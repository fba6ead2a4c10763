/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.reading.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.imece.core.text.UserLocale;
import org.imece.law.ui.internal.Messages;
import org.imece.model.law.Expression;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.editor.PartialDates;

/** Chooses among the languages and states of an act. */
final class TextChoice {

	private final Combo combo;
	private List<Expression> offered = List.of();

	TextChoice(Composite parent, Consumer<Expression> choose) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleNames.set(combo, Messages.Reading_text);
		combo.addListener(SWT.Selection, event -> choose.accept(offered.get(combo.getSelectionIndex())));
	}

	void show(List<Expression> expressions, Expression selected) {
		offered = List.copyOf(expressions);
		combo.setItems(offered.stream().map(TextChoice::name).toArray(String[]::new));
		combo.select(offered.indexOf(selected));
	}

	static String name(Expression expression) {
		String language = UserLocale.languageName(expression.getLanguage());
		String state = expression.getValidFrom() == null ? Messages.Reading_stateUndated
				: NLS.bind(Messages.Reading_state, PartialDates.format(expression.getValidFrom()));
		return language.isEmpty() ? state : language + " · " + state;
	}
}
