/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.imports.internal;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.imece.core.operation.FileOutcome;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportRemark;
import org.imece.ui.internal.Messages;

/** Writes accounts of imports as text: for each file counts in words, then the remarks. */
final class AccountText {

	private static final int REMARKS_SHOWN = 200;

	private final NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT));
	private final UnaryOperator<String> formatLabel;

	/** Text with the places of its headings. */
	record Styled(String text, List<StyleRange> headings) {
		void show(StyledText control) {
			control.setText(text);
			control.setStyleRanges(headings.toArray(StyleRange[]::new));
		}
	}

	AccountText(UnaryOperator<String> formatLabel) {
		this.formatLabel = formatLabel;
	}

	Styled of(List<FileOutcome> outcomes) {
		StringBuilder text = new StringBuilder();
		List<StyleRange> headings = new ArrayList<>();
		for (FileOutcome outcome : outcomes) {
			String heading = outcome.file().getFileName().toString();
			headings.add(new StyleRange(text.length(), heading.length(), null, null, SWT.BOLD));
			text.append(heading).append('\n');
			if (outcome.isRefused()) {
				text.append(outcome.refusal()).append('\n');
			} else {
				append(text, outcome.account());
			}
			text.append('\n');
		}
		return new Styled(text.toString(), headings);
	}

	private void append(StringBuilder text, ImportAccount account) {
		text.append(formatLabel.apply(account.format())).append('\n');
		text.append(Messages.format(Messages.Account_counts, account.unit(), numbers.format(account.read()),
				numbers.format(account.created()), numbers.format(account.updated()),
				numbers.format(account.unchanged()), numbers.format(account.refused()))).append('\n');
		for (ImportRemark remark : account.remarks().stream().limit(REMARKS_SHOWN).toList()) {
			text.append(mark(remark)).append(' ');
			if (!remark.place().isEmpty()) {
				text.append(remark.place()).append(": ");
			}
			text.append(remark.message()).append('\n');
		}
		if (account.remarks().size() > REMARKS_SHOWN) {
			text.append(Messages.format(Messages.Account_moreRemarks,
					numbers.format(account.remarks().size() - REMARKS_SHOWN))).append('\n');
		}
	}

	private static String mark(ImportRemark remark) {
		return switch (remark.severity()) {
		case INFO -> "·";
		case WARNING -> "△";
		case ERROR -> "✕";
		};
	}
}
