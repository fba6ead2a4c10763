/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.operation;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
	private static final int PLACES_SHOWN = 20;

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
		Map<String, List<String>> places = places(account.remarks());
		places.entrySet().stream().limit(REMARKS_SHOWN)
				.forEach(remark -> text.append(remark(remark.getKey(), remark.getValue())).append('\n'));
		if (places.size() > REMARKS_SHOWN) {
			text.append(Messages.format(Messages.Account_moreRemarks, numbers.format(places.size() - REMARKS_SHOWN)))
					.append('\n');
		}
		return text.toString();
	}

	/** Places by remark: what holds for a hundred places is read once. */
	private static Map<String, List<String>> places(List<ImportRemark> remarks) {
		Map<String, List<String>> places = new LinkedHashMap<>();
		remarks.forEach(remark -> places
				.computeIfAbsent(mark(remark) + '\n' + remark.message(), message -> new ArrayList<>()).add(remark.place()));
		return places;
	}

	/** @param marked mark of the severity, line end, message */
	private static String remark(String marked, List<String> places) {
		String mark = marked.substring(0, marked.indexOf('\n'));
		String message = marked.substring(marked.indexOf('\n') + 1);
		if (places.size() == 1) {
			return mark + ' ' + (places.get(0).isEmpty() ? "" : places.get(0) + ": ") + message;
		}
		List<String> named = places.stream().filter(place -> !place.isEmpty()).toList();
		return mark + ' ' + message + " (" + places.size() + (named.isEmpty() ? "" : ": ")
				+ String.join("; ", named.subList(0, Math.min(PLACES_SHOWN, named.size())))
				+ (named.size() > PLACES_SHOWN ? "; …)" : ")");
	}

	private static String mark(ImportRemark remark) {
		return switch (remark.severity()) {
		case INFO -> "·";
		case WARNING -> "△";
		case ERROR -> "✕";
		};
	}
}
