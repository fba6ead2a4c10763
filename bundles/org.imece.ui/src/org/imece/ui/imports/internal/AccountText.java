/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.imports.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.imece.core.operation.FileOutcome;
import org.imece.model.core.Account;

/** The account of an import as text: each file under its name. */
final class AccountText {

	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> headings = new ArrayList<>();

	static AccountText of(List<FileOutcome> outcomes, ImportChoice choice) {
		AccountText account = new AccountText();
		outcomes.forEach(outcome -> account.add(outcome.file().getFileName().toString(),
				outcome.text(outcome.isRefused() ? "" : choice.label(outcome.account().format()))));
		return account;
	}

	static AccountText of(Account stored) {
		AccountText account = new AccountText();
		stored.getFiles().forEach(file -> account.add(file.getFileName(), file.getText()));
		return account;
	}

	private void add(String heading, String body) {
		headings.add(new StyleRange(text.length(), heading.length(), null, null, SWT.BOLD));
		text.append(heading).append('\n').append(body).append('\n');
	}

	void show(StyledText control) {
		control.setText(text.toString());
		control.setStyleRanges(headings.toArray(StyleRange[]::new));
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
