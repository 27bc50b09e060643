import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{isoTimestamp,literal,object,optional,pipe,record,safeParse,string}from"./chunk-NFYV2SL2.js";import{__commonJS,__require,__toESM}from"./chunk-KI6PBNG7.js";var require_pend=__commonJS({"node_modules/pend/index.js"(exports,module){module.exports=Pend;function Pend(){this.pending=0,this.max=1/0,this.listeners=[],this.
waiting=[],this.error=null}Pend.prototype.go=function(fn){this.pending<this.max?pendGo(this,fn):this.waiting.push(fn)};Pend.prototype.wait=function(cb){this.pending===
0?cb(this.error):this.listeners.push(cb)};Pend.prototype.hold=function(){return pendHold(this)};function pendHold(self){self.pending+=1;var called=!1;return onCb;
function onCb(err){if(called)throw new Error("callback called twice");if(called=!0,self.error=self.error||err,self.pending-=1,self.waiting.length>0&&self.pending<
self.max)pendGo(self,self.waiting.shift());else if(self.pending===0){var listeners=self.listeners;self.listeners=[],listeners.forEach(cbListener)}}function cbListener(listener){
listener(self.error)}}function pendGo(self,fn){fn(pendHold(self))}}});var require_fd_slicer=__commonJS({"node_modules/yauzl/fd-slicer.js"(exports){var fs=__require("fs"),util=__require("util"),stream=__require("stream"),Readable=stream.
Readable,PassThrough=stream.PassThrough,Pend=require_pend(),EventEmitter=__require("events").EventEmitter;exports.BufferSlicer=BufferSlicer;exports.FdSlicer=FdSlicer;
util.inherits(FdSlicer,EventEmitter);function FdSlicer(fd){EventEmitter.call(this),this.fd=fd,this.pend=new Pend,this.pend.max=1,this.refCount=0}FdSlicer.prototype.
read=function(buffer,offset,length,position,callback){var self=this;self.pend.go(function(cb){fs.read(self.fd,buffer,offset,length,position,function(err,bytesRead,buffer2){
cb(),callback(err,bytesRead,buffer2)})})};FdSlicer.prototype.createReadStream=function(options2){return new ReadStream(this,options2)};FdSlicer.prototype.ref=function(){
this.refCount+=1};FdSlicer.prototype.unref=function(){var self=this;if(self.refCount-=1,self.refCount<0)throw new Error("invalid unref");if(self.refCount>0)return;
fs.close(self.fd,onCloseDone);function onCloseDone(err){err?self.emit("error",err):self.emit("close")}};util.inherits(ReadStream,Readable);function ReadStream(context,options2){
options2=options2||{},Readable.call(this,options2),this.context=context,this.context.ref(),this.start=options2.start||0,this.endOffset=options2.end,this.pos=this.
start}ReadStream.prototype._read=function(n){var self=this,toRead=Math.min(self._readableState.highWaterMark,n);if(self.endOffset!=null&&(toRead=Math.min(toRead,
self.endOffset-self.pos)),toRead<=0){self.push(null),this._cleanup();return}self.context.pend.go(function(cb){var buffer=Buffer.allocUnsafe(toRead);fs.read(self.
context.fd,buffer,0,toRead,self.pos,function(err,bytesRead){err?self.destroy(err):bytesRead===0?(self.push(null),self._cleanup()):(self.pos+=bytesRead,self.push(
buffer.slice(0,bytesRead))),cb()})})};ReadStream.prototype._destroy=function(err,cb){this._cleanup(),cb(err)};ReadStream.prototype._cleanup=function(){this.context!=
null&&(this.context.unref(),this.context=null)};util.inherits(BufferSlicer,EventEmitter);function BufferSlicer(buffer){EventEmitter.call(this),this.refCount=0,this.
buffer=buffer}BufferSlicer.prototype.read=function(buffer,offset,length,position,callback){if(!(0<=offset&&offset<=buffer.length))throw new RangeError("offset o\
utside buffer: 0 <= "+offset+" <= "+buffer.length);if(position<0)throw new RangeError("position is negative: "+position);if(offset+length>buffer.length&&(length=
buffer.length-offset),position+length>this.buffer.length&&(length=this.buffer.length-position),length<=0){setImmediate(function(){callback(null,0)});return}this.
buffer.copy(buffer,offset,position,position+length),setImmediate(function(){callback(null,length)})};BufferSlicer.prototype.createReadStream=function(options2){
options2=options2||{};var readStream=new PassThrough(options2);readStream.start=options2.start||0,readStream.endOffset=options2.end,readStream.pos=readStream.endOffset||
this.buffer.length;for(var entireSlice=this.buffer.slice(readStream.start,readStream.pos),maxChunkSize=65536,offset=0;;){var nextOffset=offset+maxChunkSize;if(nextOffset>=
entireSlice.length){offset<entireSlice.length&&readStream.write(entireSlice.slice(offset,entireSlice.length));break}readStream.write(entireSlice.slice(offset,nextOffset)),
offset=nextOffset}return readStream.end(),readStream};BufferSlicer.prototype.ref=function(){this.refCount+=1};BufferSlicer.prototype.unref=function(){if(this.refCount-=
1,this.refCount<0)throw new Error("invalid unref")}}});var require_crc32=__commonJS({"node_modules/yauzl/crc32.js"(exports,module){var CRC_TABLE=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,
3915621685,2657392035,249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,
1843258603,4107580753,2211677639,325883990,1684777152,4251122042,2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,
1006888145,1258607687,3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,1172266101,3705015759,2882616665,651767980,1373503546,3369554304,
3218104598,565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,1994146192,31158534,
2563907772,4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,
476864866,2238001368,4066508878,1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,
1303535960,984961486,2747007092,3569037538,1256170817,1037604311,2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,
3708648649,1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,702138776,2966460450,3352799412,1504918807,783551873,
3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,3826175755,
2466906013,167816743,2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,
4189708143,2394877945,397917763,1622183637,3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,
1090812512,3747672003,2825379669,829329135,1181335161,3412177804,3160834842,628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,
733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,3943577151,1913087877,83908371,2512341634,3803740692,
2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,
4279200368,1711684554,285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,
2932959818,3654703836,1088359270,936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,
601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,755167117]);function crc322(buf){let crc=-1;for(let x of buf)crc=CRC_TABLE[(crc^
x)&255]^crc>>>8;return(crc^-1)>>>0}module.exports=crc322}});var require_yauzl=__commonJS({"node_modules/yauzl/index.js"(exports){var fs=__require("fs"),zlib=__require("zlib"),fd_slicer=require_fd_slicer(),util=__require("util"),
EventEmitter=__require("events").EventEmitter,Transform=__require("stream").Transform,PassThrough=__require("stream").PassThrough,Writable=__require("stream").Writable,
crc322=typeof zlib.crc32=="function"?zlib.crc32:require_crc32();exports.open=open;exports.fromFd=fromFd;exports.fromBuffer=fromBuffer;exports.fromRandomAccessReader=
fromRandomAccessReader;exports.openPromise=openPromise;exports.fromFdPromise=fromFdPromise;exports.fromBufferPromise=fromBufferPromise;exports.fromRandomAccessReaderPromise=
fromRandomAccessReaderPromise;exports.dosDateTimeToDate=dosDateTimeToDate;exports.getFileNameLowLevel=getFileNameLowLevel;exports.validateFileName=validateFileName;
exports.parseExtraFields=parseExtraFields;exports.ZipFile=ZipFile;exports.Entry=Entry;exports.LocalFileHeader=LocalFileHeader;exports.RandomAccessReader=RandomAccessReader;
function openPromise(path,options2){return new Promise((resolve,reject)=>{open(path,{...options2,lazyEntries:!0},function(err,zipfile){if(err)return reject(err);
resolve(zipfile)})})}function fromFdPromise(fd,options2){return new Promise((resolve,reject)=>{fromFd(fd,{...options2,lazyEntries:!0},function(err,zipfile){if(err)
return reject(err);resolve(zipfile)})})}function fromBufferPromise(buffer,options2){return new Promise((resolve,reject)=>{fromBuffer(buffer,{...options2,lazyEntries:!0},
function(err,zipfile){if(err)return reject(err);resolve(zipfile)})})}function fromRandomAccessReaderPromise(reader,totalSize,options2){return new Promise((resolve,reject)=>{
fromRandomAccessReader(reader,totalSize,{...options2,lazyEntries:!0},function(err,zipfile){if(err)return reject(err);resolve(zipfile)})})}function open(path,options2,callback){
typeof options2=="function"&&(callback=options2,options2=null),options2==null&&(options2={}),options2.autoClose==null&&(options2.autoClose=!0),options2.lazyEntries==
null&&(options2.lazyEntries=!1),options2.decodeStrings==null&&(options2.decodeStrings=!0),options2.validateEntrySizes==null&&(options2.validateEntrySizes=!0),options2.
strictFileNames==null&&(options2.strictFileNames=!1),callback==null&&(callback=defaultCallback),fs.open(path,"r",function(err,fd){if(err)return callback(err);fromFd(
fd,options2,function(err2,zipfile){err2&&fs.close(fd,defaultCallback),callback(err2,zipfile)})})}function fromFd(fd,options2,callback){typeof options2=="functio\
n"&&(callback=options2,options2=null),options2==null&&(options2={}),options2.autoClose==null&&(options2.autoClose=!1),options2.lazyEntries==null&&(options2.lazyEntries=
!1),options2.decodeStrings==null&&(options2.decodeStrings=!0),options2.validateEntrySizes==null&&(options2.validateEntrySizes=!0),options2.strictFileNames==null&&
(options2.strictFileNames=!1),callback==null&&(callback=defaultCallback),fs.fstat(fd,function(err,stats){if(err)return callback(err);var reader=new fd_slicer.FdSlicer(
fd);fromRandomAccessReader(reader,stats.size,options2,callback)})}function fromBuffer(buffer,options2,callback){typeof options2=="function"&&(callback=options2,
options2=null),options2==null&&(options2={}),options2.autoClose=!1,options2.lazyEntries==null&&(options2.lazyEntries=!1),options2.decodeStrings==null&&(options2.
decodeStrings=!0),options2.validateEntrySizes==null&&(options2.validateEntrySizes=!0),options2.strictFileNames==null&&(options2.strictFileNames=!1);var reader=new fd_slicer.
BufferSlicer(buffer);fromRandomAccessReader(reader,buffer.length,options2,callback)}function fromRandomAccessReader(reader,totalSize,options2,callback){typeof options2==
"function"&&(callback=options2,options2=null),options2==null&&(options2={}),options2.autoClose==null&&(options2.autoClose=!0),options2.lazyEntries==null&&(options2.
lazyEntries=!1),options2.decodeStrings==null&&(options2.decodeStrings=!0);var decodeStrings=!!options2.decodeStrings;if(options2.validateEntrySizes==null&&(options2.
validateEntrySizes=!0),options2.strictFileNames==null&&(options2.strictFileNames=!1),callback==null&&(callback=defaultCallback),typeof totalSize!="number")throw new Error(
"expected totalSize parameter to be a number");if(totalSize>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supporte\
d due to JavaScript's Number type being an IEEE 754 double.");reader.ref();var eocdrWithoutCommentSize=22,zip64EocdlSize=20,maxCommentSize=65535,bufferSize=Math.
min(zip64EocdlSize+eocdrWithoutCommentSize+maxCommentSize,totalSize),buffer=newBuffer(bufferSize),bufferReadStart=totalSize-buffer.length;readAndAssertNoEof(reader,
buffer,0,bufferSize,bufferReadStart,function(err){if(err)return callback(err);for(var i=bufferSize-eocdrWithoutCommentSize;i>=0;i-=1)if(buffer.readUInt32LE(i)===
101010256){var eocdrBuffer=buffer.subarray(i),diskNumber=eocdrBuffer.readUInt16LE(4),entryCount=eocdrBuffer.readUInt16LE(10),centralDirectoryOffset=eocdrBuffer.
readUInt32LE(16),commentLength=eocdrBuffer.readUInt16LE(20),expectedCommentLength=eocdrBuffer.length-eocdrWithoutCommentSize;if(commentLength!==expectedCommentLength)
return callback(new Error("Invalid comment length. Expected: "+expectedCommentLength+". Found: "+commentLength+". Are there extra bytes at the end of the file? \
Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var comment=decodeStrings?decodeBuffer(eocdrBuffer.subarray(22),!1):eocdrBuffer.subarray(
22);if(i-zip64EocdlSize>=0&&buffer.readUInt32LE(i-zip64EocdlSize)===117853008){var zip64EocdlBuffer=buffer.subarray(i-zip64EocdlSize,i-zip64EocdlSize+zip64EocdlSize),
zip64EocdrOffset=readUInt64LE(zip64EocdlBuffer,8),zip64EocdrBuffer=newBuffer(56);return readAndAssertNoEof(reader,zip64EocdrBuffer,0,zip64EocdrBuffer.length,zip64EocdrOffset,
function(err2){return err2?callback(err2):zip64EocdrBuffer.readUInt32LE(0)!==101075792?callback(new Error("invalid zip64 end of central directory record signatu\
re")):(diskNumber=zip64EocdrBuffer.readUInt32LE(16),diskNumber!==0?callback(new Error("multi-disk zip files are not supported: found disk number: "+diskNumber)):
(entryCount=readUInt64LE(zip64EocdrBuffer,32),centralDirectoryOffset=readUInt64LE(zip64EocdrBuffer,48),callback(null,new ZipFile(reader,centralDirectoryOffset,totalSize,
entryCount,comment,options2.autoClose,options2.lazyEntries,decodeStrings,options2.validateEntrySizes,options2.strictFileNames))))})}return diskNumber!==0?callback(
new Error("multi-disk zip files are not supported: found disk number: "+diskNumber)):callback(null,new ZipFile(reader,centralDirectoryOffset,totalSize,entryCount,
comment,options2.autoClose,options2.lazyEntries,decodeStrings,options2.validateEntrySizes,options2.strictFileNames))}callback(new Error("End of central director\
y record signature not found. Either not a zip file, or file is truncated."))})}util.inherits(ZipFile,EventEmitter);function ZipFile(reader,centralDirectoryOffset,fileSize,entryCount,comment,autoClose,lazyEntries,decodeStrings,validateEntrySizes,strictFileNames){
var self=this;EventEmitter.call(self),self.reader=reader,self.reader.on("error",function(err){emitError(self,err)}),self.reader.once("close",function(){self.emit(
"close")}),self.readEntryCursor=centralDirectoryOffset,self.fileSize=fileSize,self.entryCount=entryCount,self.comment=comment,self.entriesRead=0,self.autoClose=
!!autoClose,self.lazyEntries=!!lazyEntries,self.decodeStrings=!!decodeStrings,self.validateEntrySizes=!!validateEntrySizes,self.strictFileNames=!!strictFileNames,
self.isOpen=!0,self.emittedError=!1,self.hasEachEntryBeenCalled=!1,self.lazyEntries||self._readEntry()}ZipFile.prototype.close=function(){this.isOpen&&(this.isOpen=
!1,this.reader.unref())};function emitErrorAndAutoClose(self,err){self.autoClose&&self.close(),emitError(self,err)}function emitError(self,err){self.emittedError||
(self.emittedError=!0,self.emit("error",err))}ZipFile.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntrie\
s:true");this._readEntry()};ZipFile.prototype._readEntry=function(){var self=this;if(self.entryCount===self.entriesRead){setImmediate(function(){self.autoClose&&
self.close(),!self.emittedError&&self.emit("end")});return}if(!self.emittedError){var buffer=newBuffer(46);readAndAssertNoEof(self.reader,buffer,0,buffer.length,
self.readEntryCursor,function(err){if(err)return emitErrorAndAutoClose(self,err);if(!self.emittedError){var entry2=new Entry,signature=buffer.readUInt32LE(0);if(signature!==
33639248)return emitErrorAndAutoClose(self,new Error("invalid central directory file header signature: 0x"+signature.toString(16)));if(entry2.versionMadeBy=buffer.
readUInt16LE(4),entry2.versionNeededToExtract=buffer.readUInt16LE(6),entry2.generalPurposeBitFlag=buffer.readUInt16LE(8),entry2.compressionMethod=buffer.readUInt16LE(
10),entry2.lastModFileTime=buffer.readUInt16LE(12),entry2.lastModFileDate=buffer.readUInt16LE(14),entry2.crc32=buffer.readUInt32LE(16),entry2.compressedSize=buffer.
readUInt32LE(20),entry2.uncompressedSize=buffer.readUInt32LE(24),entry2.fileNameLength=buffer.readUInt16LE(28),entry2.extraFieldLength=buffer.readUInt16LE(30),entry2.
fileCommentLength=buffer.readUInt16LE(32),entry2.internalFileAttributes=buffer.readUInt16LE(36),entry2.externalFileAttributes=buffer.readUInt32LE(38),entry2.relativeOffsetOfLocalHeader=
buffer.readUInt32LE(42),entry2.generalPurposeBitFlag&64)return emitErrorAndAutoClose(self,new Error("strong encryption is not supported"));self.readEntryCursor+=
46,buffer=newBuffer(entry2.fileNameLength+entry2.extraFieldLength+entry2.fileCommentLength),readAndAssertNoEof(self.reader,buffer,0,buffer.length,self.readEntryCursor,
function(err2){if(err2)return emitErrorAndAutoClose(self,err2);if(!self.emittedError){entry2.fileNameRaw=buffer.subarray(0,entry2.fileNameLength);var fileCommentStart=entry2.
fileNameLength+entry2.extraFieldLength;entry2.extraFieldRaw=buffer.subarray(entry2.fileNameLength,fileCommentStart),entry2.fileCommentRaw=buffer.subarray(fileCommentStart,
fileCommentStart+entry2.fileCommentLength);try{entry2.extraFields=parseExtraFields(entry2.extraFieldRaw)}catch(err3){return emitErrorAndAutoClose(self,err3)}if(self.
decodeStrings){var isUtf8=(entry2.generalPurposeBitFlag&2048)!==0;entry2.fileComment=decodeBuffer(entry2.fileCommentRaw,isUtf8),entry2.fileName=getFileNameLowLevel(
entry2.generalPurposeBitFlag,entry2.fileNameRaw,entry2.extraFields,self.strictFileNames);var errorMessage=validateFileName(entry2.fileName);if(errorMessage!=null)
return emitErrorAndAutoClose(self,new Error(errorMessage))}else entry2.fileComment=entry2.fileCommentRaw,entry2.fileName=entry2.fileNameRaw;entry2.comment=entry2.
fileComment,self.readEntryCursor+=buffer.length,self.entriesRead+=1;for(var i=0;i<entry2.extraFields.length;i++){var extraField=entry2.extraFields[i];if(extraField.
id===1){var zip64EiefBuffer=extraField.data,index=0;if(entry2.uncompressedSize===4294967295){if(index+8>zip64EiefBuffer.length)return emitErrorAndAutoClose(self,
new Error("zip64 extended information extra field does not include uncompressed size"));entry2.uncompressedSize=readUInt64LE(zip64EiefBuffer,index),index+=8}if(entry2.
compressedSize===4294967295){if(index+8>zip64EiefBuffer.length)return emitErrorAndAutoClose(self,new Error("zip64 extended information extra field does not incl\
ude compressed size"));entry2.compressedSize=readUInt64LE(zip64EiefBuffer,index),index+=8}if(entry2.relativeOffsetOfLocalHeader===4294967295){if(index+8>zip64EiefBuffer.
length)return emitErrorAndAutoClose(self,new Error("zip64 extended information extra field does not include relative header offset"));entry2.relativeOffsetOfLocalHeader=
readUInt64LE(zip64EiefBuffer,index),index+=8}break}}if(self.validateEntrySizes&&entry2.compressionMethod===0){var expectedCompressedSize=entry2.uncompressedSize;
if(entry2.isEncrypted()&&(expectedCompressedSize+=12),entry2.compressedSize!==expectedCompressedSize){var msg="compressed/uncompressed size mismatch for stored \
file: "+entry2.compressedSize+" != "+entry2.uncompressedSize;return emitErrorAndAutoClose(self,new Error(msg))}}self.emit("entry",entry2),self.lazyEntries||self.
_readEntry()}})}})}};ZipFile.prototype.eachEntry=function(){let self=this;if(!self.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(self.
hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");self.hasEachEntryBeenCalled=!0;let pendingResolveReject=null;self.on(
"entry",onEntry),self.on("end",onEnd),self.on("error",onError);function cleanup(){self.removeListener("entry",onEntry),self.removeListener("end",onEnd),self.removeListener(
"error",onError),self.autoClose&&self.close()}function onEntry(entry2){let{resolve}=pendingResolveReject;pendingResolveReject=null,resolve({value:entry2})}function onEnd(){
let{resolve}=pendingResolveReject;pendingResolveReject=null,cleanup(),resolve({done:!0})}function onError(err){let{reject}=pendingResolveReject;pendingResolveReject=
null,cleanup(),reject(err)}return{[Symbol.asyncIterator](){return this},next(){let promise=new Promise((resolve,reject)=>{if(pendingResolveReject!=null)throw new Error(
"next() called before previous Promise was resolved.");pendingResolveReject={resolve,reject}});return self.readEntry(),promise},return(value){return cleanup(),Promise.
resolve({done:!0,value})},throw(value){return cleanup(),Promise.reject(value)}}};ZipFile.prototype.openReadStream=function(entry2,options2,callback){var self=this,
relativeStart=0,relativeEnd=entry2.compressedSize;if(callback==null&&(callback=options2,options2=null),options2==null)options2={};else{if(options2.decodeFileData===
!1){if(options2.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(options2.decompress!=null)throw new Error("\
cannot use options.decompress when options.decodeFileData === false")}else{if(options2.decrypt!=null){if(!entry2.isEncrypted())throw new Error("options.decrypt \
can only be specified for encrypted entries. See also option decodeFileData.");if(options2.decrypt!==!1)throw new Error("invalid options.decrypt value: "+options2.
decrypt);if(entry2.isCompressed()&&options2.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also optio\
n decodeFileData.")}if(options2.decompress!=null){if(!entry2.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. Se\
e also option decodeFileData.");if(!(options2.decompress===!1||options2.decompress===!0))throw new Error("invalid options.decompress value: "+options2.decompress);
decompress=options2.decompress}}if(options2.start!=null){if(relativeStart=options2.start,relativeStart<0)throw new Error("options.start < 0");if(relativeStart>entry2.
compressedSize)throw new Error("options.start > entry.compressedSize")}if(options2.end!=null){if(relativeEnd=options2.end,relativeEnd<0)throw new Error("options\
.end < 0");if(relativeEnd>entry2.compressedSize)throw new Error("options.end > entry.compressedSize");if(relativeEnd<relativeStart)throw new Error("options.end \
< options.start")}}var rawMode=options2.decodeFileData===!1||(entry2.compressionMethod===0||entry2.compressionMethod===8&&options2.decompress===!1)&&(!entry2.isEncrypted()||
options2.decrypt===!1);if((options2.start!=null||options2.end!=null)&&!rawMode)throw new Error("start/end range require options.decodeFileData === false for non\
-trivial encoded entries.");if(!self.isOpen)return callback(new Error("closed"));if(entry2.isEncrypted()&&!rawMode&&options2.decrypt!==!1)return callback(new Error(
"entry is encrypted, and options.decodeFileData !== false"));var decompress;if(rawMode)decompress=!1;else if(entry2.compressionMethod===8)decompress=options2.decodeFileData!==
!0;else return callback(new Error("unsupported compression method: "+entry2.compressionMethod));self.readLocalFileHeader(entry2,{minimal:!0},function(err,localFileHeader){
if(err)return callback(err);self.openReadStreamLowLevel(localFileHeader.fileDataStart,entry2.compressedSize,relativeStart,relativeEnd,decompress,entry2.uncompressedSize,
callback)})};ZipFile.prototype.openReadStreamLowLevel=function(fileDataStart,compressedSize,relativeStart,relativeEnd,decompress,uncompressedSize,callback){var self=this,
fileDataEnd=fileDataStart+compressedSize,readStream=self.reader.createReadStream({start:fileDataStart+relativeStart,end:fileDataStart+relativeEnd}),endpointStream=readStream;
if(decompress){var destroyed=!1,inflateFilter=zlib.createInflateRaw();readStream.on("error",function(err){setImmediate(function(){destroyed||inflateFilter.emit(
"error",err)})}),readStream.pipe(inflateFilter),self.validateEntrySizes?(endpointStream=new AssertByteCountStream(uncompressedSize),inflateFilter.on("error",function(err){
setImmediate(function(){destroyed||endpointStream.emit("error",err)})}),inflateFilter.pipe(endpointStream)):endpointStream=inflateFilter,installDestroyFn(endpointStream,
function(){destroyed=!0,inflateFilter!==endpointStream&&inflateFilter.unpipe(endpointStream),readStream.unpipe(inflateFilter),readStream.destroy()})}callback(null,
endpointStream)};ZipFile.prototype.readLocalFileHeader=function(entry2,options2,callback){var self=this;callback==null&&(callback=options2,options2=null),options2==
null&&(options2={}),self.reader.ref();var buffer=newBuffer(30);readAndAssertNoEof(self.reader,buffer,0,buffer.length,entry2.relativeOffsetOfLocalHeader,function(err){
try{if(err)return callback(err);var signature=buffer.readUInt32LE(0);if(signature!==67324752)return callback(new Error("invalid local file header signature: 0x"+
signature.toString(16)));var fileNameLength=buffer.readUInt16LE(26),extraFieldLength=buffer.readUInt16LE(28),fileDataStart=entry2.relativeOffsetOfLocalHeader+30+
fileNameLength+extraFieldLength;if(fileDataStart+entry2.compressedSize>self.fileSize)return callback(new Error("file data overflows file bounds: "+fileDataStart+
" + "+entry2.compressedSize+" > "+self.fileSize));if(options2.minimal)return callback(null,{fileDataStart});var localFileHeader=new LocalFileHeader;localFileHeader.
fileDataStart=fileDataStart,localFileHeader.versionNeededToExtract=buffer.readUInt16LE(4),localFileHeader.generalPurposeBitFlag=buffer.readUInt16LE(6),localFileHeader.
compressionMethod=buffer.readUInt16LE(8),localFileHeader.lastModFileTime=buffer.readUInt16LE(10),localFileHeader.lastModFileDate=buffer.readUInt16LE(12),localFileHeader.
crc32=buffer.readUInt32LE(14),localFileHeader.compressedSize=buffer.readUInt32LE(18),localFileHeader.uncompressedSize=buffer.readUInt32LE(22),localFileHeader.fileNameLength=
fileNameLength,localFileHeader.extraFieldLength=extraFieldLength,buffer=newBuffer(fileNameLength+extraFieldLength),self.reader.ref(),readAndAssertNoEof(self.reader,
buffer,0,buffer.length,entry2.relativeOffsetOfLocalHeader+30,function(err2){try{return err2?callback(err2):(localFileHeader.fileName=buffer.subarray(0,fileNameLength),
localFileHeader.extraField=buffer.subarray(fileNameLength),callback(null,localFileHeader))}finally{self.reader.unref()}})}finally{self.reader.unref()}})};ZipFile.
prototype.openReadStreamPromise=function(entry2,options2){return new Promise((resolve,reject)=>{this.openReadStream(entry2,options2,function(err,readStream){if(err)
return reject(err);resolve(readStream)})})};ZipFile.prototype.openReadStreamLowLevelPromise=function(fileDataStart,compressedSize,relativeStart,relativeEnd,decompress,uncompressedSize){
return new Promise((resolve,reject)=>{this.openReadStream(fileDataStart,compressedSize,relativeStart,relativeEnd,decompress,uncompressedSize,function(err,readStream){
if(err)return reject(err);resolve(readStream)})})};ZipFile.prototype.readLocalFileHeaderPromise=function(entry2,options2){return new Promise((resolve,reject)=>{
this.readLocalFileHeader(entry2,options2,function(err,localFileHeader){if(err)return reject(err);resolve(localFileHeader)})})};function Entry(){}Entry.prototype.
getLastModDate=function(options2){if(options2==null&&(options2={}),!options2.forceDosFormat)for(var i=0;i<this.extraFields.length;i++){var extraField=this.extraFields[i];
if(extraField.id===21589){var data=extraField.data;if(data.length<5)continue;var flags=data[0],HAS_MTIME=1;if(!(flags&HAS_MTIME))continue;var posixTimestamp=data.
readInt32LE(1);return new Date(posixTimestamp*1e3)}else if(extraField.id===10){var data=extraField.data;if(data.length!==32||data.readUInt16LE(4)!==1||data.readUInt16LE(
6)!==24)continue;var hundredNanoSecondsSince1601=data.readUInt32LE(8)+4294967296*data.readInt32LE(12),millisecondsSince1970=hundredNanoSecondsSince1601/1e4-116444736e5;
return new Date(millisecondsSince1970)}}return dosDateTimeToDate(this.lastModFileDate,this.lastModFileTime,options2.timezone)};Entry.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)};Entry.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&
1)!==0};Entry.prototype.isCompressed=function(){return this.compressionMethod===8};function LocalFileHeader(){}function dosDateTimeToDate(date,time,timezone){var day=date&
31,month=(date>>5&15)-1,year=(date>>9&127)+1980,millisecond=0,second=(time&31)*2,minute=time>>5&63,hour=time>>11&31;if(timezone==null||timezone==="local")return new Date(
year,month,day,hour,minute,second,millisecond);if(timezone==="UTC")return new Date(Date.UTC(year,month,day,hour,minute,second,millisecond));throw new Error("unr\
ecognized options.timezone: "+options.timezone)}function getFileNameLowLevel(generalPurposeBitFlag,fileNameBuffer,extraFields,strictFileNames){for(var fileName2=null,
i=0;i<extraFields.length;i++){var extraField=extraFields[i];if(extraField.id===28789){if(extraField.data.length<6||extraField.data.readUInt8(0)!==1)continue;var oldNameCrc32=extraField.
data.readUInt32LE(1);if(crc322(fileNameBuffer)!==oldNameCrc32)continue;fileName2=decodeBuffer(extraField.data.subarray(5),!0);break}}if(fileName2==null){var isUtf8=(generalPurposeBitFlag&
2048)!==0;fileName2=decodeBuffer(fileNameBuffer,isUtf8)}return strictFileNames||(fileName2=fileName2.replace(/\\/g,"/")),fileName2}function validateFileName(fileName2){
return fileName2.indexOf("\\")!==-1?"invalid characters in fileName: "+fileName2:/^[a-zA-Z]:/.test(fileName2)||/^\//.test(fileName2)?"absolute path: "+fileName2:
fileName2.split("/").indexOf("..")!==-1?"invalid relative path: "+fileName2:null}function parseExtraFields(extraFieldBuffer){for(var extraFields=[],i=0;i<extraFieldBuffer.
length-3;){var headerId=extraFieldBuffer.readUInt16LE(i+0),dataSize=extraFieldBuffer.readUInt16LE(i+2),dataStart=i+4,dataEnd=dataStart+dataSize;if(dataEnd>extraFieldBuffer.
length)throw new Error("extra field length exceeds extra field buffer size");var dataBuffer=extraFieldBuffer.subarray(dataStart,dataEnd);extraFields.push({id:headerId,
data:dataBuffer}),i=dataEnd}return extraFields}function readAndAssertNoEof(reader,buffer,offset,length,position,callback){if(length===0)return setImmediate(function(){
callback(null,newBuffer(0))});reader.read(buffer,offset,length,position,function(err,bytesRead){if(err)return callback(err);if(bytesRead<length)return callback(
new Error("unexpected EOF"));callback()})}util.inherits(AssertByteCountStream,Transform);function AssertByteCountStream(byteCount){Transform.call(this),this.actualByteCount=
0,this.expectedByteCount=byteCount}AssertByteCountStream.prototype._transform=function(chunk,encoding,cb){if(this.actualByteCount+=chunk.length,this.actualByteCount>
this.expectedByteCount){var msg="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return cb(new Error(msg))}
cb(null,chunk)};AssertByteCountStream.prototype._flush=function(cb){if(this.actualByteCount<this.expectedByteCount){var msg="not enough bytes in the stream. exp\
ected "+this.expectedByteCount+". got only "+this.actualByteCount;return cb(new Error(msg))}cb()};util.inherits(RandomAccessReader,EventEmitter);function RandomAccessReader(){
EventEmitter.call(this),this.refCount=0}RandomAccessReader.prototype.ref=function(){this.refCount+=1};RandomAccessReader.prototype.unref=function(){var self=this;
if(self.refCount-=1,self.refCount>0)return;if(self.refCount<0)throw new Error("invalid unref");self.close(onCloseDone);function onCloseDone(err){if(err)return self.
emit("error",err);self.emit("close")}};RandomAccessReader.prototype.createReadStream=function(options2){options2==null&&(options2={});var start=options2.start,end=options2.
end;if(start===end){var emptyStream=new PassThrough;return setImmediate(function(){emptyStream.end()}),emptyStream}var stream=this._readStreamForRange(start,end),
destroyed=!1,refUnrefFilter=new RefUnrefFilter(this);stream.on("error",function(err){setImmediate(function(){destroyed||refUnrefFilter.emit("error",err)})}),installDestroyFn(
refUnrefFilter,function(){stream.unpipe(refUnrefFilter),refUnrefFilter.unref(),stream.destroy()});var byteCounter=new AssertByteCountStream(end-start);return refUnrefFilter.
on("error",function(err){setImmediate(function(){destroyed||byteCounter.emit("error",err)})}),installDestroyFn(byteCounter,function(){destroyed=!0,refUnrefFilter.
unpipe(byteCounter),refUnrefFilter.destroy()}),stream.pipe(refUnrefFilter).pipe(byteCounter)};RandomAccessReader.prototype._readStreamForRange=function(start,end){
throw new Error("not implemented")};RandomAccessReader.prototype.read=function(buffer,offset,length,position,callback){var readStream=this.createReadStream({start:position,
end:position+length}),writeStream=new Writable,written=0;writeStream._write=function(chunk,encoding,cb){chunk.copy(buffer,offset+written,0,chunk.length),written+=
chunk.length,cb()},writeStream.on("finish",callback),readStream.on("error",function(error){callback(error)}),readStream.pipe(writeStream)};RandomAccessReader.prototype.
close=function(callback){setImmediate(callback)};util.inherits(RefUnrefFilter,PassThrough);function RefUnrefFilter(context){PassThrough.call(this),this.context=
context,this.context.ref(),this.unreffedYet=!1}RefUnrefFilter.prototype._flush=function(cb){this.unref(),cb()};RefUnrefFilter.prototype.unref=function(cb){this.
unreffedYet||(this.unreffedYet=!0,this.context.unref())};var cp437="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\
\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function decodeBuffer(buffer,isUtf8){if(isUtf8)return buffer.toString("utf8");for(var result="",i=0;i<buffer.length;i++)result+=cp437[buffer[i]];
return result}function readUInt64LE(buffer,offset){var lower32=buffer.readUInt32LE(offset),upper32=buffer.readUInt32LE(offset+4);return upper32*4294967296+lower32}
var newBuffer;typeof Buffer.allocUnsafe=="function"?newBuffer=function(len){return Buffer.allocUnsafe(len)}:newBuffer=function(len){return new Buffer(len)};function installDestroyFn(stream,fn){
typeof stream.destroy=="function"?stream._destroy=function(err,cb){fn(),cb?.(err)}:stream.destroy=fn}function defaultCallback(err){if(err)throw err}}});var patient={attempts:4,baseMs:1e3,capMs:3e4};async function request(url,options2,read){let retry={...patient,...options2.retry},named=`${options2.method??"GET"}\
 ${url}`;if(!URL.canParse(url)||!/^https?:/i.test(url))return{ok:!1,reason:`${named}: not an http or https URL`};for(let attempt=1;;attempt++){let outcome=options2.
signal.aborted?outOfTime:await tryOnce(url,options2,read);if("value"in outcome)return{ok:!0,...outcome};let{failed,again,status,waitMs}=outcome;if(!again||attempt>=
retry.attempts){let tries=attempt===1?"":` (${attempt} attempts)`;return{ok:!1,reason:`${named}: ${failed}${tries}`,...status!==void 0&&{status}}}let jittered=Math.
random()*Math.min(retry.capMs,retry.baseMs*2**(attempt-1));await sleep(Math.min(waitMs??jittered,retry.capMs),options2.signal)}}function requestJson(url,options2){
let headers={accept:"application/json","content-type":"application/json",...options2.headers};return request(url,{...options2,headers},async(response,body)=>{let chunks=[];
for await(let chunk of body)chunks.push(chunk);try{return{value:JSON.parse(Buffer.concat(chunks).toString())}}catch{let type=response.headers.get("content-type")??
"no content type";return{failed:`answered ${response.status} with something that is not JSON (${type})`,again:!0}}})}var outOfTime={failed:"the time was up",again:!1};
async function tryOnce(url,options2,read){let{method="GET",body,signal,timeoutMs,maxBytes,version}=options2,controller=new AbortController,abort=()=>{controller.
abort()},timer=setTimeout(abort,timeoutMs);signal.addEventListener("abort",abort,{once:!0});let count={bytes:0};try{let response=await fetch(url,{method,headers:{
"user-agent":`weighbridge${version===void 0?"":`/${version}`}`,...options2.headers},...body!==void 0&&{body},redirect:"manual",signal:controller.signal}),{status,
headers}=response;if(!response.ok&&status!==304)return await refusal(response);let reading=await read(response,bounded(response.body,maxBytes,count));return"val\
ue"in reading?{status,headers,value:reading.value}:{...reading,status}}catch(error){return signal.aborted?outOfTime:count.bytes>maxBytes?{failed:`answered with \
more than ${maxBytes} bytes`,again:!1}:controller.signal.aborted?{failed:`no full answer within ${timeoutMs} ms`,again:!0}:{failed:`the connection failed (${causeOf(
error)})`,again:!0}}finally{clearTimeout(timer),signal.removeEventListener("abort",abort),controller.abort()}}async function refusal(response){let{status,headers}=response;
if(status>=300&&status<400){let target=headers.get("location")??"nowhere";return{failed:`answered ${status}, a redirect to ${target.slice(0,200)}, which is not \
followed`,again:!1,status}}let said=await messageOf(response),failed=`answered ${status}${said===void 0?"":`, "${said}"`}`,waitMs=retryAfter(headers.get("retry-\
after")),again=status===429||status>=500||status===403&&waitMs!==void 0;return{failed,again,status,...waitMs!==void 0&&{waitMs}}}async function messageOf(response){
try{let chunks=[];for await(let chunk of bounded(response.body,16384,{bytes:0}))chunks.push(chunk);let value=JSON.parse(Buffer.concat(chunks).toString()),said=typeof value==
"object"&&value!==null&&"message"in value?value.message:void 0;return typeof said=="string"?said.slice(0,200):void 0}catch{return}}async function*bounded(body,maxBytes,count){
if(body!==null)for await(let chunk of body){if(count.bytes+=chunk.length,count.bytes>maxBytes)throw new Error("too many bytes");yield chunk}}function retryAfter(header){
if(header===null)return;if(/^\d{1,9}$/.test(header))return Number(header)*1e3;let date=Date.parse(header);return Number.isNaN(date)?void 0:Math.max(0,date-Date.
now())}function sleep(ms,signal){return new Promise(resolve=>{let done=()=>{clearTimeout(timer),signal.removeEventListener("abort",done),resolve()},timer=setTimeout(
done,ms);signal.addEventListener("abort",done,{once:!0}),signal.aborted&&done()})}function causeOf(error){let{code,message,cause}=Object(error);return typeof cause==
"object"&&cause!==null?causeOf(cause):typeof code=="string"?code:typeof message=="string"&&message!==""?message:"unknown error"}var import_yauzl=__toESM(require_yauzl(),1);import{closeSync,fstatSync,openSync,readSync}from"node:fs";import{crc32,inflateRawSync}from"node:zlib";var limits={entries:2e6,
entryBytes:16<<20,totalBytes:16*2**30,windowBytes:1<<20};async function readArchive(path,signal,visit){let broken=[],entries=0,total=0,descriptor;try{descriptor=
openSync(path,"r");let bytes=openWindow(descriptor),archive=await openDirectory(descriptor);if(archive.entryCount>limits.entries)throw new Error(`more than ${limits.
entries} entries`);for await(let entry2 of archive.eachEntry()){if(entries++,entries%256===0&&await new Promise(resolve=>setImmediate(resolve)),signal.aborted)throw new Error(
"the time was up");if(visit===void 0)continue;if(total+=entry2.uncompressedSize,total>limits.totalBytes)throw new Error(`more than ${limits.totalBytes} bytes of\
 content`);let name=entry2.fileNameRaw.toString().slice(0,200);if(name.endsWith("/"))continue;let content=contentOf(entry2,bytes);typeof content=="string"?broken.
push({name,reason:content}):visit(content,name)}return{entries,broken}}catch(error){return{entries,broken,failure:reasonOf(error)}}finally{descriptor!==void 0&&
closeSync(descriptor)}}function openWindow(descriptor){let buffer=Buffer.alloc(limits.windowBytes),start=0,filled=0;return(position,length)=>{if(length>buffer.length){
let large=Buffer.alloc(length);return large.subarray(0,readSync(descriptor,large,0,length,position))}return(position<start||position+length>start+filled)&&(start=
position,filled=readSync(descriptor,buffer,0,buffer.length,position)),buffer.subarray(position-start,Math.min(position-start+length,filled))}}function openDirectory(descriptor){
let bytes=openWindow(descriptor);class Reader extends import_yauzl.default.RandomAccessReader{read(target,offset,length,position,callback){let count=bytes(position,
length).copy(target,offset);process.nextTick(callback,null,count)}}let options2={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!1};return import_yauzl.default.
fromRandomAccessReaderPromise(new Reader,fstatSync(descriptor).size,options2)}function reasonOf(error){return typeof error=="object"&&error!==null&&"message"in error?
String(error.message):"unknown error"}function contentOf(entry2,bytes){let{compressedSize,uncompressedSize,compressionMethod,relativeOffsetOfLocalHeader}=entry2;
if((entry2.generalPurposeBitFlag&1)!==0)return"it is encrypted";if(compressedSize>limits.entryBytes||uncompressedSize>limits.entryBytes)return`it is larger than\
 ${limits.entryBytes} bytes`;let header=bytes(relativeOffsetOfLocalHeader,30);if(header.length<30||header.readUInt32LE(0)!==67324752)return"its local header is \
damaged";let start=relativeOffsetOfLocalHeader+30+header.readUInt16LE(26)+header.readUInt16LE(28),stored=bytes(start,compressedSize);if(stored.length<compressedSize)
return"it is cut off";let content;if(compressionMethod===0)content=stored;else if(compressionMethod===8)try{let chunkSize=Math.max(64,uncompressedSize+1);content=
inflateRawSync(stored,{maxOutputLength:Math.max(1,uncompressedSize),chunkSize})}catch{return"it cannot be decompressed"}else return`its compression method ${compressionMethod}\
 is unknown`;return content.length!==uncompressedSize||crc32(content)!==entry2.crc32?"its checksum is wrong":content}import{randomUUID}from"node:crypto";import{readFile,rename,rm,stat,writeFile}from"node:fs/promises";import{join}from"node:path";var entry=object({fetchedAt:pipe(string(),isoTimestamp()),etag:optional(string()),lastModified:optional(string()),sha256:optional(string())}),schema=object({schemaVersion:literal(
1),ecosystems:record(string(),entry)}),fileName="weighbridge.json";async function readStamp(dir){let path=join(dir,fileName);try{if((await stat(path)).size>1<<20)
return{reason:`${fileName} is too large`};let parsed=safeParse(schema,JSON.parse(await readFile(path,"utf8")));return parsed.success?{stamp:new Map(Object.entries(
parsed.output.ecosystems))}:{reason:`${fileName} is not one that \`weighbridge osv fetch\` has written`}}catch(error){return{reason:typeof error=="object"&&error!==
null&&"code"in error&&error.code==="ENOENT"?`the folder has no ${fileName}`:`${fileName} cannot be read`}}}async function writeStamp(dir,stamp){let temporary=join(
dir,`${fileName}.${randomUUID()}.tmp`),ecosystems=Object.fromEntries([...stamp].sort(([left],[right])=>left<right?-1:1));try{await writeFile(temporary,`${JSON.stringify(
{schemaVersion:1,ecosystems},null,2)}
`),await rename(temporary,join(dir,fileName))}finally{await rm(temporary,{force:!0})}}export{request,requestJson,readArchive,reasonOf,readStamp,writeStamp};
