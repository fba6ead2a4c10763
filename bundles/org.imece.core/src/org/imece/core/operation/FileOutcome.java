/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.operation;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Locale;

import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportRemark;

/**
 * What became of one file, or would become of it.
 *
 * @param account {@code null} if the file was refused
 * @param refusal why the file was refused, in the language of the user; {@code null} if it was not
 * @since 0.1
 */
public record FileOutcome(Path file, ImportAccount account, String refusal) {

	private static final int REMARKS_SHOWN = 200;

	public boolean isRefused() {
		return account == null;
	}

	/** Whether the project is another one than before. */
	boolean changes() {
		return account != null && account.created() + account.updated() > 0;
	}

	/**
	 * The counts in words, then the remarks; of a refused file the reason. In the language of the user, a line each.
	 *
	 * @param formatLabel what users call the format of the account
	 */
	public String text(String formatLabel) {
		return isRefused() ? refusal + '\n' : text(account, formatLabel);
	}

	private static String text(ImportAccount account, String formatLabel) {
		NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT));
		StringBuilder text = new StringBuilder();
		text.append(formatLabel).append('\n');
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
		return text.toString();
	}

	private static String mark(ImportRemark remark) {
		return switch (remark.severity()) {
		case INFO -> "·";
		case WARNING -> "△";
		case ERROR -> "✕";
		};
	}
}
