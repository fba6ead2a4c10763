/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.core.store.StoreException;
import org.imece.core.text.Fingerprint;

/** Reads everything once: structure, every record, every revision, every blob against what was written. */
final class Verification {

	private final Session session;
	private final List<String> faults = new ArrayList<>();

	Verification(Session session) {
		this.session = session;
	}

	/** The store can be used between the steps. */
	List<String> run(IProgressMonitor monitor) throws StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Verify_task, 4);
		step(c -> session.dialect().check(c, progress.split(1))
				.forEach(fault -> faults.add(Messages.format(Messages.Verify_structure, fault))));
		step(c -> checkContents(c, Messages.Verify_record,
				"SELECT title, version, content, checksum FROM record WHERE content IS NOT NULL", progress.split(1)));
		step(c -> checkContents(c, Messages.Verify_revision, """
				SELECT r.title, v.version, v.content, v.checksum FROM revision v JOIN record r ON r.id = v.record
				WHERE v.content IS NOT NULL""", progress.split(1)));
		for (String sha256 : session.transact(Verification::blobs)) {
			progress.setWorkRemaining(2).split(1);
			checkBlob(sha256);
		}
		return List.copyOf(faults);
	}

	/** A part of the check. */
	@FunctionalInterface
	private interface Step {
		void run(Connection c) throws SQLException;
	}

	private void step(Step step) throws StoreException {
		session.transact(c -> {
			step.run(c);
			return null;
		});
	}

	private void checkContents(Connection c, String message, String sql, SubMonitor progress) throws SQLException {
		try (PreparedStatement s = c.prepareStatement(sql); ResultSet row = s.executeQuery()) {
			while (row.next()) {
				progress.checkCanceled();
				if (Checksum.of(row.getBytes(3)) != row.getLong(4)) {
					faults.add(Messages.format(message, row.getString(1), row.getLong(2)));
				}
			}
		}
	}

	private static List<String> blobs(Connection c) throws SQLException {
		try (PreparedStatement s = c.prepareStatement("SELECT sha256 FROM blob ORDER BY sha256");
				ResultSet row = s.executeQuery()) {
			List<String> keys = new ArrayList<>();
			while (row.next()) {
				keys.add(row.getString(1));
			}
			return keys;
		}
	}

	private void checkBlob(String sha256) throws StoreException {
		MessageDigest digest = Fingerprint.sha256();
		for (int number = 0;; number++) {
			int next = number;
			byte[] part = session.transact(c -> BlobTable.part(c, sha256, next));
			if (part == null) {
				break;
			}
			digest.update(part);
		}
		if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
			faults.add(Messages.format(Messages.Verify_blob, sha256));
		}
	}
}
