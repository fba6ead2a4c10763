/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.operation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.UserLocale;
import org.imece.model.core.Account;
import org.imece.model.core.AccountedFile;
import org.imece.model.core.CoreFactory;

/**
 * The account of an import as a record of the project. Each file is entered in the edit that imports it, so that undo
 * takes back both. Files that changed nothing wait for one that does: an import that changes nothing leaves no trace.
 */
final class KeptAccount {

	private final IResearchProject project;
	private final UnaryOperator<String> formatLabel;
	private final List<FileOutcome> waiting = new ArrayList<>();
	private Account record;

	/** @param formatLabel from the identifier of an importer to what users call it */
	KeptAccount(IResearchProject project, UnaryOperator<String> formatLabel) {
		this.project = project;
		this.formatLabel = formatLabel;
	}

	/** Within the edit that imports the file, if it changes anything. */
	void enter(FileOutcome outcome) {
		waiting.add(outcome);
		if (outcome.changes()) {
			if (record == null || record.eResource() == null) { // none yet, or it was taken back
				record = project.add(create());
			}
			enterWaiting();
		}
	}

	/** After the last file. */
	void finish() throws CoreException {
		if (record().isPresent() && !waiting.isEmpty()) {
			project.edit(Messages.Account_edit, this::enterWaiting);
		}
	}

	/** The record, if the import changed anything. */
	Optional<Account> record() {
		return Optional.ofNullable(record).filter(account -> account.eResource() != null);
	}

	private Account create() {
		Instant now = Instant.now();
		Account account = CoreFactory.eINSTANCE.createAccount();
		account.setAt(now);
		account.setAuthor(project.author());
		account.getNames().put(UserLocale.language(), Messages.format(Messages.Account_title,
				DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
						.withLocale(UserLocale.get()).withZone(ZoneId.systemDefault()).format(now)));
		return account;
	}

	private void enterWaiting() {
		for (FileOutcome outcome : waiting) {
			AccountedFile file = CoreFactory.eINSTANCE.createAccountedFile();
			file.setFileName(outcome.file().getFileName().toString());
			file.setRefused(outcome.isRefused());
			file.setText(outcome.text(outcome.isRefused() ? "" : formatLabel.apply(outcome.account().format())));
			record.getFiles().add(file);
		}
		waiting.clear();
	}
}
