/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.pseudonym.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.sources.pseudonym.FindNamesOperation;
import org.imece.coding.sources.pseudonym.ForgetHistoryOperation;
import org.imece.coding.sources.pseudonym.KeyFile;
import org.imece.coding.sources.pseudonym.NameFindings;
import org.imece.coding.sources.pseudonym.NameReview;
import org.imece.coding.sources.pseudonym.NamesLeft;
import org.imece.coding.sources.pseudonym.NamesLeftOperation;
import org.imece.coding.sources.pseudonym.PseudonymAccount;
import org.imece.coding.sources.pseudonym.PseudonymKey;
import org.imece.coding.sources.pseudonym.ReplaceNamesOperation;
import org.imece.coding.sources.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.eclipse.core.runtime.SubMonitor;

/** What the user has chosen in the wizard so far, and what follows from it. Knows no widgets. */
final class PseudonymChoice {

	private final IResearchProject project;
	private final Set<String> documents = new LinkedHashSet<>();
	private boolean newKey = true;
	private Path keyFile;
	private char[] passphrase = {};
	private char[] repeated = {};
	private PseudonymKey key;
	private NameReview review;
	private boolean forgetHistory;

	PseudonymChoice(IResearchProject project) {
		this.project = project;
	}

	IResearchProject project() {
		return project;
	}

	Set<String> documents() {
		return documents;
	}

	/** What was found in other documents is out of date. */
	void setDocuments(List<String> chosen) {
		if (!documents.equals(new LinkedHashSet<>(chosen))) {
			documents.clear();
			documents.addAll(chosen);
			review = null;
		}
	}

	boolean isNewKey() {
		return newKey;
	}

	void setNewKey(boolean isNew) {
		newKey = isNew;
		forgetKey();
	}

	Optional<Path> keyFile() {
		return Optional.ofNullable(keyFile);
	}

	void setKeyFile(Path file) {
		keyFile = file;
		forgetKey();
	}

	/** Takes the characters; what was there before is wiped. */
	void setPassphrase(char[] typed) {
		wipe(passphrase);
		passphrase = typed;
		forgetKey();
	}

	void setRepeated(char[] typed) {
		wipe(repeated);
		repeated = typed;
	}

	private void forgetKey() {
		key = null;
		review = null;
	}

	/** What keeps the key from being used, as the user reads it; empty if nothing does. */
	Optional<String> keyProblem() {
		if (keyFile == null) {
			return Optional.of(newKey ? Messages.Key_chooseNew : Messages.Key_chooseExisting);
		}
		if (newKey && Files.exists(keyFile)) {
			return Optional.of(NLS.bind(Messages.Key_exists, keyFile.getFileName()));
		}
		if (!newKey && !Files.isRegularFile(keyFile)) {
			return Optional.of(NLS.bind(Messages.Key_missing, keyFile.getFileName()));
		}
		if (newKey && passphrase.length < KeyFile.MIN_PASSPHRASE) {
			return Optional.of(NLS.bind(Messages.Key_typePassphrase, KeyFile.MIN_PASSPHRASE));
		}
		if (newKey && !Arrays.equals(passphrase, repeated)) {
			return Optional.of(Messages.Key_repeat);
		}
		return passphrase.length == 0 ? Optional.of(Messages.Key_typeExisting) : Optional.empty();
	}

	/** Opens the key, if it is not open yet. */
	void openKey() throws CoreException {
		if (key == null) {
			key = newKey ? PseudonymKey.EMPTY : new KeyFile(keyFile).read(passphrase);
		}
	}

	/** Looks for names, unless that was done for the same documents with the same key. */
	void findNames(IProgressMonitor monitor) throws CoreException {
		if (review == null) {
			openKey();
			NameFindings findings = new FindNamesOperation(project, List.copyOf(documents), key).run(monitor);
			review = new NameReview(findings, key, project.mainLanguage());
		}
	}

	/** Documents that are not chosen and have the accepted names too. */
	List<NamesLeft> findNamesLeft(IProgressMonitor monitor) throws CoreException {
		return new NamesLeftOperation(project, List.copyOf(documents), review.replacements()).run(monitor);
	}

	Optional<NameReview> review() {
		return Optional.ofNullable(review);
	}

	boolean forgetsHistory() {
		return forgetHistory;
	}

	void setForgetHistory(boolean forget) {
		forgetHistory = forget;
	}

	/** The key is written first: names that are replaced without it could not be told any more. */
	PseudonymAccount perform(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		try {
			new KeyFile(keyFile).write(review.key(), passphrase);
		} finally {
			wipePassphrases();
		}
		PseudonymAccount account = new ReplaceNamesOperation(project, List.copyOf(documents), review.replacements())
				.run(progress.split(5));
		if (forgetHistory) {
			new ForgetHistoryOperation(project, account.records(), account.blobs()).run(progress.split(5));
		}
		return account;
	}

	/** Leaves no passphrase in memory. */
	void wipePassphrases() {
		wipe(passphrase);
		wipe(repeated);
	}

	private static void wipe(char[] characters) {
		Arrays.fill(characters, '\0');
	}
}
