/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.sources.internal.Messages;
import org.imece.core.exports.CompleteFile;

/**
 * A file that holds a {@link PseudonymKey}, encrypted. Lines of UTF-8 text: {@value #FORMAT}, the number of iterations,
 * then in Base64 the salt (16 bytes), the nonce (12 bytes) and the sealed entries. They are sealed with AES-256-GCM
 * (NIST SP 800-38D); all lines before them are authenticated too. The key of AES comes from the passphrase by
 * PBKDF2-HMAC-SHA256 (RFC 8018) with {@value #ITERATIONS} iterations, as the OWASP Password Storage Cheat Sheet asks for
 * at least. Salt and nonce are new each time the file is written. Without the passphrase nothing can be recovered.
 *
 * @since 0.1
 */
public final class KeyFile {

	/** What the file name of a key ends with, without the dot. */
	public static final String EXTENSION = "imecekey";
	/** Characters that a passphrase has at least. */
	public static final int MIN_PASSPHRASE = 12;

	static final String FORMAT = "imece pseudonym key 1";
	static final int ITERATIONS = 600_000;
	/** A file that asks for more would only keep us busy. */
	private static final int MAX_ITERATIONS = 10_000_000;
	private static final int SALT = 16;
	private static final int NONCE = 12;
	private static final int TAG_BITS = 128;
	private static final int MAX_BYTES = 64 << 20;
	private static final int LINES = 5;

	private final Path file;

	public KeyFile(Path file) {
		this.file = file;
	}

	public Path file() {
		return file;
	}

	public boolean exists() {
		return Files.exists(file);
	}

	/**
	 * Writes the key; a file that was there is replaced when the new one is complete.
	 *
	 * @param passphrase stays as it is; the caller wipes it
	 */
	public void write(PseudonymKey key, char[] passphrase) throws CoreException {
		if (passphrase.length < MIN_PASSPHRASE) {
			throw refusal(NLS.bind(Messages.Key_shortPassphrase, MIN_PASSPHRASE), null);
		}
		SecureRandom random = new SecureRandom();
		byte[] salt = new byte[SALT];
		byte[] nonce = new byte[NONCE];
		random.nextBytes(salt);
		random.nextBytes(nonce);
		Base64.Encoder base64 = Base64.getEncoder();
		String head = FORMAT + '\n' + ITERATIONS + '\n' + base64.encodeToString(salt) + '\n'
				+ base64.encodeToString(nonce) + '\n';
		try {
			Cipher cipher = cipher(Cipher.ENCRYPT_MODE, passphrase, ITERATIONS, salt, nonce);
			cipher.updateAAD(head.getBytes(StandardCharsets.UTF_8));
			String sealed = base64.encodeToString(cipher.doFinal(KeyText.write(key).getBytes(StandardCharsets.UTF_8)));
			CompleteFile.write(file, out -> {
				out.write((head + sealed + '\n').getBytes(StandardCharsets.UTF_8));
				return null;
			});
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has AES-GCM and PBKDF2", e);
		} catch (IOException e) {
			throw refusal(NLS.bind(Messages.Key_cannotWrite, file.getFileName(), e.getLocalizedMessage()), e);
		}
	}

	/**
	 * Reads the key.
	 *
	 * @throws CoreException if the passphrase is wrong or the file was changed, which cannot be told apart, or the file
	 *                       is no key at all
	 */
	public PseudonymKey read(char[] passphrase) throws CoreException {
		List<String> lines = lines();
		try {
			int iterations = Integer.parseInt(lines.get(1));
			if (iterations < 1 || iterations > MAX_ITERATIONS) {
				throw refusal(NLS.bind(Messages.Key_noKey, file.getFileName()), null);
			}
			Base64.Decoder base64 = Base64.getDecoder();
			Cipher cipher = cipher(Cipher.DECRYPT_MODE, passphrase, iterations, base64.decode(lines.get(2)),
					base64.decode(lines.get(3)));
			cipher.updateAAD((String.join("\n", lines.subList(0, LINES - 1)) + '\n').getBytes(StandardCharsets.UTF_8));
			return KeyText.read(new String(cipher.doFinal(base64.decode(lines.get(4))), StandardCharsets.UTF_8));
		} catch (AEADBadTagException e) {
			throw refusal(NLS.bind(Messages.Key_wrongPassphrase, file.getFileName()), e);
		} catch (GeneralSecurityException | IllegalArgumentException e) {
			throw refusal(NLS.bind(Messages.Key_noKey, file.getFileName()), e);
		}
	}

	private List<String> lines() throws CoreException {
		try {
			if (!Files.isRegularFile(file)) {
				throw refusal(NLS.bind(Messages.Key_missing, file.getFileName()), null);
			}
			if (Files.size(file) > MAX_BYTES) {
				throw refusal(NLS.bind(Messages.Key_noKey, file.getFileName()), null);
			}
			List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
			if (lines.size() != LINES || !lines.get(0).equals(FORMAT)) {
				throw refusal(NLS.bind(Messages.Key_noKey, file.getFileName()), null);
			}
			return lines;
		} catch (IOException e) {
			throw refusal(NLS.bind(Messages.Import_unreadable, file.getFileName(), e.getLocalizedMessage()), e);
		}
	}

	private static Cipher cipher(int mode, char[] passphrase, int iterations, byte[] salt, byte[] nonce)
			throws GeneralSecurityException {
		PBEKeySpec spec = new PBEKeySpec(passphrase, salt, iterations, 256);
		try {
			byte[] derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
			return cipher;
		} finally {
			spec.clearPassword();
		}
	}

	/**
	 * Destroys the key: overwrites the file with random bytes, then deletes it. From then on nobody can tell from it who
	 * the people are. Copies, backups, and what a solid-state disk or a file system with snapshots has kept are beyond
	 * reach; they stay encrypted.
	 */
	public void destroy() throws CoreException {
		lines(); // only a file that is a key
		try {
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				byte[] noise = new byte[Math.toIntExact(channel.size())];
				new SecureRandom().nextBytes(noise);
				ByteBuffer bytes = ByteBuffer.wrap(noise);
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
				channel.force(true);
			}
			Files.delete(file);
		} catch (IOException e) {
			throw refusal(NLS.bind(Messages.Key_cannotDestroy, file.getFileName(), e.getLocalizedMessage()), e);
		}
	}

	private static CoreException refusal(String message, Exception cause) {
		return new CoreException(Status.error(message, cause));
	}
}
